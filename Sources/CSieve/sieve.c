// The reference: byte by byte.
#include "kernels.h"
#include "runs.h"
#include "words.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// Smaller memory is not worth pages of its own. calloc takes larger memory from what it has, too, and
// then writes the zeros.
enum { SIEVE_OWN_PAGES = 1 << 16 };

void *sieve_zeros(size_t bytes) {
  if (bytes < SIEVE_OWN_PAGES) return calloc(bytes, 1);
  void *memory =
      mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return memory == MAP_FAILED ? NULL : memory;
}

void sieve_free(void *memory, size_t bytes) {
  if (bytes < SIEVE_OWN_PAGES) free(memory);
  else munmap(memory, bytes);
}

void *sieve_resized(void *memory, size_t bytes) { return realloc(memory, bytes); }

void sieve_release(void *memory) { free(memory); }

static void classify(
    const sieve_set *sets, int count, const uint8_t *text, size_t blocks, uint64_t *masks,
    size_t rows) {
  for (int set = 0; set < count; set++)
    for (size_t block = 0; block < blocks; block++) {
      uint64_t mask = 0;
      for (int i = 0; i < 64; i++)
        mask |= (uint64_t)sieve_contains(&sets[set], text[64 * block + i]) << i;
      masks[set * rows + block] = mask;
    }
}

static void classify_all(
    const sieve_plan *plan, const uint8_t *text, size_t blocks, uint64_t *masks, size_t rows) {
  classify(plan->sets, plan->set_count, text, blocks, masks, rows);
}

static sieve_kinds kinds(const uint8_t *text) {
  sieve_kinds kinds = {0, 0, 0, 0};
  for (int i = 0; i < SIEVE_WORDS_SEEN; i++) {
    uint64_t bit = (uint64_t)1 << i;
    if ((unsigned)(text[i] - 'a') < 26) kinds.lower |= bit;
    if ((unsigned)(text[i] - 'A') < 26) kinds.upper |= bit;
    if ((unsigned)(text[i] - '0') < 10) kinds.digit |= bit;
    if (text[i] >= 0x80) kinds.high |= bit;
  }
  return kinds;
}

static size_t words(
    const sieve_word_filter *filter, const uint8_t *text, size_t length, size_t from, size_t to,
    uint64_t *places) {
  return sieve_words_by(kinds, filter, text, length, from, to, places);
}

static size_t runs(
    const sieve_run_filter *filter, const uint64_t *masks, size_t blocks, const uint8_t *text,
    size_t length, size_t from, size_t to, sieve_run *runs) {
  return sieve_find_runs(filter, masks, blocks, text, length, from, to, runs);
}

int sieve_long_runs(const uint64_t *run, size_t blocks, unsigned least, uint64_t *places) {
  uint64_t any = 0;
  for (size_t block = 0; block < blocks; block++) {
    uint64_t mask = run[block], next = run[block + 1];
    for (unsigned known = 1; known < least && mask;) {
      unsigned step = sieve_step(known, least);
      mask &= mask >> step | next << (64 - step);
      next &= next >> step;
      known += step;
    }
    places[block] = mask;
    any |= mask;
  }
  return any != 0;
}

const sieve_functions sieve_scalar = {classify, classify_all, runs, words, sieve_long_runs};

int sieve_has(sieve_kernel kernel) {
  switch (kernel) {
    case SIEVE_SCALAR: return 1;
#if defined(__x86_64__)
    case SIEVE_SSSE3: return __builtin_cpu_supports("ssse3") != 0;
    case SIEVE_AVX2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2");
#endif
#if defined(__aarch64__)
    case SIEVE_NEON: return 1;
#endif
    default: return 0;
  }
}

const sieve_functions *sieve_functions_of(sieve_kernel kernel) {
  switch (kernel) {
#if defined(__x86_64__)
    case SIEVE_SSSE3: return &sieve_ssse3;
    case SIEVE_AVX2: return &sieve_avx2;
#endif
#if defined(__aarch64__)
    case SIEVE_NEON: return &sieve_neon;
#endif
    default: return &sieve_scalar;
  }
}

void sieve_finish_plan(sieve_plan *plan) {
  memset(plan->kinds, 0, sizeof plan->kinds);
  memset(plan->beyond, 0, sizeof plan->beyond);
  for (int set = 0; set < plan->set_count; set++) {
    uint8_t bit = (uint8_t)(1 << set % 8);
    for (uint8_t byte = 0; byte < 0x80; byte++)
      if (sieve_contains(plan->sets + set, byte))
        plan->kinds[set / 8][byte >> 4][byte & 15] |= bit;
    if (plan->sets[set].beyond) plan->beyond[set / 8] |= bit;
  }
}

void sieve_add_word(sieve_word_filter *filter, uint64_t beginning) {
  uint32_t bit = sieve_filter_bit(beginning);
  filter->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
  if ((unsigned)((uint8_t)beginning - '0') < 10) filter->has_numbers = 1;
}

size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    size_t from, size_t to, uint64_t *places) {
  return sieve_functions_of(kernel)->words(filter, text, length, from, to, places);
}

// Blocks of 64 bytes that are classified at once.
enum { BLOCKS = 64 };

size_t sieve_members(
    sieve_kernel kernel, const sieve_set *set, const uint8_t *text, size_t from, size_t to,
    uint32_t *places) {
  const sieve_functions *functions = sieve_functions_of(kernel);
  uint64_t masks[BLOCKS];
  size_t count = 0;
  while (to - from >= 64) {
    size_t blocks = (to - from) / 64 < BLOCKS ? (to - from) / 64 : BLOCKS;
    functions->classify(set, 1, text + from, blocks, masks, BLOCKS);
    for (size_t block = 0; block < blocks; block++)
      for (uint64_t left = masks[block]; left; left &= left - 1)
        places[count++] = (uint32_t)(from + 64 * block) + (uint32_t)__builtin_ctzll(left);
    from += 64 * blocks;
  }
  for (; from < to; from++)
    if (sieve_contains(set, text[from])) places[count++] = (uint32_t)from;
  return count;
}
