// Finds the places of a text at which something may begin, 64 bytes at a time.
#ifndef CSIEVE_H
#define CSIEVE_H

#include <stddef.h>
#include <stdint.h>

typedef enum {
  SIEVE_SCALAR = 0,  // the reference: what the others must find
  SIEVE_SSSE3 = 1,
  SIEVE_AVX2 = 2,
  SIEVE_NEON = 3,
} sieve_kernel;

// Whether this machine can run a kernel.
int sieve_has(sieve_kernel kernel);

// A set of bytes: of ASCII any, of those beyond it all or none.
typedef struct {
  uint8_t low[16];  // Bit h of low[n] is set where the byte h << 4 | n belongs to it.
  uint8_t beyond;   // 0xFF where bytes beyond ASCII belong to it, otherwise 0.
} sieve_set;

#define SIEVE_SETS 16
#define SIEVE_FAMILIES 6

// Things that begin alike.
typedef struct {
  // The numbers of sets: of the first byte, of what must not stand before it, of what a run of at
  // least `least` bytes from the first on consists of. The end of the text is in every run.
  uint8_t first, barred, run;
  // At most 32.
  uint8_t least;
} sieve_family;

// What is asked about a text.
typedef struct {
  // The first is that of digits.
  sieve_set sets[SIEVE_SETS];
  sieve_family families[SIEVE_FAMILIES];
  int set_count;
  int family_count;
} sieve_plan;

// A place at which a member of a family may begin.
typedef struct {
  uint32_t place;
  uint32_t family;
} sieve_start;

// What is known of runs of digits, learned from those that were followed.
typedef struct {
  // The class of each byte, below `class_count`, and of each byte before a place, below
  // `context_count`.
  const uint8_t *classes, *contexts;
  uint32_t class_count, context_count;
  // For the contexts of the last byte but one before a run and of the last, the latter counting
  // single, the state to begin in: 0 where nothing can begin. The number behind the last context is
  // that of the start of the text.
  const uint16_t *states;
  // For the classes of the last byte before a run and the last but one, the latter counting single,
  // whether nothing that begins before a digit can stand before the run.
  const uint8_t *barred;
  // Keys (`sieve_refused_key`) of runs at which nothing begins, each in its slot.
  const uint64_t *refused;
} sieve_run_filter;

// A run of digits at which something may begin, or before which.
typedef struct {
  uint32_t place;
  // What stands there. From the lowest bit on: 6 bits for the number of digits, 6 for the number of
  // digits behind the byte behind them, 8 for the class of that byte, 8 for that of the byte behind
  // these digits (0xFF for the end of the text), and the flags.
  uint32_t shape;
} sieve_run;

#define SIEVE_RUN_SHAPE 0x0FFFFFFFu
#define SIEVE_RUN_BEGINS 0x10000000u  // Something may begin with its first digit,
#define SIEVE_RUN_LEADS 0x20000000u   // or before that.
#define SIEVE_RUN_LONG 0x40000000u    // It reaches too far for its shape to be known.

#define SIEVE_REFUSED_BITS 13

// The key of a run with a shape at whose first digit a state is reached; never 0.
static inline uint64_t sieve_refused_key(uint16_t state, uint32_t shape) {
  return (uint64_t)1 << 63 | (uint64_t)state << 28 | (shape & SIEVE_RUN_SHAPE);
}

// Where a key stands if it was refused.
static inline uint32_t sieve_refused_slot(uint64_t key) {
  return (uint32_t)(key * 0x9E3779B97F4A7C15u >> (64 - SIEVE_REFUSED_BITS));
}

// Places that are looked at in one call, at most.
#define SIEVE_STRIDE 4096

typedef struct {
  size_t starts, runs;
} sieve_counts;

// Writes the places of text[from..<to] at which members of families may begin, those of each family
// ascending, and the runs of digits that begin there and are not refused, ascending; returns how many.
// `starts` has room for (to - from) * family_count elements, `runs` for (to - from + 1) / 2.
sieve_counts sieve_sift(
    sieve_kernel kernel, const sieve_plan *plan, const sieve_run_filter *filter, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_start *starts, sieve_run *runs);

// Bits of a filter of words.
#define SIEVE_FILTER_BITS 15

// Words by how they begin: the first four bytes, or as many as there are, in lower case, choose a bit.
typedef struct {
  uint64_t bits[1 << (SIEVE_FILTER_BITS - 6)];
} sieve_word_filter;

// Adds a word of `length` bytes of ASCII in lower case.
void sieve_add_word(sieve_word_filter *filter, const uint8_t *word, size_t length);

// Writes the places of text at which a word begins that the filter lets pass, and those of bytes
// beyond ASCII that stand behind one of ASCII or at the start, ascending; returns how many. The array
// has room for `length` elements.
//
// A word is a run of letters, or of digits, of ASCII; a capital behind a small letter begins another.
size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    uint32_t *places);

#endif
