#include "kernels.h"
#include "words.h"

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
    case SIEVE_AVX2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
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

void sieve_add_word(sieve_word_filter *filter, uint64_t beginning) {
  uint32_t bit = sieve_filter_bit(beginning);
  filter->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
  if (sieve_is_digit((uint8_t)beginning)) filter->has_numbers = 1;
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

size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    size_t from, size_t to, uint64_t *places) {
  const sieve_vector_kernel *vectors = vector_kernel(kernel);
  return vectors ? vectors->words(filter, text, length, from, to, places)
                 : sieve_words_by(kinds_of, filter, text, length, from, to, places);
}
