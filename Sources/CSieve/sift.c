#include "kernels.h"
#include "runs.h"

#include <string.h>

enum { MOST_BLOCKS = SIEVE_STRIDE / 64 + 1 };

// Blocks that are needed for `count` places, and for what stands up to 64 bytes behind each.
static inline size_t blocks_for(size_t count) { return (count + 63) / 64 + 1; }

// Classifies 64 bytes of a text, of which the last may lie behind its end: those belong to no set.
static void classify_block(
    const sieve_functions *functions, const sieve_set *sets, int count, const uint8_t *text,
    size_t length, size_t start, uint64_t *masks, size_t rows) {
  if (start + 64 <= length) {
    functions->classify(sets, count, text + start, 1, masks, rows);
    return;
  }
  uint8_t last[64] = {0};
  size_t left = start < length ? length - start : 0;
  if (left) memcpy(last, text + start, left);
  functions->classify(sets, count, last, 1, masks, rows);
  for (int set = 0; set < count; set++) masks[set * rows] &= sieve_lowest(left);
}

// Classifies the bytes from text + from on by the sets that are asked for everywhere.
static void classify(
    const sieve_functions *functions, const sieve_plan *plan, const uint8_t *text, size_t length,
    size_t from, size_t blocks, uint64_t *masks) {
  size_t whole = (length - from) / 64;
  if (whole > blocks) whole = blocks;
  functions->classify_all(plan, text + from, whole, masks, MOST_BLOCKS);
  for (size_t block = whole; block < blocks; block++)
    classify_block(
        functions, plan->sets, plan->set_count, text, length, from + 64 * block, masks + block,
        MOST_BLOCKS);
}

// Lets every run go on behind the end of the text.
static void prolong_runs(
    const sieve_plan *plan, uint64_t *masks, size_t blocks, size_t length, size_t from) {
  // The first block that is not wholly of the text.
  size_t cut = (length - from) / 64;
  for (int number = 0; number < plan->family_count; number++) {
    const sieve_family *family = &plan->families[number];
    if (family->least <= 1) continue;
    for (size_t block = cut; block < blocks; block++)
      masks[family->run * MOST_BLOCKS + block] |=
          block == cut ? ~sieve_lowest((length - from) % 64) : ~(uint64_t)0;
  }
}

// Notes the places of a block.
static inline size_t note(
    uint64_t places, size_t start, int family, sieve_start *starts) {
  size_t count = 0;
  for (; places; places &= places - 1) {
    starts[count].place = (uint32_t)(start + (unsigned)__builtin_ctzll(places));
    starts[count].kinds = 0;
    starts[count++].family = (uint16_t)family;
  }
  return count;
}

// Where members of a family may begin that are told by a single byte.
static size_t find_bytes(
    const sieve_family *family, int number, const uint64_t *masks, size_t blocks, size_t from,
    size_t to, sieve_start *starts) {
  const uint64_t *first = masks + family->first * MOST_BLOCKS;
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    size_t start = from + 64 * block;
    count += note(first[block] & sieve_lowest(to - start), start, number, starts + count);
  }
  return count;
}

// Where a byte stands that members of a family require, between such as may stand there.
static size_t find_required(
    const sieve_plan *plan, int number, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_start *starts) {
  const uint64_t *first = masks + plan->families[number].first * MOST_BLOCKS;
  const sieve_required *required = &plan->required;
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    size_t start = from + 64 * block;
    uint64_t places = first[block] & sieve_lowest(to - start);
    for (; places; places &= places - 1) {
      size_t place = start + (unsigned)__builtin_ctzll(places);
      unsigned kinds = required->at[text[place]];
      if (place > 0) kinds &= required->left[text[place - 1]];
      if (place + 1 < length) kinds &= required->right[text[place + 1]];
      // Every place is written, and the next one over it if it does not pass.
      starts[count].place = (uint32_t)place;
      starts[count].family = (uint16_t)number;
      starts[count].kinds = (uint16_t)kinds;
      count += kinds != 0;
    }
  }
  return count;
}

// Where members of a family may begin that are told by their first four bytes.
static size_t find_openings(
    const sieve_plan *plan, int number, const uint64_t *masks, size_t blocks,
    const uint8_t *text, size_t length, size_t from, size_t to, sieve_start *starts) {
  const sieve_family *family = &plan->families[number];
  const uint64_t *first = masks + family->first * MOST_BLOCKS;
  const uint64_t *run = masks + family->run * MOST_BLOCKS;
  uint64_t before = from > 0 && sieve_contains(plan->sets + family->run, text[from - 1]);
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    size_t start = from + 64 * block;
    uint64_t places = first[block] & ~(run[block] << 1 | before) & sieve_lowest(to - start);
    before = run[block] >> 63;
    for (; places; places &= places - 1) {
      size_t place = start + (unsigned)__builtin_ctzll(places);
      uint32_t opening;
      unsigned passes = place + 4 > length;
      if (!passes) {
        memcpy(&opening, text + place, 4);
        uint32_t bit = sieve_opening_bit(opening | 0x20202020);
        passes = plan->openings[bit >> 6] >> (bit & 63) & 1;
      }
      // Every place is written, and the next one over it if it does not pass.
      starts[count].place = (uint32_t)place;
      starts[count].family = (uint16_t)number;
      starts[count].kinds = 0;
      count += passes;
    }
  }
  return count;
}

// The places from which on a family's run goes on for long enough.
typedef struct {
  uint64_t places[MOST_BLOCKS + 3];
  int any;
} long_runs;

// The long runs of a family; `known` has room for those of each. Many families are told by the same.
static const long_runs *long_runs_of(
    const sieve_functions *functions, const sieve_plan *plan, int number, uint32_t wanted,
    const uint64_t *masks, size_t blocks, long_runs *known) {
  const sieve_family *family = &plan->families[number];
  for (int other = 0; other < number; other++)
    if ((wanted >> other & 1) && plan->families[other].least == family->least &&
        plan->families[other].run == family->run)
      return known + other;
  known[number].any = functions->long_runs(
      masks + family->run * MOST_BLOCKS, blocks - 1, family->least, known[number].places);
  return known + number;
}

// Where members of a family may begin that are told by a run: only where there is one it is asked
// what it begins with.
static size_t find_long_runs(
    const sieve_functions *functions, const sieve_plan *plan, int number, const long_runs *runs,
    size_t blocks, const uint8_t *text, size_t length, size_t from, size_t to,
    sieve_start *starts) {
  if (!runs->any) return 0;
  const sieve_family *family = &plan->families[number];
  size_t count = 0;
  for (size_t block = 0; block + 1 < blocks; block++) {
    uint64_t places = runs->places[block];
    if (!places) continue;
    size_t start = from + 64 * block;
    const sieve_set *sets = plan->sets + family->first;
    uint64_t own[2];
    classify_block(functions, sets, 2, text, length, start, own, 1);
    uint64_t before = start > 0 ? (uint64_t)sieve_contains(sets + 1, text[start - 1]) : 0;
    places &= own[0] & ~(own[1] << 1 | before) & sieve_lowest(to - start);
    count += note(places, start, number, starts + count);
  }
  return count;
}

sieve_counts sieve_sift(
    sieve_kernel kernel, const sieve_plan *plan, const sieve_run_filter *filter, uint32_t wanted,
    const uint8_t *text, size_t length, size_t from, size_t to, sieve_start *starts,
    sieve_run *runs) {
  const sieve_functions *functions = sieve_functions_of(kernel);
  uint64_t masks[SIEVE_SETS * MOST_BLOCKS];
  size_t blocks = blocks_for(to - from);
  classify(functions, plan, text, length, from, blocks, masks);
  sieve_counts counts = {0, 0};
  if (wanted & SIEVE_WANTS_RUNS)
    counts.runs = functions->runs(filter, masks, blocks, text, length, from, to, runs);
  prolong_runs(plan, masks, blocks, length, from);
  long_runs known[SIEVE_FAMILIES];
  for (int number = 0; number < plan->family_count; number++) {
    if (!(wanted >> number & 1)) continue;
    const sieve_family *family = &plan->families[number];
    sieve_start *own = starts + counts.starts;
    if (number == plan->required_family)
      counts.starts += find_required(plan, number, masks, blocks, text, length, from, to, own);
    else if (family->least == 0)
      counts.starts += find_openings(plan, number, masks, blocks, text, length, from, to, own);
    else if (family->least == 1)
      counts.starts += find_bytes(family, number, masks, blocks, from, to, own);
    else
      counts.starts += find_long_runs(
          functions, plan, number,
          long_runs_of(functions, plan, number, wanted, masks, blocks, known), blocks, text,
          length, from, to, own);
  }
  return counts;
}
