// SSSE3 and AVX2. Plain SSE2 has no table look-up in a register (pshufb), so a machine without
// SSSE3, which are those before 2006, has the scalar kernel.
#if defined(__x86_64__)

#include <immintrin.h>

#include "kernels.h"
#include "words.h"

// What 16 places pass for in one half.
__attribute__((target("ssse3"))) static inline __m128i pass_16(
    const sieve_tables *tables, int half, const uint8_t *start) {
  const __m128i nibble = _mm_set1_epi8(15);
  __m128i found = _mm_set1_epi8(-1);
#pragma clang loop unroll(full)
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(start + i));
    __m128i lower = _mm_and_si128(bytes, nibble);
    __m128i upper = _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble);
    __m128i low = _mm_loadu_si128((const __m128i *)tables->low[half][i]);
    __m128i high = _mm_loadu_si128((const __m128i *)tables->high[half][i]);
    found = _mm_and_si128(
        found, _mm_and_si128(_mm_shuffle_epi8(low, lower), _mm_shuffle_epi8(high, upper)));
  }
  return found;
}

__attribute__((target("ssse3"))) static sieve_progress find_16(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  const __m128i zero = _mm_setzero_si128();
  sieve_progress progress = {from, 0};
  for (; progress.next + SIEVE_BLOCK <= to && progress.next + SIEVE_READ <= length;
       progress.next += SIEVE_BLOCK) {
    const uint8_t *start = text + progress.next - 1;
    uint8_t each[2][SIEVE_BLOCK] = {{0}, {0}};
    uint32_t hits = 0;
    for (int part = 0; part < 2; part++) {
      __m128i any = zero;
      for (int half = 0; half < tables->halves; half++) {
        __m128i found = pass_16(tables, half, start + 16 * part);
        _mm_storeu_si128((__m128i *)(each[half] + 16 * part), found);
        any = _mm_or_si128(any, found);
      }
      uint32_t none = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(any, zero));
      hits |= (0xFFFF & ~none) << (16 * part);
    }
    progress.count = sieve_note(
        hits, each[0], each[1], progress.next, progress.count, places, buckets);
  }
  return progress;
}

// Which of 16 bytes are among `count` bytes from `first` on.
static inline uint64_t within_16(__m128i bytes, char first, int count) {
  // The range becomes the smallest of signed bytes.
  __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8((char)(0x80 - first)));
  return (uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(_mm_set1_epi8((char)(-128 + count)), moved));
}

static sieve_progress digit_runs_16(
    const uint8_t *text, size_t from, size_t to, uint32_t *places) {
  sieve_progress progress = {from, 0};
  int is_inside = from > 0 && from < to && sieve_is_digit(text[from - 1]);
  for (; progress.next + 64 <= to; progress.next += 64) {
    const uint8_t *start = text + progress.next;
    uint64_t digits = 0;
    for (int part = 0; part < 4; part++) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)(start + 16 * part));
      digits |= within_16(bytes, '0', 10) << (16 * part);
    }
    progress.count =
        sieve_note_runs(digits, is_inside, progress.next, progress.count, places);
    is_inside = (int)(digits >> 63);
  }
  return progress;
}

static inline sieve_kinds kinds_16(const uint8_t *text) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (int part = 0; part < 4; part++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(text + 16 * part));
    kinds.lower |= within_16(bytes, 'a', 26) << (16 * part);
    kinds.upper |= within_16(bytes, 'A', 26) << (16 * part);
    kinds.digit |= within_16(bytes, '0', 10) << (16 * part);
    kinds.high |= (uint64_t)(uint32_t)_mm_movemask_epi8(bytes) << (16 * part);
  }
  return kinds;
}

static size_t words_16(
    const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
    uint64_t *places) {
  return sieve_words_by(kinds_16, filter, text, length, from, to, places);
}

const sieve_vector_kernel sieve_ssse3 = {find_16, digit_runs_16, words_16};

// The same 16 bytes in both lanes.
__attribute__((target("avx2"))) static inline __m256i both_lanes(const uint8_t *table) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

// What 32 places pass for in one half.
__attribute__((target("avx2"))) static inline __m256i pass_32(
    const sieve_tables *tables, int half, const uint8_t *start) {
  const __m256i nibble = _mm256_set1_epi8(15);
  __m256i found = _mm256_set1_epi8(-1);
#pragma clang loop unroll(full)
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(start + i));
    __m256i lower = _mm256_and_si256(bytes, nibble);
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(bytes, 4), nibble);
    __m256i passed = _mm256_and_si256(
        _mm256_shuffle_epi8(both_lanes(tables->low[half][i]), lower),
        _mm256_shuffle_epi8(both_lanes(tables->high[half][i]), upper));
    found = _mm256_and_si256(found, passed);
  }
  return found;
}

__attribute__((target("avx2"))) static sieve_progress find_32(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  const __m256i zero = _mm256_setzero_si256();
  sieve_progress progress = {from, 0};
  for (; progress.next + SIEVE_BLOCK <= to && progress.next + SIEVE_READ <= length;
       progress.next += SIEVE_BLOCK) {
    const uint8_t *start = text + progress.next - 1;
    __m256i first = pass_32(tables, 0, start);
    __m256i second = tables->halves == 2 ? pass_32(tables, 1, start) : zero;
    __m256i none = _mm256_cmpeq_epi8(_mm256_or_si256(first, second), zero);
    uint32_t hits = ~(uint32_t)_mm256_movemask_epi8(none);
    if (!hits) continue;
    uint8_t each[2][32];
    _mm256_storeu_si256((__m256i *)each[0], first);
    _mm256_storeu_si256((__m256i *)each[1], second);
    progress.count = sieve_note(
        hits, each[0], each[1], progress.next, progress.count, places, buckets);
  }
  return progress;
}

// Which of 32 bytes are among `count` bytes from `first` on.
__attribute__((target("avx2"))) static inline uint64_t within_32(
    __m256i bytes, char first, int count) {
  __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(0x80 - first)));
  return (uint32_t)_mm256_movemask_epi8(
      _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + count)), moved));
}

__attribute__((target("avx2"))) static sieve_progress digit_runs_32(
    const uint8_t *text, size_t from, size_t to, uint32_t *places) {
  sieve_progress progress = {from, 0};
  int is_inside = from > 0 && from < to && sieve_is_digit(text[from - 1]);
  for (; progress.next + 64 <= to; progress.next += 64) {
    const uint8_t *start = text + progress.next;
    uint64_t digits = within_32(_mm256_loadu_si256((const __m256i *)start), '0', 10) |
                      within_32(_mm256_loadu_si256((const __m256i *)(start + 32)), '0', 10) << 32;
    progress.count =
        sieve_note_runs(digits, is_inside, progress.next, progress.count, places);
    is_inside = (int)(digits >> 63);
  }
  return progress;
}

__attribute__((target("avx2"))) static inline sieve_kinds kinds_32(const uint8_t *text) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (int part = 0; part < 2; part++) {
    __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + 32 * part));
    kinds.lower |= within_32(bytes, 'a', 26) << (32 * part);
    kinds.upper |= within_32(bytes, 'A', 26) << (32 * part);
    kinds.digit |= within_32(bytes, '0', 10) << (32 * part);
    kinds.high |= (uint64_t)(uint32_t)_mm256_movemask_epi8(bytes) << (32 * part);
  }
  return kinds;
}

__attribute__((target("avx2,bmi,bmi2"))) static size_t words_32(
    const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
    uint64_t *places) {
  return sieve_words_by(kinds_32, filter, text, length, from, to, places);
}

const sieve_vector_kernel sieve_avx2 = {find_32, digit_runs_32, words_32};

#endif
