// NEON, which every 64-bit ARM has.
#if defined(__aarch64__)

#include <arm_neon.h>

#include "kernels.h"
#include "words.h"

// A bit for each byte that is not zero; the bytes are 0 or 0xFF.
static inline uint32_t bits_16(uint8x16_t bytes) {
  static const uint8_t powers[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  uint8x16_t bits = vandq_u8(bytes, vld1q_u8(powers));
  return vaddv_u8(vget_low_u8(bits)) | (uint32_t)vaddv_u8(vget_high_u8(bits)) << 8;
}

// What 16 places pass for in one half.
static inline uint8x16_t pass_16(const sieve_tables *tables, int half, const uint8_t *start) {
  const uint8x16_t nibble = vdupq_n_u8(15);
  uint8x16_t found = vdupq_n_u8(0xFF);
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    uint8x16_t bytes = vld1q_u8(start + i);
    uint8x16_t low = vqtbl1q_u8(vld1q_u8(tables->low[half][i]), vandq_u8(bytes, nibble));
    uint8x16_t high = vqtbl1q_u8(vld1q_u8(tables->high[half][i]), vshrq_n_u8(bytes, 4));
    found = vandq_u8(found, vandq_u8(low, high));
  }
  return found;
}

static sieve_progress find(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  sieve_progress progress = {from, 0};
  for (; progress.next + SIEVE_BLOCK <= to && progress.next + SIEVE_READ <= length;
       progress.next += SIEVE_BLOCK) {
    const uint8_t *start = text + progress.next - 1;
    uint8_t each[2][SIEVE_BLOCK] = {{0}, {0}};
    uint32_t hits = 0;
    for (int part = 0; part < 2; part++) {
      uint8x16_t any = vdupq_n_u8(0);
      for (int half = 0; half < tables->halves; half++) {
        uint8x16_t found = pass_16(tables, half, start + 16 * part);
        vst1q_u8(each[half] + 16 * part, found);
        any = vorrq_u8(any, found);
      }
      hits |= bits_16(vmvnq_u8(vceqzq_u8(any))) << (16 * part);
    }
    progress.count = sieve_note(
        hits, each[0], each[1], progress.next, progress.count, places, buckets);
  }
  return progress;
}

// Which of 16 bytes are among `count` bytes from `first` on.
static inline uint64_t within_16(uint8x16_t bytes, uint8_t first, uint8_t count) {
  return bits_16(vcltq_u8(vsubq_u8(bytes, vdupq_n_u8(first)), vdupq_n_u8(count)));
}

static sieve_progress digit_runs(const uint8_t *text, size_t from, size_t to, uint32_t *places) {
  sieve_progress progress = {from, 0};
  int is_inside = from > 0 && from < to && sieve_is_digit(text[from - 1]);
  for (; progress.next + 64 <= to; progress.next += 64) {
    uint64_t digits = 0;
    for (int part = 0; part < 4; part++) {
      uint8x16_t bytes = vld1q_u8(text + progress.next + 16 * part);
      digits |= within_16(bytes, '0', 10) << (16 * part);
    }
    progress.count =
        sieve_note_runs(digits, is_inside, progress.next, progress.count, places);
    is_inside = (int)(digits >> 63);
  }
  return progress;
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

const sieve_vector_kernel sieve_neon = {find, digit_runs, words};

#endif
