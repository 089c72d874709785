// What the kernels share.
#ifndef SIEVE_KERNELS_H
#define SIEVE_KERNELS_H

#include "CSieve.h"

typedef struct {
  size_t next;   // the first place that was not looked at
  size_t count;  // places found so far
} sieve_progress;

// Each looks at places from `from` on as long as whole vectors lie within the text.
typedef sieve_progress (*sieve_vector_kernel)(
    const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
    uint32_t *places, uint16_t *buckets);

sieve_progress sieve_ssse3(
    const sieve_tables *, const uint8_t *, size_t, size_t, size_t, uint32_t *, uint16_t *);
sieve_progress sieve_avx2(
    const sieve_tables *, const uint8_t *, size_t, size_t, size_t, uint32_t *, uint16_t *);
sieve_progress sieve_neon(
    const sieve_tables *, const uint8_t *, size_t, size_t, size_t, uint32_t *, uint16_t *);

// Bytes that a vector kernel reads from the first place of a block on: 32 places, and as many bytes
// behind the last of them as are counted.
#define SIEVE_BLOCK 32
#define SIEVE_READ (SIEVE_BLOCK + SIEVE_COUNTED)

// Notes the places of a block whose bits are set in `hits`. `first` and `second` hold their buckets,
// `digits` tells which of the bytes from the first place on are digits.
static inline size_t sieve_note(
    const sieve_tables *tables, uint32_t hits, const uint8_t *first, const uint8_t *second,
    uint64_t digits, size_t place, size_t count, uint32_t *places, uint16_t *buckets) {
  while (hits) {
    unsigned bit = (unsigned)__builtin_ctz(hits);
    hits &= hits - 1;
    unsigned counted = (unsigned)__builtin_popcount((uint32_t)(digits >> bit));
    unsigned found = (first[bit] | (unsigned)second[bit] << 8) & tables->enough[counted];
    places[count] = (uint32_t)(place + bit);
    buckets[count] = (uint16_t)found;
    count += found != 0;
  }
  return count;
}

#endif
