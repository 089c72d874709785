// NEON, which every 64-bit ARM has.
#if defined(__aarch64__)

#include <arm_neon.h>

#include "kernels.h"

sieve_progress sieve_neon(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets) {
  static const uint8_t bits[16] = {1, 2, 4, 8, 16, 32, 64, 128, 0, 0, 0, 0, 0, 0, 0, 0};
  const uint8x16_t bars = vld1q_u8(tables->bars);
  const uint8x16_t bit = vld1q_u8(bits);
  const uint8x16_t unbarred[2] = {
      vdupq_n_u8((uint8_t)~tables->barred[0]), vdupq_n_u8((uint8_t)~tables->barred[1])};
  const uint8x16_t nibble = vdupq_n_u8(15);
  sieve_progress progress = {from, 0};
  for (; progress.next + 16 <= to && progress.next + 16 + SIEVE_WINDOW - 2 <= length;
       progress.next += 16) {
    const uint8_t *start = text + progress.next - 1;
    uint8x16_t found[2] = {vdupq_n_u8(0xFF), vdupq_n_u8(0xFF)};
    uint8x16_t before = vdupq_n_u8(0);
    for (int i = 0; i < SIEVE_WINDOW; i++) {
      uint8x16_t bytes = vld1q_u8(start + i);
      uint8x16_t lower = vandq_u8(bytes, nibble);
      uint8x16_t upper = vshrq_n_u8(bytes, 4);
      for (int half = 0; half < 2; half++) {
        uint8x16_t low = vqtbl1q_u8(vld1q_u8(tables->low[half][i]), lower);
        uint8x16_t high = vqtbl1q_u8(vld1q_u8(tables->high[half][i]), upper);
        found[half] = vandq_u8(found[half], vandq_u8(low, high));
      }
      if (i == 0) before = vandq_u8(vqtbl1q_u8(bars, lower), vqtbl1q_u8(bit, upper));
    }
    const uint8x16_t free = vceqzq_u8(before);
    found[0] = vandq_u8(found[0], vorrq_u8(free, unbarred[0]));
    found[1] = vandq_u8(found[1], vorrq_u8(free, unbarred[1]));
    const uint8x16_t any = vorrq_u8(found[0], found[1]);
    if (vmaxvq_u8(any) == 0) continue;
    uint8_t each[3][16];
    vst1q_u8(each[0], found[0]);
    vst1q_u8(each[1], found[1]);
    vst1q_u8(each[2], any);
    uint32_t hits = 0;
    for (int i = 0; i < 16; i++) hits |= (uint32_t)(each[2][i] != 0) << i;
    progress.count =
        sieve_note(hits, each[0], each[1], progress.next, progress.count, places, buckets);
  }
  return progress;
}

#endif
