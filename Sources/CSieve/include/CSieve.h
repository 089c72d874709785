// Finds the places of a text at which something may begin, 16 or 32 bytes at a time.
#ifndef CSIEVE_H
#define CSIEVE_H

#include <stddef.h>
#include <stdint.h>

// Bytes of a window: one before the place that is looked at, the one there, and those behind it.
#define SIEVE_WINDOW 8

// Bytes from a place on among which digits are counted.
#define SIEVE_COUNTED 32

// Sixteen questions that are asked at every place, one a bit ("bucket"), in two halves of eight.
//
// Byte i of the window passes for bit b of half h where the bit is set both in
// low[h][i][byte & 15] and in high[h][i][byte >> 4]. A place passes where all bytes of its window
// do, where the byte before it is not barred, and where enough of the bytes from it on are digits.
// Bytes beyond the ends of the text pass, bar nothing, and are no digits.
typedef struct {
  uint8_t low[2][SIEVE_WINDOW][16];
  uint8_t high[2][SIEVE_WINDOW][16];
  // The barred bytes, all of them ASCII: bit (byte >> 4) of bars[byte & 15].
  uint8_t bars[16];
  // The buckets for which they are barred, a half each.
  uint8_t barred[2];
  // For each number of digits, the buckets for which it is enough; it grows.
  uint16_t enough[SIEVE_COUNTED + 1];
} sieve_tables;

typedef enum {
  SIEVE_SCALAR = 0,  // the reference: what the others must find
  SIEVE_SSSE3 = 1,
  SIEVE_AVX2 = 2,
  SIEVE_NEON = 3,
} sieve_kernel;

// Whether this machine can run a kernel.
int sieve_has(sieve_kernel kernel);

// Writes the places of text[from..<to] that pass for at least one bucket, ascending, and for each
// the buckets, the second half's in the upper byte; returns how many. Both arrays have room for to - from elements.
size_t sieve_find(
    sieve_kernel kernel, const sieve_tables *tables, const uint8_t *text, size_t length, size_t from,
    size_t to, uint32_t *places, uint16_t *buckets);

#endif
