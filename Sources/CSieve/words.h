// How words are found, whatever tells the kinds of bytes.
#ifndef SIEVE_WORDS_H
#define SIEVE_WORDS_H

#include "CSieve.h"

// Which of 64 bytes are small letters, capitals, digits, and bytes beyond ASCII.
typedef struct {
  uint64_t lower, upper, digit, high;
} sieve_kinds;

// Each step sees 64 bytes and looks at the first 56: of a word that begins at the last of them
// eight bytes are known.
enum { SIEVE_WORDS_SEEN = 64, SIEVE_WORDS_STEP = SIEVE_WORDS_SEEN - 8 };

// The bit that a word chooses by its bytes: eight at most, the first one lowest.
static inline uint32_t sieve_filter_bit(uint64_t beginning) {
  return (uint32_t)(beginning * 0x9E3779B97F4A7C15 >> (64 - SIEVE_FILTER_BITS));
}

// Notes the places of `text` at which a word begins that passes, and those of bytes beyond ASCII,
// as places from `from` on. `ends` tells where no word goes on.
__attribute__((always_inline)) static inline size_t sieve_note_words(
    uint64_t starts, uint64_t ends, uint64_t beyond, const sieve_word_filter *filter,
    const uint8_t *text, size_t from, uint64_t *places) {
  size_t count = 0;
  for (uint64_t left = starts | beyond; left; left &= left - 1) {
    unsigned bit = (unsigned)__builtin_ctzll(left);
    uint64_t beginning;
    __builtin_memcpy(&beginning, text + bit, 8);
    // Where no end is seen the word has eight bytes or more. Those behind its end go.
    unsigned last = (unsigned)__builtin_ctzll(ends >> bit >> 1 | 0x80);
    // Digits keep their bytes: the bit of lower case is set in all of them.
    beginning = (beginning | 0x2020202020202020) & ~(uint64_t)0 >> (56 - 8 * last);
    uint32_t own = sieve_filter_bit(beginning);
    uint64_t is_beyond = beyond >> bit & 1;
    // Every place is written, and the next one over it if it does not pass: that is no branch.
    places[count] = (from + bit) | (is_beyond ? 0 : (uint64_t)(last + 1) << 32);
    count += (filter->bits[own >> 6] >> (own & 63) & 1) | is_beyond;
  }
  return count;
}

// Notes those of the first `step` places of `text` that pass. `last` is what stands before them, in
// the lowest bits.
__attribute__((always_inline)) static inline size_t sieve_words_of_step(
    sieve_kinds now, sieve_kinds last, const sieve_word_filter *filter, const uint8_t *text,
    size_t step, size_t from, uint64_t *places) {
  uint64_t seen = ((uint64_t)1 << step) - 1;
  // The compiler is not to see that the bits come out of vectors: it would take them back there.
  __asm__("" : "+r"(now.lower), "+r"(now.upper), "+r"(now.digit), "+r"(now.high));
  uint64_t letters = now.lower | now.upper;
  uint64_t behind_letter = letters << 1 | last.lower | last.upper;
  uint64_t words = (letters & ~behind_letter) | (now.upper & (now.lower << 1 | last.lower));
  uint64_t numbers = now.digit & ~(now.digit << 1 | last.digit);
  uint64_t beyond = now.high & ~(now.high << 1 | last.high) & seen;
  uint64_t ends = words | numbers | ~(letters | now.digit);
  // A letter by itself in the middle of others, as half of the words in base64 are, begins nothing.
  uint64_t plain = letters | now.digit;
  uint64_t behind_plain = plain << 1 | last.lower | last.upper | last.digit;
  uint64_t meant = words & ~(ends >> 1 & plain >> 1 & behind_plain);
  uint64_t starts = (filter->has_numbers ? meant | numbers : meant) & seen;
  // Most texts are of ASCII only: there one question less is asked of each word.
  return beyond ? sieve_note_words(starts, ends, beyond, filter, text, from, places)
                : sieve_note_words(starts, ends, 0, filter, text, from, places);
}

// The kinds of one byte, in the lowest bits.
static inline sieve_kinds sieve_kinds_of(uint8_t byte) {
  return (sieve_kinds){
      (unsigned)(byte - 'a') < 26, (unsigned)(byte - 'A') < 26, (unsigned)(byte - '0') < 10,
      byte >= 0x80};
}

// `sieve_words` with a function that tells the kinds of 64 bytes.
__attribute__((always_inline)) static inline size_t sieve_words_by(
    sieve_kinds (*kinds)(const uint8_t *), const sieve_word_filter *filter, const uint8_t *text,
    size_t length, size_t from, size_t to, uint64_t *places) {
  size_t count = 0;
  while (from < to) {
    const uint8_t *seen = text + from;
    // Near its end a copy is looked at, with zeros behind it.
    uint8_t copy[SIEVE_WORDS_SEEN];
    if (length - from < SIEVE_WORDS_SEEN) {
      __builtin_memset(copy, 0, SIEVE_WORDS_SEEN);
      __builtin_memcpy(copy, seen, length - from);
      seen = copy;
    }
    size_t step = to - from < SIEVE_WORDS_STEP ? to - from : SIEVE_WORDS_STEP;
    sieve_kinds last = sieve_kinds_of(from > 0 ? text[from - 1] : 0);
    count += sieve_words_of_step(kinds(seen), last, filter, seen, step, from, places + count);
    from += step;
  }
  return count;
}

#endif
