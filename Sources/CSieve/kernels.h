// What the kernels share.
#ifndef SIEVE_KERNELS_H
#define SIEVE_KERNELS_H

#include "CSieve.h"

typedef struct {
  size_t next;   // the first place that was not looked at
  size_t count;  // places found so far
} sieve_progress;

// What a vector kernel does. Of `sieve_find` and of `sieve_digit_runs` it looks at places from `from` on
// as long as whole vectors lie within the text; `sieve_words` it does wholly.
typedef struct {
  sieve_progress (*find)(
      const sieve_tables *tables, const uint8_t *text, size_t length, size_t from, size_t to,
      uint32_t *places, uint16_t *buckets);
  sieve_progress (*digit_runs)(const uint8_t *text, size_t from, size_t to, uint32_t *places);
  size_t (*words)(
      const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
      uint64_t *places);
} sieve_vector_kernel;

extern const sieve_vector_kernel sieve_ssse3, sieve_avx2, sieve_neon;

// Places that are looked at in one step.
#define SIEVE_BLOCK 32

// Bytes that are read from the first place of a block on.
#define SIEVE_READ (SIEVE_BLOCK + SIEVE_WINDOW - 2)

static inline int sieve_is_digit(uint8_t byte) { return (unsigned)(byte - '0') < 10; }

// Notes the places of a block whose bits are set in `hits`. `first` and `second` hold their buckets.
static inline size_t sieve_note(
    uint32_t hits, const uint8_t *first, const uint8_t *second, size_t place, size_t count,
    uint32_t *places, uint16_t *buckets) {
  for (; hits; hits &= hits - 1, count++) {
    unsigned bit = (unsigned)__builtin_ctz(hits);
    places[count] = (uint32_t)(place + bit);
    buckets[count] = (uint16_t)(first[bit] | second[bit] << 8);
  }
  return count;
}

// Notes the first digit of every run. `digits` tells which of 64 bytes are digits, `is_inside` whether
// the byte before them is one.
static inline size_t sieve_note_runs(
    uint64_t digits, int is_inside, size_t place, size_t count, uint32_t *places) {
  for (uint64_t starts = digits & ~(digits << 1 | (unsigned)is_inside); starts;
       starts &= starts - 1)
    places[count++] = (uint32_t)(place + (unsigned)__builtin_ctzll(starts));
  return count;
}

#endif
