// NEON, which every 64-bit ARM has.
#if defined(__aarch64__)

#include <arm_neon.h>

#include "kernels.h"

sieve_progress sieve_neon(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint8_t *buckets) {
  static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
  uint8x16_t low[SIEVE_WINDOW], high[SIEVE_WINDOW];
  for (int i = 0; i < SIEVE_WINDOW; i++) {
    low[i] = vld1q_u8(tables->low[i]);
    high[i] = vld1q_u8(tables->high[i]);
  }
  const uint8x16_t bars = vld1q_u8(tables->bars);
  const uint8x16_t bit = vld1q_u8(bits);
  const uint8x16_t unbarred = vdupq_n_u8((uint8_t)~tables->barred);
  const uint8x16_t nibble = vdupq_n_u8(15);
  sieve_progress progress = {from, 0};
  for (; progress.next + 16 <= to && progress.next + 16 + SIEVE_WINDOW - 2 <= length;
       progress.next += 16) {
    const uint8_t *start = text + progress.next - 1;
    uint8x16_t found = vdupq_n_u8(0xFF);
    uint8x16_t before = vdupq_n_u8(0);
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      uint8x16_t bytes = vld1q_u8(start + i);
      uint8x16_t lower = vandq_u8(bytes, nibble);
      uint8x16_t upper = vshrq_n_u8(bytes, 4);
      found = vandq_u8(found, vandq_u8(vqtbl1q_u8(low[i], lower), vqtbl1q_u8(high[i], upper)));
      if (i == 0) before = vandq_u8(vqtbl1q_u8(bars, lower), vqtbl1q_u8(bit, upper));
    }
    found = vandq_u8(found, vorrq_u8(vceqzq_u8(before), unbarred));
    if (vmaxvq_u8(found) == 0) continue;
    uint8_t each[16];
    vst1q_u8(each, found);
    uint32_t hits = 0;
    for (int i = 0; i < 16; i++) hits |= (uint32_t)(each[i] != 0) << i;
    progress.count = sieve_note(hits, each, progress.next, progress.count, places, buckets);
  }
  return progress;
}

#endif
