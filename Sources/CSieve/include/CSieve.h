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

#define SIEVE_SETS 48
#define SIEVE_FAMILIES 14

// Things that begin alike.
typedef struct {
  // How many bytes from the first on are at least of one set, whose number is `run`; no more than
  // 32. The end of the text is in every run. 0: things that begin with an opening of the plan, of
  // whose first bytes `first` is the set, and before which nothing of `run` stands.
  uint8_t least;
  uint8_t run;
  // The number of the set of the first byte. Where there is a run, the set behind it is of what
  // must not stand before that.
  uint8_t first;
} sieve_family;

// Things that are looked for from a byte of theirs: those of a kind have a bit in the entries of the
// bytes that this one can be, that can stand before it, and that can stand behind it. Nothing is
// asked of a byte that the text does not have.
typedef struct {
  uint16_t at[256], left[256], right[256];
} sieve_required;

#define SIEVE_REQUIRED_KINDS 16

// Bits of a filter of openings.
#define SIEVE_OPENING_BITS 15

// What is asked about a text.
typedef struct {
  // The first is that of digits, `set_count` of them are those that are asked for everywhere: of
  // runs, and of first bytes without one.
  sieve_set sets[SIEVE_SETS];
  sieve_family families[SIEVE_FAMILIES];
  int set_count;
  int family_count;
  // Of the family of things that are looked for from a byte of theirs, of which `first` is the set
  // and `least` 1: its number, -1 where there is none, and what is asked beside.
  int required_family;
  sieve_required required;
  // What `sieve_finish_plan` makes of the sets that are asked for everywhere: of each eight, for
  // each upper half of a byte of ASCII and each lower one, a bit for each set that it belongs to.
  uint8_t kinds[SIEVE_SETS / 8][8][16];
  uint8_t beyond[SIEVE_SETS / 8];
  // A bit for each opening, and maybe for others: see sieve_add_opening.
  uint64_t openings[1 << (SIEVE_OPENING_BITS - 6)];
} sieve_plan;

// The bit that an opening chooses by its four bytes, each with the bit of lower case set; the first
// one is the lowest.
static inline uint32_t sieve_opening_bit(uint32_t folded) {
  return folded * 0x9E3779B1u >> (32 - SIEVE_OPENING_BITS);
}

// Adds an opening by its four bytes, each with the bit of lower case set.
static inline void sieve_add_opening(sieve_plan *plan, uint32_t folded) {
  uint32_t bit = sieve_opening_bit(folded);
  plan->openings[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

// To be called when the sets of a plan are known.
void sieve_finish_plan(sieve_plan *plan);

// A place at which a member of a family may begin.
typedef struct {
  uint32_t place;
  uint16_t family;
  // Where a byte is required the kinds of things that it may belong to, a bit each; 0 elsewhere.
  uint16_t kinds;
} sieve_start;

// What is known of runs of digits, learned from those that were followed.
typedef struct {
  // For each byte its classes: in the lowest 8 bits among those that are read from a run on, in the
  // next 8 among those that are read before one, and above them among those that decide what can
  // begin behind them. The last code is for where there is no byte.
  const uint32_t *codes;
  // For the contexts of the last byte but one before a run and of the last, the latter counting
  // single, the state to begin in: 0 where nothing can begin. There are `context_count` of each.
  const uint16_t *states;
  size_t context_count;
  // Keys of runs at which nothing begins, and of those before which nothing does, each in its slot.
  const uint64_t *refused;
} sieve_run_filter;

#define SIEVE_NO_BYTE 256

// A run of digits at which something may begin, or before which.
typedef struct {
  // What stands there. From the lowest bit on: 6 bits for the number of digits, 6 for the number of
  // digits behind the byte behind them; and 8 each for the classes of the byte between them and of
  // the three behind the second.
  uint64_t shape;
  // What stands before it: 8 bits each for the classes of the last four bytes, the last one lowest.
  uint32_t before;
  uint32_t place;
  uint32_t flags;
} sieve_run;

#define SIEVE_RUN_BEGINS 1u  // Something may begin with its first digit,
#define SIEVE_RUN_LEADS 2u   // or before that.
#define SIEVE_RUN_LONG 4u    // It reaches too far for its shape to be known.

#define SIEVE_REFUSED_BITS 12

// The keys of a run at whose first digit a state is reached, where nothing was read beyond the
// first byte behind the second digits, and where no more than the last two that its shape tells of.
static inline uint64_t sieve_short_key(uint16_t state, uint64_t shape) {
  return (uint64_t)4 << 60 | (uint64_t)state << 44 | (shape & 0xFFFFFFF);
}
static inline uint64_t sieve_long_key(uint16_t state, uint64_t shape) {
  return (uint64_t)8 << 60 | (uint64_t)state << 44 | shape;
}
// The keys of what stands before a run, alone and with what stands there up to the first byte
// behind the second digits.
static inline uint64_t sieve_before_key(uint32_t before) { return (uint64_t)12 << 60 | before; }
static inline uint64_t sieve_around_key(uint32_t before, uint64_t shape) {
  return (uint64_t)13 << 60 | (uint64_t)before << 28 | (shape & 0xFFFFFFF);
}

// Where a key stands if it was refused.
static inline uint32_t sieve_refused_slot(uint64_t key) {
  return (uint32_t)(key * 0x9E3779B97F4A7C15u >> (64 - SIEVE_REFUSED_BITS));
}

// Memory of zeros that is not touched until it is used; NULL where there is none.
void *sieve_zeros(size_t bytes);
// Gives it back; `bytes` as it was taken.
void sieve_free(void *memory, size_t bytes);
// Other memory, of `bytes`, with what `memory` held, which may be NULL; NULL where there is none. What
// is large is not copied: its pages are moved, and none is touched that was not before.
void *sieve_resized(void *memory, size_t bytes);
// Gives back what `sieve_resized` made.
void sieve_release(void *memory);

// Places that are looked at in one call, at most.
#define SIEVE_STRIDE 4096

typedef struct {
  size_t starts, runs;
} sieve_counts;

// What is wanted of a text: a bit for each family, and one for runs of digits.
#define SIEVE_WANTS_RUNS (1u << 31)

// Writes the places of text[from..<to] at which members of the wanted families may begin, those of
// each family ascending, and the runs of digits that begin there and are not refused, ascending, if
// they are wanted; returns how many. `starts` has room for (to - from) * family_count elements,
// `runs` for (to - from + 1) / 2.
sieve_counts sieve_sift(
    sieve_kernel kernel, const sieve_plan *plan, const sieve_run_filter *filter, uint32_t wanted,
    const uint8_t *text, size_t length, size_t from, size_t to, sieve_start *starts,
    sieve_run *runs);

// Bits of a filter of words.
#define SIEVE_FILTER_BITS 16

// Words by how they begin: the first eight bytes, or as many as there are, in lower case, choose a
// bit.
typedef struct {
  uint64_t bits[1 << (SIEVE_FILTER_BITS - 6)];
  // Whether a word begins with a digit.
  int has_numbers;
} sieve_word_filter;

// Adds a word of ASCII in lower case by its first eight bytes, or as many as there are: the first
// one is the lowest.
void sieve_add_word(sieve_word_filter *filter, uint64_t beginning);

// Writes the places of text[from..<to] at which a word begins that the filter lets pass, and those
// of bytes beyond ASCII that stand behind one of ASCII or at the start, ascending; returns how
// many. Above the 32 bits of a place stands the length of the word, 8 if it is longer, 0 beyond
// ASCII. What stands before `from` and from `to` on is looked at. The array has room for to - from
// elements.
//
// A word is a run of letters, or of digits, of ASCII; a capital behind a small letter begins
// another.
size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    size_t from, size_t to, uint64_t *places);

// Writes the places of text[from..<to] at which a byte of the set stands, ascending; returns how
// many. `places` has room for to - from elements.
size_t sieve_members(
    sieve_kernel kernel, const sieve_set *set, const uint8_t *text, size_t from, size_t to,
    uint32_t *places);

#endif
