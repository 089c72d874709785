// SSSE3 and AVX2. Plain SSE2 has no table look-up in a register (pshufb), so a machine without
// SSSE3, which are those before 2006, has the scalar kernel.
#if defined(__x86_64__)

#include <immintrin.h>

#include "kernels.h"

__attribute__((target("ssse3"))) sieve_progress sieve_ssse3(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  const __m128i bars = _mm_loadu_si128((const __m128i *)tables->bars);
  const __m128i bit = _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const __m128i unbarred[2] = {
      _mm_set1_epi8((char)~tables->barred[0]), _mm_set1_epi8((char)~tables->barred[1])};
  const __m128i nibble = _mm_set1_epi8(15);
  const __m128i zero = _mm_setzero_si128();
  sieve_progress progress = {from, 0};
  for (; progress.next + 16 <= to && progress.next + 16 + SIEVE_WINDOW - 2 <= length;
       progress.next += 16) {
    const uint8_t *start = text + progress.next - 1;
    __m128i found[2] = {_mm_set1_epi8(-1), _mm_set1_epi8(-1)};
    __m128i before = zero;
#pragma clang loop unroll(full)
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)(start + i));
      __m128i lower = _mm_and_si128(bytes, nibble);
      __m128i upper = _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble);
      for (int half = 0; half < 2; half++) {
        __m128i low = _mm_loadu_si128((const __m128i *)tables->low[half][i]);
        __m128i high = _mm_loadu_si128((const __m128i *)tables->high[half][i]);
        __m128i passed =
            _mm_and_si128(_mm_shuffle_epi8(low, lower), _mm_shuffle_epi8(high, upper));
        found[half] = _mm_and_si128(found[half], passed);
      }
      if (i == 0)
        before = _mm_and_si128(_mm_shuffle_epi8(bars, lower), _mm_shuffle_epi8(bit, upper));
    }
    const __m128i free = _mm_cmpeq_epi8(before, zero);
    found[0] = _mm_and_si128(found[0], _mm_or_si128(free, unbarred[0]));
    found[1] = _mm_and_si128(found[1], _mm_or_si128(free, unbarred[1]));
    __m128i none = _mm_cmpeq_epi8(_mm_or_si128(found[0], found[1]), zero);
    uint32_t hits = 0xFFFF & ~(uint32_t)_mm_movemask_epi8(none);
    if (hits) {
      uint8_t each[2][16];
      _mm_storeu_si128((__m128i *)each[0], found[0]);
      _mm_storeu_si128((__m128i *)each[1], found[1]);
      progress.count =
          sieve_note(hits, each[0], each[1], progress.next, progress.count, places, buckets);
    }
  }
  return progress;
}

// The same 16 bytes in both lanes.
__attribute__((target("avx2"))) static inline __m256i both_lanes(const uint8_t *table) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

__attribute__((target("avx2"))) sieve_progress sieve_avx2(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  const __m256i bars = both_lanes(tables->bars);
  const __m256i bit = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0));
  const __m256i unbarred[2] = {
      _mm256_set1_epi8((char)~tables->barred[0]), _mm256_set1_epi8((char)~tables->barred[1])};
  const __m256i nibble = _mm256_set1_epi8(15);
  const __m256i zero = _mm256_setzero_si256();
  sieve_progress progress = {from, 0};
  for (; progress.next + 32 <= to && progress.next + 32 + SIEVE_WINDOW - 2 <= length;
       progress.next += 32) {
    const uint8_t *start = text + progress.next - 1;
    __m256i found[2] = {_mm256_set1_epi8(-1), _mm256_set1_epi8(-1)};
    __m256i before = zero;
#pragma clang loop unroll(full)
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(start + i));
      __m256i lower = _mm256_and_si256(bytes, nibble);
      __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
      for (int half = 0; half < 2; half++) {
        __m256i passed = _mm256_and_si256(
            _mm256_shuffle_epi8(both_lanes(tables->low[half][i]), lower),
            _mm256_shuffle_epi8(both_lanes(tables->high[half][i]), upper));
        found[half] = _mm256_and_si256(found[half], passed);
      }
      if (i == 0)
        before = _mm256_and_si256(
            _mm256_shuffle_epi8(bars, lower), _mm256_shuffle_epi8(bit, upper));
    }
    const __m256i free = _mm256_cmpeq_epi8(before, zero);
    found[0] = _mm256_and_si256(found[0], _mm256_or_si256(free, unbarred[0]));
    found[1] = _mm256_and_si256(found[1], _mm256_or_si256(free, unbarred[1]));
    __m256i none = _mm256_cmpeq_epi8(_mm256_or_si256(found[0], found[1]), zero);
    uint32_t hits = ~(uint32_t)_mm256_movemask_epi8(none);
    if (hits) {
      uint8_t each[2][32];
      _mm256_storeu_si256((__m256i *)each[0], found[0]);
      _mm256_storeu_si256((__m256i *)each[1], found[1]);
      progress.count =
          sieve_note(hits, each[0], each[1], progress.next, progress.count, places, buckets);
    }
  }
  return progress;
}

#endif
