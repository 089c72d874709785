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

static uint32_t filter_bit(uint32_t beginning) {
  return beginning * 0x9E3779B1 >> (32 - SIEVE_FILTER_BITS);
}

void sieve_add_word(sieve_word_filter *filter, const uint8_t *word, size_t length) {
  uint32_t beginning = 0;
  for (size_t i = 0; i < length && i < 4; i++) beginning |= (uint32_t)word[i] << (8 * i);
  uint32_t bit = filter_bit(beginning);
  filter->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static sieve_kinds kinds_of(const uint8_t *text, size_t count) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (size_t i = 0; i < count; i++) {
    uint64_t bit = (uint64_t)1 << i;
    if ((unsigned)(text[i] - 'a') < 26) kinds.lower |= bit;
    if ((unsigned)(text[i] - 'A') < 26) kinds.upper |= bit;
    if (sieve_is_digit(text[i])) kinds.digit |= bit;
    if (text[i] >= 0x80) kinds.high |= bit;
  }
  return kinds;
}

// Each step looks at 60 places: of a word that begins at the last of them four bytes are known.
enum { STEP = 60 };

size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    uint32_t *places) {
  const sieve_vector_kernel *vectors = vector_kernel(kernel);
  size_t count = 0;
  // What stands before the step's first place.
  sieve_kinds last = {0, 0, 0, 0};
  for (size_t from = 0; from < length; from += STEP) {
    size_t left = length - from;
    sieve_kinds now =
        vectors && left >= 64 ? vectors->kinds(text + from) : kinds_of(text + from, left < 64 ? left : 64);
    uint64_t letters = now.lower | now.upper;
    uint64_t behind_letter = letters << 1 | last.lower | last.upper;
    uint64_t behind_lower = now.lower << 1 | last.lower;
    uint64_t behind_digit = now.digit << 1 | last.digit;
    uint64_t behind_high = now.high << 1 | last.high;
    uint64_t starts = (letters & ~behind_letter) | (now.upper & behind_lower) |
                      (now.digit & ~behind_digit);
    uint64_t ends = starts | ~(letters | now.digit);
    uint64_t noted = starts | (now.high & ~behind_high);
    if (left > STEP) noted &= ((uint64_t)1 << STEP) - 1;
    for (; noted; noted &= noted - 1) {
      unsigned bit = (unsigned)__builtin_ctzll(noted);
      const uint8_t *word = text + from + bit;
      if (starts >> bit & 1) {
        uint64_t rest = ends >> bit >> 1;
        unsigned known = rest ? (unsigned)__builtin_ctzll(rest) + 1 : 4;
        uint32_t beginning = 0;
        if (left - bit >= 4) {
          __builtin_memcpy(&beginning, word, 4);
          if (known < 4) beginning &= ((uint32_t)1 << (8 * known)) - 1;
        } else {
          for (unsigned i = 0; i < known && i < left - bit; i++)
            beginning |= (uint32_t)word[i] << (8 * i);
        }
        // Digits keep their bytes: the bit of lower case is set in all of them.
        beginning |= 0x20202020 & (known < 4 ? ((uint32_t)1 << (8 * known)) - 1 : 0xFFFFFFFF);
        uint32_t own = filter_bit(beginning);
        if (!(filter->bits[own >> 6] >> (own & 63) & 1)) continue;
      }
      places[count++] = (uint32_t)(from + bit);
    }
    last.lower = now.lower >> (STEP - 1) & 1;
    last.upper = now.upper >> (STEP - 1) & 1;
    last.digit = now.digit >> (STEP - 1) & 1;
    last.high = now.high >> (STEP - 1) & 1;
  }
  return count;
}
