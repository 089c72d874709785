#include "kernels.h"

#include <string.h>

enum { MOST_BLOCKS = SIEVE_STRIDE / 64 + 1 };

// Blocks that are needed for `count` places, and for what stands up to 64 bytes behind each.
static inline size_t blocks_for(size_t count) { return (count + 63) / 64 + 1; }

// The bits of the first `count` of 64 bytes.
static inline uint64_t lowest(size_t count) {
  return count < 64 ? ((uint64_t)1 << count) - 1 : ~(uint64_t)0;
}

// The bits from `bit` on of two masks that follow each other.
static inline uint64_t from_bit(uint64_t mask, uint64_t next, unsigned bit) {
  return mask >> bit | next << 1 << (63 - bit);
}

// Classifies the bytes from text + from on, whole blocks where they lie and the last one in a copy.
// What lies behind the end of the text belongs to no set.
static void classify(
    sieve_kernel kernel, const sieve_plan *plan, const uint8_t *text, size_t length, size_t from,
    size_t blocks, uint64_t *masks) {
  const sieve_functions *functions = sieve_functions_of(kernel);
  size_t whole = (length - from) / 64;
  if (whole > blocks) whole = blocks;
  functions->classify(plan->sets, plan->set_count, text + from, whole, masks, MOST_BLOCKS);
  for (size_t block = whole; block < blocks; block++) {
    uint8_t last[64] = {0};
    size_t start = from + 64 * block;
    size_t left = start < length ? length - start : 0;
    if (left > 64) left = 64;
    if (left) memcpy(last, text + start, left);
    functions->classify(plan->sets, plan->set_count, last, 1, masks + block, MOST_BLOCKS);
    for (int set = 0; set < plan->set_count; set++)
      masks[set * MOST_BLOCKS + block] &= lowest(left);
  }
}

// The places from which on at least `least` bytes are of a run, whose masks are `mask` and `next`.
static inline uint64_t long_runs(uint64_t mask, uint64_t next, unsigned least) {
  unsigned known = 1;
  while (known < least && mask) {
    unsigned step = least - known < known ? least - known : known;
    mask &= mask >> step | next << (64 - step);
    next &= next >> step;
    known += step;
  }
  return mask;
}

// Where members of families may begin.
static size_t find_starts(
    const sieve_plan *plan, const uint64_t *masks, size_t blocks, const uint8_t *text, size_t length,
    size_t from, size_t to, sieve_start *starts) {
  size_t count = 0;
  for (int number = 0; number < plan->family_count; number++) {
    const sieve_family *family = &plan->families[number];
    const uint64_t *first = masks + family->first * MOST_BLOCKS;
    const uint64_t *barred = masks + family->barred * MOST_BLOCKS;
    const uint64_t *run = masks + family->run * MOST_BLOCKS;
    uint64_t before =
        from > 0 ? (uint64_t)sieve_contains(&plan->sets[family->barred], text[from - 1]) : 0;
    for (size_t block = 0; block + 1 < blocks; block++) {
      size_t start = from + 64 * block;
      uint64_t places = first[block] & ~(barred[block] << 1 | before) & lowest(to - start);
      before = barred[block] >> 63;
      if (!places) continue;
      if (family->least > 1) {
        uint64_t mask = run[block], next = run[block + 1];
        if (length - start < 128) {
          mask |= ~lowest(length - start);
          next |= length - start < 64 ? ~(uint64_t)0 : ~lowest(length - start - 64);
        }
        places &= long_runs(mask, next, family->least);
      }
      for (; places; places &= places - 1) {
        sieve_start found = {
            (uint32_t)(start + (unsigned)__builtin_ctzll(places)), (uint32_t)number};
        starts[count++] = found;
      }
    }
  }
  return count;
}

// What stands at the first digit of a run, whose digits, and what follows, are the lowest bits of
// `digits`.
static inline uint32_t shape_at(
    const sieve_run_filter *filter, const uint8_t *text, size_t length, size_t place,
    uint64_t digits) {
  unsigned first = (unsigned)__builtin_ctzll(~digits | (uint64_t)1 << 63);
  uint64_t rest = digits >> first >> 1;
  unsigned second = (unsigned)__builtin_ctzll(~rest);
  if (first + second > 61) return SIEVE_RUN_LONG;
  size_t behind = place + first;
  size_t end = behind + 1 + second;
  uint32_t separator = behind < length ? filter->classes[text[behind]] : 0xFF;
  uint32_t last = end < length ? filter->classes[text[end]] : 0xFF;
  return first | second << 6 | separator << 12 | last << 20;
}

// The runs of digits that are not refused. `masks` are those of digits.
static size_t find_runs(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  const uint32_t contexts = filter->context_count + 1;
  uint64_t before = from > 0 && (unsigned)(text[from - 1] - '0') < 10;
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    uint64_t digits = masks[block];
    size_t start = from + 64 * block;
    uint64_t places = digits & ~(digits << 1 | before) & lowest(to - start);
    before = digits >> 63;
    for (; places; places &= places - 1) {
      unsigned bit = (unsigned)__builtin_ctzll(places);
      size_t place = start + bit;
      uint32_t shape =
          shape_at(filter, text, length, place, from_bit(digits, masks[block + 1], bit));
      uint32_t last = contexts - 1, second_last = contexts - 1;
      uint32_t leads = 1;
      if (place > 0) last = filter->contexts[text[place - 1]];
      if (place > 1) {
        second_last = filter->contexts[text[place - 2]];
        leads = !filter->barred
                     [filter->classes[text[place - 1]] * filter->class_count +
                      filter->classes[text[place - 2]]];
      }
      uint16_t state = filter->states[second_last * contexts + last];
      uint64_t key = sieve_refused_key(state, shape);
      uint32_t begins = state != 0 && filter->refused[sieve_refused_slot(key)] != key;
      runs[count].place = (uint32_t)place;
      runs[count].shape = shape | begins * SIEVE_RUN_BEGINS | leads * SIEVE_RUN_LEADS;
      count += begins | leads;
    }
  }
  return count;
}

sieve_counts sieve_sift(
    sieve_kernel kernel, const sieve_plan *plan, const sieve_run_filter *filter, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_start *starts, sieve_run *runs) {
  uint64_t masks[SIEVE_SETS * MOST_BLOCKS];
  size_t blocks = blocks_for(to - from);
  classify(kernel, plan, text, length, from, blocks, masks);
  sieve_counts counts = {
      find_starts(plan, masks, blocks, text, length, from, to, starts),
      find_runs(filter, masks, blocks, text, length, from, to, runs)};
  return counts;
}
