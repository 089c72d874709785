// Finds the places of a text at which something may begin, 16 to 64 bytes at a time.
#ifndef CSIEVE_H
#define CSIEVE_H

#include <stddef.h>
#include <stdint.h>

// Bytes of a window: one before the place that is looked at, the one there, and those behind it.
#define SIEVE_WINDOW 8

// Sixteen questions that are asked at every place, one a bit ("bucket"), in two halves of eight.
//
// Byte i of the window passes for bit b of half h where the bit is set both in
// low[h][i][byte & 15] and in high[h][i][byte >> 4]. A place passes where all bytes of its window
// do. Bytes beyond the ends of the text pass.
typedef struct {
  uint8_t low[2][SIEVE_WINDOW][16];
  uint8_t high[2][SIEVE_WINDOW][16];
  // How many halves are asked about, the first ones: 1 or 2.
  int halves;
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
// the buckets, the second half's in the upper byte; returns how many. Both arrays have room for
// to - from elements.
size_t sieve_find(
    sieve_kernel kernel, const sieve_tables *tables, const uint8_t *text, size_t length, size_t from,
    size_t to, uint32_t *places, uint16_t *buckets);

// Writes the places of text[from..<to] that hold a digit with no digit before it, ascending; returns
// how many. What stands before `from` is looked at. The array has room for (to - from + 1) / 2
// elements.
size_t sieve_digit_runs(
    sieve_kernel kernel, const uint8_t *text, size_t from, size_t to, uint32_t *places);

// Bits of a filter of words.
#define SIEVE_FILTER_BITS 16

// Words by how they begin: the first eight bytes, or as many as there are, in lower case, choose a
// bit.
typedef struct {
  uint64_t bits[1 << (SIEVE_FILTER_BITS - 6)];
  // Whether a word begins with a digit.
  int has_numbers;
} sieve_word_filter;

// Adds a word of ASCII in lower case by its first eight bytes, or as many as there are: the first one
// is the lowest.
void sieve_add_word(sieve_word_filter *filter, uint64_t beginning);

// Writes the places of text[from..<to] at which a word begins that the filter lets pass, and those of
// bytes beyond ASCII that stand behind one of ASCII or at the start, ascending; returns how many.
// Above the 32 bits of a place stands the length of the word, 8 if it is longer, 0 beyond ASCII.
// What stands before `from` and from `to` on is looked at. The array has room for to - from elements.
//
// A word is a run of letters, or of digits, of ASCII; a capital behind a small letter begins another.
size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    size_t from, size_t to, uint64_t *places);

#endif
