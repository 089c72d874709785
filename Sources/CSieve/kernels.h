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

// Notes the places of a vector whose bits are set in `hits`; `first` and `second` hold its buckets.
static inline size_t sieve_note(
    uint32_t hits, const uint8_t *first, const uint8_t *second, size_t place, size_t count,
    uint32_t *places, uint16_t *buckets) {
  while (hits) {
    unsigned bit = (unsigned)__builtin_ctz(hits);
    places[count] = (uint32_t)(place + bit);
    buckets[count] = (uint16_t)(first[bit] | second[bit] << 8);
    count++;
    hits &= hits - 1;
  }
  return count;
}

#endif
