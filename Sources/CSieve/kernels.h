// What the kernels share.
#ifndef SIEVE_KERNELS_H
#define SIEVE_KERNELS_H

#include "CSieve.h"

// What a kernel does.
typedef struct {
  // Tells for `blocks` times 64 bytes and each of `count` sets which bytes belong to it: the bits
  // of block b and set s are those of masks[s * rows + b].
  void (*classify)(
      const sieve_set *sets, int count, const uint8_t *text, size_t blocks, uint64_t *masks,
      size_t rows);
  // The same for the sets of a plan that are asked for everywhere; it may write to all rows up to
  // the next multiple of eight.
  void (*classify_all)(
      const sieve_plan *plan, const uint8_t *text, size_t blocks, uint64_t *masks, size_t rows);
  // The runs of digits that are not refused: see `sieve_find_runs`.
  size_t (*runs)(
      const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
      size_t length, size_t from, size_t to, sieve_run *runs);
  // `sieve_words`.
  size_t (*words)(
      const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
      uint64_t *places);
  // Tells for `blocks` blocks from which of their bytes on at least `least` bytes are of a run;
  // `run` has its bits for them and for one block more. Writes the answer, and up to three words
  // more; returns whether there are any.
  int (*long_runs)(const uint64_t *run, size_t blocks, unsigned least, uint64_t *places);
} sieve_functions;

extern const sieve_functions sieve_scalar, sieve_ssse3, sieve_avx2, sieve_neon;

// How a run of `known` bytes is told from one of `least`: the next step doubles what is known.
static inline unsigned sieve_step(unsigned known, unsigned least) {
  return least - known < known ? least - known : known;
}

// `long_runs`, block by block.
int sieve_long_runs(const uint64_t *run, size_t blocks, unsigned least, uint64_t *places);

// Those of a kernel that this machine can run.
const sieve_functions *sieve_functions_of(sieve_kernel kernel);

static inline int sieve_contains(const sieve_set *set, uint8_t byte) {
  return byte < 0x80 ? set->low[byte & 15] >> (byte >> 4) & 1 : set->beyond & 1;
}

#endif
