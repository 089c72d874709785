// NEON, which every 64-bit ARM has.
#if defined(__aarch64__)

#include <arm_neon.h>

#include "kernels.h"
#include "runs.h"
#include "words.h"

// A bit for each byte that is not zero; the bytes are 0 or 0xFF.
static inline uint32_t bits_16(uint8x16_t bytes) {
  static const uint8_t powers[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bits = vandq_u8(bytes, vld1q_u8(powers));
  return vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

static void classify(
    const sieve_set *sets, int count, const uint8_t *text, size_t blocks, uint64_t *masks,
    size_t rows) {
  // For the upper half of each byte its bit; none for those beyond ASCII.
  static const uint8_t upper_bits[16] = {1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t uppers = vld1q_u8(upper_bits);
  for (size_t block = 0; block < blocks; block++) {
    for (int set = 0; set < count; set++) masks[set * rows + block] = 0;
    for (int part = 0; part < 4; part++) {
      uint8x16_t bytes = vld1q_u8(text + 64 * block + 16 * part);
      uint8x16_t low = vandq_u8(bytes, vdupq_n_u8(15));
      uint8x16_t upper = vqtbl1q_u8(uppers, vshrq_n_u8(bytes, 4));
      uint64_t beyond = bits_16(vcgeq_u8(bytes, vdupq_n_u8(0x80)));
      for (int set = 0; set < count; set++) {
        uint8x16_t found = vtstq_u8(vqtbl1q_u8(vld1q_u8(sets[set].low), low), upper);
        uint64_t mask = bits_16(found) | (sets[set].beyond ? beyond : 0);
        masks[set * rows + block] |= mask << (16 * part);
      }
    }
  }
}

static void classify_all(
    const sieve_plan *plan, const uint8_t *text, size_t blocks, uint64_t *masks, size_t rows) {
  classify(plan->sets, plan->set_count, text, blocks, masks, rows);
}

static size_t runs(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  return sieve_find_runs(filter, masks, blocks, text, length, from, to, runs);
}

// Which of 16 bytes are among `count` bytes from `first` on.
static inline uint64_t within_16(uint8x16_t bytes, uint8_t first, uint8_t count) {
  return bits_16(vcltq_u8(vsubq_u8(bytes, vdupq_n_u8(first)), vdupq_n_u8(count)));
}

static inline sieve_kinds kinds(const uint8_t *text) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (int part = 0; part < 4; part++) {
    uint8x16_t bytes = vld1q_u8(text + 16 * part);
    kinds.lower |= within_16(bytes, 'a', 26) << (16 * part);
    kinds.upper |= within_16(bytes, 'A', 26) << (16 * part);
    kinds.digit |= within_16(bytes, '0', 10) << (16 * part);
    kinds.high |= (uint64_t)bits_16(vcgeq_u8(bytes, vdupq_n_u8(0x80))) << (16 * part);
  }
  return kinds;
}

static size_t words(
    const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
    uint64_t *places) {
  return sieve_words_by(kinds, filter, text, length, from, to, places);
}

const sieve_functions sieve_neon = {classify, classify_all, runs, words, sieve_long_runs};

#endif
