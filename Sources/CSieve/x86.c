// SSSE3 and AVX2. Plain SSE2 has no table look-up in a register (pshufb), so a machine without
// SSSE3, which are those before 2006, has the scalar kernel.
#if defined(__x86_64__)

#include <immintrin.h>

#include "kernels.h"

__attribute__((target("ssse3"))) sieve_progress sieve_ssse3(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint8_t *buckets) {
  __m128i low[SIEVE_WINDOW], high[SIEVE_WINDOW];
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    low[i] = _mm_loadu_si128((const __m128i *)tables->low[i]);
    high[i] = _mm_loadu_si128((const __m128i *)tables->high[i]);
  }
  const __m128i bars = _mm_loadu_si128((const __m128i *)tables->bars);
  const __m128i bit = _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
  const __m128i unbarred = _mm_set1_epi8((char)~tables->barred);
  const __m128i nibble = _mm_set1_epi8(15);
  const __m128i zero = _mm_setzero_si128();
  sieve_progress progress = {from, 0};
  for (; progress.next + 16 <= to && progress.next + 16 + SIEVE_WINDOW - 2 <= length;
       progress.next += 16) {
    const uint8_t *start = text + progress.next - 1;
    __m128i found = _mm_set1_epi8(-1);
    __m128i before = zero;
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)(start + i));
      __m128i lower = _mm_and_si128(bytes, nibble);
      __m128i upper = _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble);
      __m128i passed =
          _mm_and_si128(_mm_shuffle_epi8(low[i], lower), _mm_shuffle_epi8(high[i], upper));
      found = _mm_and_si128(found, passed);
      if (i == 0)
        before = _mm_and_si128(_mm_shuffle_epi8(bars, lower), _mm_shuffle_epi8(bit, upper));
    }
    found = _mm_and_si128(found, _mm_or_si128(_mm_cmpeq_epi8(before, zero), unbarred));
    uint32_t hits = 0xFFFF & ~(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(found, zero));
    if (hits) {
      uint8_t each[16];
      _mm_storeu_si128((__m128i *)each, found);
      progress.count =
          sieve_note(hits, each, progress.next, progress.count, places, buckets);
    }
  }
  return progress;
}

__attribute__((target("avx2"))) sieve_progress sieve_avx2(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint8_t *buckets) {
  __m256i low[SIEVE_WINDOW], high[SIEVE_WINDOW];
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    low[i] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)tables->low[i]));
    high[i] = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)tables->high[i]));
  }
  const __m256i bars = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)tables->bars));
  const __m256i bit = _mm256_broadcastsi128_si256(
      _mm_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0));
  const __m256i unbarred = _mm256_set1_epi8((char)~tables->barred);
  const __m256i nibble = _mm256_set1_epi8(15);
  const __m256i zero = _mm256_setzero_si256();
  sieve_progress progress = {from, 0};
  for (; progress.next + 32 <= to && progress.next + 32 + SIEVE_WINDOW - 2 <= length;
       progress.next += 32) {
    const uint8_t *start = text + progress.next - 1;
    __m256i found = _mm256_set1_epi8(-1);
    __m256i before = zero;
#pragma clang loop unroll(full)
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(start + i));
      __m256i lower = _mm256_and_si256(bytes, nibble);
      __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
      __m256i passed = _mm256_and_si256(
          _mm256_shuffle_epi8(low[i], lower), _mm256_shuffle_epi8(high[i], upper));
      found = _mm256_and_si256(found, passed);
      if (i == 0)
        before = _mm256_and_si256(
            _mm256_shuffle_epi8(bars, lower), _mm256_shuffle_epi8(bit, upper));
    }
    found = _mm256_and_si256(found, _mm256_or_si256(_mm256_cmpeq_epi8(before, zero), unbarred));
    uint32_t hits = ~(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, zero));
    if (hits) {
      uint8_t each[32];
      _mm256_storeu_si256((__m256i *)each, found);
      progress.count =
          sieve_note(hits, each, progress.next, progress.count, places, buckets);
    }
  }
  return progress;
}

#endif
