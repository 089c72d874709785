// How runs of digits are found, and those left out whose like has led to nothing.
#ifndef SIEVE_RUNS_H
#define SIEVE_RUNS_H

#include "CSieve.h"

// The bits of the first `count` of 64 bytes.
static inline uint64_t sieve_lowest(size_t count) {
  return count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0;
}

// The bits from `bit` on of two masks that follow each other.
static inline uint64_t sieve_from_bit(uint64_t mask, uint64_t next, unsigned bit) {
  return mask >> bit | next << 1 << (63 - bit);
}

// Whether a key is refused.
static inline unsigned sieve_is_refused(const uint64_t *refused, uint64_t key) {
  return refused[sieve_refused_slot(key)] == key;
}

// What is looked at: a text of which all that is asked for exists, or, with a length, one of which
// it may not.
typedef struct {
  const uint8_t *bytes;
  size_t length;
} sieve_text;

enum { SIEVE_UNBOUNDED = 0 };

// What is known of the byte at a place, which may lie before a bounded text or behind it.
static inline uint64_t sieve_code_at(sieve_text text, const uint32_t *codes, size_t place) {
  int is_there = text.length == SIEVE_UNBOUNDED || place < text.length;
  return is_there ? codes[text.bytes[place]] : codes[SIEVE_NO_BYTE];
}

// Looks at the run that begins at `place`; `digits` has the bits of its digits and of what follows.
// Returns whether it is not refused. In hexadecimal and the like what stands before a run settles
// that for one after another; of the rest there is no telling what comes, and no branch is asked.
static inline __attribute__((always_inline)) unsigned sieve_look_at(
    sieve_run_filter filter, sieve_text text, size_t place, uint64_t digits, sieve_run *run) {
  uint64_t last = sieve_code_at(text, filter.codes, place - 1);
  uint64_t second_last = sieve_code_at(text, filter.codes, place - 2);
  uint64_t before = (last >> 8 & 0xFF) | (second_last & 0xFF00) |
                    (sieve_code_at(text, filter.codes, place - 3) & 0xFF00) << 8 |
                    (sieve_code_at(text, filter.codes, place - 4) & 0xFF00) << 16;
  uint16_t state = filter.states[(second_last >> 16) * filter.context_count + (last >> 16)];
  unsigned barred = sieve_is_refused(filter.refused, sieve_before_key((uint32_t)before));
  if (barred & (state == 0)) return 0;
  unsigned first = (unsigned)__builtin_ctzll(~digits | (uint64_t)1 << 63);
  unsigned second = (unsigned)__builtin_ctzll(~(digits >> first >> 1));
  size_t end = place + first + 1 + second;
  uint64_t shape = first | second << 6 |
                   (sieve_code_at(text, filter.codes, place + first) & 0xFF) << 12 |
                   (sieve_code_at(text, filter.codes, end) & 0xFF) << 20 |
                   (sieve_code_at(text, filter.codes, end + 1) & 0xFF) << 28 |
                   (sieve_code_at(text, filter.codes, end + 2) & 0xFF) << 36;
  unsigned is_long = first + second > 61;
  unsigned begins = sieve_is_refused(filter.refused, sieve_short_key(state, shape)) |
                    sieve_is_refused(filter.refused, sieve_long_key(state, shape));
  unsigned leads = sieve_is_refused(filter.refused, sieve_around_key((uint32_t)before, shape));
  begins = (state != 0) & (is_long | !begins);
  leads = (!barred) & (is_long | !leads);
  run->shape = shape;
  run->before = (uint32_t)before;
  run->place = (uint32_t)place;
  run->flags = begins * SIEVE_RUN_BEGINS | leads * SIEVE_RUN_LEADS | is_long * SIEVE_RUN_LONG;
  return begins | leads;
}

// The runs of digits that are not refused. `masks` are those of digits.
__attribute__((always_inline)) static inline size_t sieve_find_runs(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  const sieve_run_filter own = *filter;
  uint64_t before = from > 0 && (unsigned)(text[from - 1] - '0') < 10;
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    uint64_t digits = masks[block];
    size_t start = from + 64 * block;
    uint64_t places = digits & ~(digits << 1 | before) & sieve_lowest(to - start);
    before = digits >> 63;
    for (; places; places &= places - 1) {
      unsigned bit = (unsigned)__builtin_ctzll(places);
      size_t place = start + bit;
      uint64_t ahead = sieve_from_bit(digits, masks[block + 1], bit);
      // No more than four bytes before a run are looked at, nor more than 67 from there on.
      int is_inside = place >= 4 && place + 67 <= length;
      sieve_text whole = {text, SIEVE_UNBOUNDED}, bounded = {text, length};
      count += is_inside ? sieve_look_at(own, whole, place, ahead, runs + count)
                         : sieve_look_at(own, bounded, place, ahead, runs + count);
    }
  }
  return count;
}

#endif
