#include "kernels.h"

// What a place passes for, byte by byte.
static uint16_t buckets_at(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t place) {
  unsigned found = tables->halves == 2 ? 0xFFFF : 0xFF;
  for (size_t i = 0; i < SIEVE_WINDOW && found; i++) {
    if (place + i < 1 || place + i > length) continue;
    uint8_t byte = text[place + i - 1];
    unsigned first = tables->low[0][i][byte & 15] & tables->high[0][i][byte >> 4];
    unsigned second = tables->low[1][i][byte & 15] & tables->high[1][i][byte >> 4];
    found &= first | second << 8;
  }
  return (uint16_t)found;
}

int sieve_has(sieve_kernel kernel) {
  switch (kernel) {
    case SIEVE_SCALAR: return 1;
#if defined(__x86_64__)
    case SIEVE_SSSE3: return __builtin_cpu_supports("ssse3") != 0;
    case SIEVE_AVX2: return __builtin_cpu_supports("avx2") != 0;
#endif
#if defined(__aarch64__)
    case SIEVE_NEON: return 1;
#endif
    default: return 0;
  }
}

static const sieve_vector_kernel *vector_kernel(sieve_kernel kernel) {
  switch (kernel) {
#if defined(__x86_64__)
    case SIEVE_SSSE3: return &sieve_ssse3;
    case SIEVE_AVX2: return &sieve_avx2;
#endif
#if defined(__aarch64__)
    case SIEVE_NEON: return &sieve_neon;
#endif
    default: return 0;
  }
}

size_t sieve_find(
    sieve_kernel kernel, const sieve_tables *tables, const uint8_t *text, size_t length, size_t from,
    size_t to, uint32_t *places, uint16_t *buckets) {
  size_t count = 0;
  size_t place = from;
  const sieve_vector_kernel *vectors = vector_kernel(kernel);
  // A window at the very start has no byte before it.
  size_t first = vectors && from == 0 && to > 0 ? 1 : from;
  for (; place < first; place++) {
    uint16_t found = buckets_at(tables, text, length, place);
    if (found) {
      places[count] = (uint32_t)place;
      buckets[count++] = found;
    }
  }
  if (vectors) {
    sieve_progress progress =
        vectors->find(tables, text, length, place, to, places + count, buckets + count);
    place = progress.next;
    count += progress.count;
  }
  for (; place < to; place++) {
    uint16_t found = buckets_at(tables, text, length, place);
    if (found) {
      places[count] = (uint32_t)place;
      buckets[count++] = found;
    }
  }
  return count;
}

size_t sieve_digit_runs(
    sieve_kernel kernel, const uint8_t *text, size_t from, size_t to, uint32_t *places) {
  sieve_progress progress = {from, 0};
  const sieve_vector_kernel *vectors = vector_kernel(kernel);
  if (vectors) progress = vectors->digit_runs(text, from, to, places);
  for (size_t place = progress.next; place < to; place++) {
    if (!sieve_is_digit(text[place])) continue;
    if (place > 0 && sieve_is_digit(text[place - 1])) continue;
    places[progress.count++] = (uint32_t)place;
  }
  return progress.count;
}

// The bytes of a word that choose its bit: eight at most, the first one lowest.
static uint32_t filter_bit(uint64_t beginning) {
  return (uint32_t)(beginning * 0x9E3779B97F4A7C15 >> (64 - SIEVE_FILTER_BITS));
}

void sieve_add_word(sieve_word_filter *filter, const uint8_t *word, size_t length) {
  uint64_t beginning = 0;
  for (size_t i = 0; i < length && i < 8; i++) beginning |= (uint64_t)word[i] << (8 * i);
  uint32_t bit = filter_bit(beginning);
  filter->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static sieve_kinds kinds_of(const uint8_t *text) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (size_t i = 0; i < 64; i++) {
    uint64_t bit = (uint64_t)1 << i;
    if ((unsigned)(text[i] - 'a') < 26) kinds.lower |= bit;
    if ((unsigned)(text[i] - 'A') < 26) kinds.upper |= bit;
    if (sieve_is_digit(text[i])) kinds.digit |= bit;
    if (text[i] >= 0x80) kinds.high |= bit;
  }
  return kinds;
}

// Each step sees 64 bytes and looks at the first 56: of a word that begins at the last of them eight
// bytes are known.
enum { SEEN = 64, STEP = SEEN - 8 };

// Notes those of the first `step` places of `text` that pass, as places from `from` on. `last` is
// what stands before them, and becomes what stands before the next step.
static inline size_t words_of_step(
    sieve_kinds now, sieve_kinds *last, const sieve_word_filter *filter, const uint8_t *text,
    size_t step, size_t from, uint32_t *places) {
  uint64_t letters = now.lower | now.upper;
  uint64_t behind_letter = letters << 1 | last->lower | last->upper;
  uint64_t starts = (letters & ~behind_letter) | (now.upper & (now.lower << 1 | last->lower)) |
                    (now.digit & ~(now.digit << 1 | last->digit));
  uint64_t ends = starts | ~(letters | now.digit);
  uint64_t beyond = now.high & ~(now.high << 1 | last->high);
  size_t count = 0;
  for (uint64_t left = (starts | beyond) & (((uint64_t)1 << step) - 1); left; left &= left - 1) {
    unsigned bit = (unsigned)__builtin_ctzll(left);
    uint64_t beginning;
    __builtin_memcpy(&beginning, text + bit, 8);
    // Where no end is seen the word has eight bytes or more. Those behind its end go.
    unsigned length = (unsigned)__builtin_ctzll(ends >> bit >> 1 | 0x80) + 1;
    // Digits keep their bytes: the bit of lower case is set in all of them.
    beginning = (beginning | 0x2020202020202020) & ~(uint64_t)0 >> (64 - 8 * length);
    uint32_t own = filter_bit(beginning);
    // Every place is written, and the next one over it if it does not pass: that is no branch.
    places[count] = (uint32_t)(from + bit);
    count += (filter->bits[own >> 6] >> (own & 63) | beyond >> bit) & 1;
  }
  last->lower = now.lower >> (step - 1) & 1;
  last->upper = now.upper >> (step - 1) & 1;
  last->digit = now.digit >> (step - 1) & 1;
  last->high = now.high >> (step - 1) & 1;
  return count;
}

size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    size_t from, size_t to, uint32_t *places) {
  const sieve_vector_kernel *vectors = vector_kernel(kernel);
  sieve_kinds (*kinds)(const uint8_t *) = vectors ? vectors->kinds : kinds_of;
  // A step never sees beyond the text: near its end it looks at a copy with zeros behind it.
  uint8_t copy[SEEN] = {0};
  sieve_kinds last = {0, 0, 0, 0};
  if (from > 0) {
    copy[0] = text[from - 1];
    last = kinds_of(copy);
  }
  size_t count = 0;
  while (from < to) {
    const uint8_t *seen = text + from;
    size_t step = to - from < STEP ? to - from : STEP;
    if (length - from < SEEN) {
      __builtin_memset(copy, 0, SEEN);
      __builtin_memcpy(copy, seen, length - from);
      seen = copy;
    }
    count += words_of_step(kinds(seen), &last, filter, seen, step, from, places + count);
    from += step;
  }
  return count;
}
