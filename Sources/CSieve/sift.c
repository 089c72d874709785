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
  for (int set = 0; set < count; set++) masks[set * rows] &= lowest(left);
}

// Classifies the bytes from text + from on by the sets that are asked for everywhere.
static void classify(
    const sieve_functions *functions, const sieve_plan *plan, const uint8_t *text, size_t length,
    size_t from, size_t blocks, uint64_t *masks) {
  size_t whole = (length - from) / 64;
  if (whole > blocks) whole = blocks;
  functions->classify(plan->sets, plan->set_count, text + from, whole, masks, MOST_BLOCKS);
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
          block == cut ? ~lowest((length - from) % 64) : ~(uint64_t)0;
  }
}

// Notes the places of a block.
static inline size_t note(
    uint64_t places, size_t start, int family, sieve_start *starts) {
  size_t count = 0;
  for (; places; places &= places - 1) {
    starts[count].place = (uint32_t)(start + (unsigned)__builtin_ctzll(places));
    starts[count++].family = (uint32_t)family;
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
    count += note(first[block] & lowest(to - start), start, number, starts + count);
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
    uint64_t places = first[block] & ~(run[block] << 1 | before) & lowest(to - start);
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
      starts[count].family = (uint32_t)number;
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
    places &= own[0] & ~(own[1] << 1 | before) & lowest(to - start);
    count += note(places, start, number, starts + count);
  }
  return count;
}

// Whether a key is refused.
static inline unsigned is_refused(const uint64_t *refused, uint64_t key) {
  return refused[sieve_refused_slot(key)] == key;
}

// What is looked at: a text of which all that is asked for exists, or, with a length, one of which
// it may not.
typedef struct {
  const uint8_t *bytes;
  size_t length;
} sifted_text;

enum { UNBOUNDED = 0 };

// What is known of the byte at a place, which may lie before a bounded text or behind it.
static inline uint64_t code_at(sifted_text text, const uint32_t *codes, size_t place) {
  int is_there = text.length == UNBOUNDED || place < text.length;
  return is_there ? codes[text.bytes[place]] : codes[SIEVE_NO_BYTE];
}

// Looks at the run that begins at `place`; `digits` has the bits of its digits and of what follows.
// Returns whether it is not refused. All that is asked without a branch: there is no telling what
// comes of it.
static inline __attribute__((always_inline)) unsigned look_at(
    sieve_run_filter filter, sifted_text text, size_t place, uint64_t digits, sieve_run *run) {
  unsigned first = (unsigned)__builtin_ctzll(~digits | (uint64_t)1 << 63);
  unsigned second = (unsigned)__builtin_ctzll(~(digits >> first >> 1));
  size_t end = place + first + 1 + second;
  uint64_t shape = first | second << 6 |
                   (code_at(text, filter.codes, place + first) & 0xFF) << 12 |
                   (code_at(text, filter.codes, end) & 0xFF) << 20 |
                   (code_at(text, filter.codes, end + 1) & 0xFF) << 28 |
                   (code_at(text, filter.codes, end + 2) & 0xFF) << 36;
  uint64_t last = code_at(text, filter.codes, place - 1);
  uint64_t second_last = code_at(text, filter.codes, place - 2);
  uint64_t before = (last >> 8 & 0xFF) | (second_last & 0xFF00) |
                    (code_at(text, filter.codes, place - 3) & 0xFF00) << 8 |
                    (code_at(text, filter.codes, place - 4) & 0xFF00) << 16;
  uint16_t state = filter.states[(second_last >> 16) * filter.context_count + (last >> 16)];
  unsigned is_long = first + second > 61;
  unsigned begins = is_refused(filter.refused, sieve_short_key(state, shape)) |
                    is_refused(filter.refused, sieve_long_key(state, shape));
  unsigned leads = is_refused(filter.refused, sieve_around_key((uint32_t)before, shape));
  unsigned barred = is_refused(filter.refused, sieve_before_key((uint32_t)before));
  begins = (state != 0) & (is_long | !begins);
  leads = (!barred) & (is_long | !leads);
  run->shape = shape;
  run->before = (uint32_t)before;
  run->place = (uint32_t)place;
  run->flags = begins * SIEVE_RUN_BEGINS | leads * SIEVE_RUN_LEADS | is_long * SIEVE_RUN_LONG;
  return begins | leads;
}

// The runs of digits that are not refused. `masks` are those of digits.
static size_t find_runs(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  const sieve_run_filter own = *filter;
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
      uint64_t ahead = from_bit(digits, masks[block + 1], bit);
      // No more than four bytes before a run are looked at, nor more than 67 from there on.
      int is_inside = place >= 4 && place + 67 <= length;
      sifted_text whole = {text, UNBOUNDED}, bounded = {text, length};
      count += is_inside ? look_at(own, whole, place, ahead, runs + count)
                         : look_at(own, bounded, place, ahead, runs + count);
    }
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
    counts.runs = find_runs(filter, masks, blocks, text, length, from, to, runs);
  prolong_runs(plan, masks, blocks, length, from);
  long_runs known[SIEVE_FAMILIES];
  for (int number = 0; number < plan->family_count; number++) {
    if (!(wanted >> number & 1)) continue;
    const sieve_family *family = &plan->families[number];
    sieve_start *own = starts + counts.starts;
    counts.starts +=
        family->least > 1
            ? find_long_runs(
                  functions, plan, number,
                  long_runs_of(functions, plan, number, wanted, masks, blocks, known), blocks,
                  text, length, from, to, own)
        : family->least == 1
            ? find_bytes(family, number, masks, blocks, from, to, own)
            : find_openings(plan, number, masks, blocks, text, length, from, to, own);
  }
  return counts;
}
