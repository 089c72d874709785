// SSSE3 and AVX2. Plain SSE2 has no table look-up in a register (pshufb), so a machine without
// SSSE3, which are those before 2006, has the scalar kernel.
#if defined(__x86_64__)

#include <immintrin.h>

#include "kernels.h"
#include "runs.h"
#include "words.h"

// For the upper half of each of 16 bytes its bit; none for those beyond ASCII.
static const uint8_t upper_bits[16] = {1, 2, 4, 8, 16, 32, 64, 128};

__attribute__((target("ssse3"))) static void classify_16(
    const sieve_set *sets, int count, const uint8_t *text, size_t blocks, uint64_t *masks,
    size_t rows) {
  const __m128i nibble = _mm_set1_epi8(15);
  const __m128i uppers = _mm_loadu_si128((const __m128i *)upper_bits);
  for (size_t block = 0; block < blocks; block++) {
    for (int set = 0; set < count; set++) masks[set * rows + block] = 0;
    for (int part = 0; part < 4; part++) {
      __m128i bytes = _mm_loadu_si128((const __m128i *)(text + 64 * block + 16 * part));
      __m128i low = _mm_and_si128(bytes, nibble);
      __m128i upper = _mm_shuffle_epi8(uppers, _mm_and_si128(_mm_srli_epi16(bytes, 4), nibble));
      uint64_t beyond = (uint32_t)_mm_movemask_epi8(bytes);
      for (int set = 0; set < count; set++) {
        __m128i table = _mm_loadu_si128((const __m128i *)sets[set].low);
        __m128i found = _mm_and_si128(_mm_shuffle_epi8(table, low), upper);
        uint32_t none =
            (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(found, _mm_setzero_si128()));
        uint64_t mask = (0xFFFF & ~none) | (sets[set].beyond ? beyond : 0);
        masks[set * rows + block] |= mask << (16 * part);
      }
    }
  }
}

static void classify_all_16(
    const sieve_plan *plan, const uint8_t *text, size_t blocks, uint64_t *masks, size_t rows) {
  classify_16(plan->sets, plan->set_count, text, blocks, masks, rows);
}

__attribute__((target("ssse3"))) static size_t runs_16(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  return sieve_find_runs(filter, masks, blocks, text, length, from, to, runs);
}

// Which of 16 bytes are among `count` bytes from `first` on.
static inline uint64_t within_16(__m128i bytes, char first, int count) {
  // The range becomes the smallest of signed bytes.
  __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8((char)(0x80 - first)));
  return (uint32_t)_mm_movemask_epi8(_mm_cmpgt_epi8(_mm_set1_epi8((char)(-128 + count)), moved));
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

const sieve_functions sieve_ssse3 = {
    classify_16, classify_all_16, runs_16, words_16, sieve_long_runs};

// The same 16 bytes in both lanes.
__attribute__((target("avx2"))) static inline __m256i both_lanes(const uint8_t *table) {
  return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

__attribute__((target("avx2"))) static void classify_32(
    const sieve_set *sets, int count, const uint8_t *text, size_t blocks, uint64_t *masks,
    size_t rows) {
  const __m256i nibble = _mm256_set1_epi8(15);
  const __m256i uppers = both_lanes(upper_bits);
  const __m256i zero = _mm256_setzero_si256();
  for (size_t block = 0; block < blocks; block++) {
    __m256i first = _mm256_loadu_si256((const __m256i *)(text + 64 * block));
    __m256i second = _mm256_loadu_si256((const __m256i *)(text + 64 * block + 32));
    __m256i low[2] = {_mm256_and_si256(first, nibble), _mm256_and_si256(second, nibble)};
    __m256i upper[2] = {
        _mm256_shuffle_epi8(uppers, _mm256_and_si256(_mm256_srli_epi16(first, 4), nibble)),
        _mm256_shuffle_epi8(uppers, _mm256_and_si256(_mm256_srli_epi16(second, 4), nibble))};
    uint64_t beyond = (uint32_t)_mm256_movemask_epi8(first) |
                      (uint64_t)(uint32_t)_mm256_movemask_epi8(second) << 32;
    for (int set = 0; set < count; set++) {
      __m256i table = both_lanes(sets[set].low);
      uint64_t none = 0;
      for (int part = 0; part < 2; part++) {
        __m256i found = _mm256_and_si256(_mm256_shuffle_epi8(table, low[part]), upper[part]);
        none |= (uint64_t)(uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(found, zero))
                << (32 * part);
      }
      masks[set * rows + block] = ~none | (sets[set].beyond ? beyond : 0);
    }
  }
}

// Of each of 64 bytes the sets that it belongs to: those of ASCII by a table for each upper half.
__attribute__((target("avx2"))) static inline void kinds_of_64(
    const sieve_plan *plan, int eight, const __m256i indices[2][8], const __m256i beyond[2],
    __m256i kinds[2]) {
  __m256i others = _mm256_set1_epi8((char)plan->beyond[eight]);
  kinds[0] = _mm256_and_si256(beyond[0], others);
  kinds[1] = _mm256_and_si256(beyond[1], others);
  for (int upper = 0; upper < 8; upper++) {
    __m256i table = both_lanes(plan->kinds[eight][upper]);
    for (int part = 0; part < 2; part++)
      kinds[part] =
          _mm256_or_si256(kinds[part], _mm256_shuffle_epi8(table, indices[part][upper]));
  }
}

__attribute__((target("avx2"))) static void classify_all_32(
    const sieve_plan *plan, const uint8_t *text, size_t blocks, uint64_t *masks, size_t rows) {
  const __m256i zero = _mm256_setzero_si256();
  for (size_t block = 0; block < blocks; block++) {
    __m256i indices[2][8], beyond[2];
    for (int part = 0; part < 2; part++) {
      __m256i bytes = _mm256_loadu_si256((const __m256i *)(text + 64 * block + 32 * part));
      beyond[part] = _mm256_cmpgt_epi8(zero, bytes);
      // The lower half where the upper one is that of the table; otherwise what no table has.
      for (int upper = 0; upper < 8; upper++)
        indices[part][upper] = _mm256_adds_epu8(
            _mm256_xor_si256(bytes, _mm256_set1_epi8((char)(upper << 4))),
            _mm256_set1_epi8(0x70));
    }
    for (int eight = 0; 8 * eight < plan->set_count; eight++) {
      __m256i kinds[2];
      kinds_of_64(plan, eight, indices, beyond, kinds);
      // From the topmost bit of each byte on, the last set first.
      for (size_t set = 8 * (size_t)eight + 8; set-- > 8 * (size_t)eight;) {
        uint64_t first = (uint32_t)_mm256_movemask_epi8(kinds[0]);
        uint64_t second = (uint32_t)_mm256_movemask_epi8(kinds[1]);
        masks[set * rows + block] = first | second << 32;
        kinds[0] = _mm256_add_epi8(kinds[0], kinds[0]);
        kinds[1] = _mm256_add_epi8(kinds[1], kinds[1]);
      }
    }
  }
}

__attribute__((target("avx2,bmi,bmi2"))) static size_t runs_32(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  return sieve_find_runs(filter, masks, blocks, text, length, from, to, runs);
}

// Which of 32 bytes are among `count` bytes from `first` on.
__attribute__((target("avx2"))) static inline uint64_t within_32(
    __m256i bytes, char first, int count) {
  __m256i moved = _mm256_add_epi8(bytes, _mm256_set1_epi8((char)(0x80 - first)));
  return (uint32_t)_mm256_movemask_epi8(
      _mm256_cmpgt_epi8(_mm256_set1_epi8((char)(-128 + count)), moved));
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

// Four blocks at a time.
__attribute__((target("avx2"))) static int long_runs_4(
    const uint64_t *run, size_t blocks, unsigned least, uint64_t *places) {
  __m256i any = _mm256_setzero_si256();
  for (size_t block = 0; block < blocks; block += 4) {
    __m256i mask = _mm256_loadu_si256((const __m256i *)(run + block));
    __m256i next = _mm256_loadu_si256((const __m256i *)(run + block + 1));
    for (unsigned known = 1; known < least && !_mm256_testz_si256(mask, mask);) {
      unsigned step = sieve_step(known, least);
      __m128i down = _mm_cvtsi32_si128((int)step), up = _mm_cvtsi32_si128((int)(64 - step));
      mask = _mm256_and_si256(
          mask, _mm256_or_si256(_mm256_srl_epi64(mask, down), _mm256_sll_epi64(next, up)));
      next = _mm256_and_si256(next, _mm256_srl_epi64(next, down));
      known += step;
    }
    _mm256_storeu_si256((__m256i *)(places + block), mask);
    any = _mm256_or_si256(any, mask);
  }
  return !_mm256_testz_si256(any, any);
}

const sieve_functions sieve_avx2 = {classify_32, classify_all_32, runs_32, words_32, long_runs_4};

#endif
