// Compares the kernels of the sieve that this machine can run with the scalar one; see .ci/neon.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "CSieve.h"

static uint64_t state;

// SplitMix (Steele, Lea, Flood, 2014).
static uint64_t next(void) {
  uint64_t word = state += 0x9E3779B97F4A7C15;
  word = (word ^ (word >> 30)) * 0xBF58476D1CE4E5B9;
  word = (word ^ (word >> 27)) * 0x94D049BB133111EB;
  return word ^ (word >> 31);
}

static void fill(uint8_t *bytes, size_t count, int ands, int ors) {
  for (size_t i = 0; i < count; i++) {
    uint64_t word = next();
    for (int j = 0; j < ands; j++) word &= next();
    for (int j = 0; j < ors; j++) word |= next();
    bytes[i] = (uint8_t)word;
  }
}

enum { MOST = 400, CONTEXTS = 4 };

// A set of bytes, the denser the more ors.
static void fill_set(sieve_set *set) {
  fill(set->low, sizeof set->low, (int)(next() % 2), (int)(next() % 5));
  set->beyond = next() % 2 ? 0xFF : 0;
}

static void fill_plan(sieve_plan *plan) {
  memset(plan, 0, sizeof *plan);
  plan->set_count = 1 + (int)(next() % 7);
  plan->family_count = (int)(next() % (SIEVE_FAMILIES + 1));
  for (int set = 0; set < SIEVE_SETS; set++) fill_set(&plan->sets[set]);
  memset(plan->sets, 0, sizeof plan->sets[0]);
  for (int digit = 0; digit < 10; digit++) plan->sets[0].low[digit] = 1 << ('0' >> 4);
  for (int word = 0; word < 1 << (SIEVE_OPENING_BITS - 6); word++)
    plan->openings[word] = next() & next();
  int count = plan->set_count;
  for (int family = 0; family < plan->family_count; family++) {
    uint8_t asked = (uint8_t)(next() % (uint64_t)plan->set_count);
    uint8_t least = next() % 2 ? (uint8_t)(next() % 2) : (uint8_t)(2 + next() % 31);
    plan->families[family] = (sieve_family){least, asked, least > 1 ? (uint8_t)count : asked};
    if (least > 1) count += 2;
  }
}

// What is known of runs: `refused` are the keys of some that were found before.
static sieve_run_filter draw_filter(const uint64_t *refused) {
  static uint32_t codes[SIEVE_NO_BYTE + 1];
  static uint16_t states[(CONTEXTS + 1) * (CONTEXTS + 1)];
  uint64_t most = next() % 2 ? 4 : 0xFF;
  for (int byte = 0; byte < SIEVE_NO_BYTE; byte++)
    codes[byte] =
        (uint32_t)(next() % most | (next() % most) << 8 | (next() % CONTEXTS) << 16);
  codes[SIEVE_NO_BYTE] = 0xFFFF | CONTEXTS << 16;
  for (size_t pair = 0; pair < sizeof states / sizeof states[0]; pair++)
    states[pair] = next() % 2 ? (uint16_t)next() : 0;
  return (sieve_run_filter){codes, states, CONTEXTS + 1, refused};
}

// The state in which what begins at a place does.
static uint16_t state_at(const sieve_run_filter *filter, const uint8_t *text, size_t place) {
  uint32_t last = filter->codes[place > 0 ? text[place - 1] : SIEVE_NO_BYTE] >> 16;
  uint32_t second_last = filter->codes[place > 1 ? text[place - 2] : SIEVE_NO_BYTE] >> 16;
  return filter->states[second_last * filter->context_count + last];
}

// Refuses some of the runs that were found.
static void refuse(
    uint64_t *refused, const sieve_run_filter *filter, const uint8_t *text, const sieve_run *runs,
    size_t count) {
  for (size_t i = 0; i < count; i++) {
    uint16_t state = state_at(filter, text, runs[i].place);
    uint64_t keys[] = {
        sieve_short_key(state, runs[i].shape), sieve_long_key(state, runs[i].shape),
        sieve_around_key(runs[i].before, runs[i].shape), sieve_before_key(runs[i].before)};
    uint64_t key = keys[next() % 4];
    if (next() % 2) refused[sieve_refused_slot(key)] = key;
  }
}

typedef struct {
  sieve_start starts[MOST * SIEVE_FAMILIES];
  sieve_run runs[MOST / 2 + 1];
  sieve_counts counts;
} sifted;

static int are_equal(const sifted *one, const sifted *other) {
  if (one->counts.starts != other->counts.starts || one->counts.runs != other->counts.runs ||
      memcmp(one->starts, other->starts, one->counts.starts * sizeof one->starts[0]))
    return 0;
  for (size_t i = 0; i < one->counts.runs; i++) {
    const sieve_run *left = &one->runs[i], *right = &other->runs[i];
    if (left->shape != right->shape || left->before != right->before ||
        left->place != right->place || left->flags != right->flags)
      return 0;
  }
  return 1;
}

static void fail(sieve_kernel kernel, const char *what, long round) {
  printf("kernel %d finds other %s in round %ld\n", kernel, what, round);
  exit(1);
}

// Sifts once, and again after some of the runs were refused.
static long compare_sifting(
    sieve_kernel kernel, const uint8_t *text, size_t length, size_t from, size_t to, long round) {
  static uint64_t refused[1 << SIEVE_REFUSED_BITS];
  static sifted found[2];
  sieve_plan plan;
  fill_plan(&plan);
  memset(refused, 0, sizeof refused);
  sieve_run_filter filter = draw_filter(refused);
  long count = 0;
  for (int time = 0; time < 2; time++) {
    for (int other = 0; other < 2; other++)
      found[other].counts = sieve_sift(
          other ? kernel : SIEVE_SCALAR, &plan, &filter, ~0u, text, length, from, to,
          found[other].starts, found[other].runs);
    if (!are_equal(&found[0], &found[1])) fail(kernel, "places", round);
    count += (long)(found[0].counts.starts + found[0].counts.runs);
    refuse(refused, &filter, text, found[0].runs, found[0].counts.runs);
  }
  return count;
}

static long compare_words(
    sieve_kernel kernel, const uint8_t *text, size_t length, size_t from, size_t to, long round) {
  static uint64_t places[2][MOST];
  static sieve_word_filter filter;
  fill((uint8_t *)&filter, sizeof filter, (int)(next() % 3), 0);
  size_t count = sieve_words(SIEVE_SCALAR, &filter, text, length, from, to, places[0]);
  size_t other = sieve_words(kernel, &filter, text, length, from, to, places[1]);
  if (count != other || memcmp(places[0], places[1], count * sizeof places[0][0]))
    fail(kernel, "words", round);
  return (long)count;
}

static long compare(sieve_kernel kernel, long rounds) {
  long found = 0;
  for (long round = 0; round < rounds; round++) {
    state = (uint64_t)round;
    size_t length = next() % MOST;
    // Its own block, so that reading beyond either end is seen by a checker of memory.
    uint8_t *text = malloc(length ? length : 1);
    fill(text, length, (int)(next() % 2), 0);
    if (round % 5 == 0) memset(text, (int)next(), length);
    // Runs of digits, the longer the rarer what stands between them.
    uint64_t others = 1 + next() % 80;
    for (size_t i = 0; i < length; i++)
      if (round % 3 && next() % others) text[i] = (uint8_t)('0' + text[i] % 10);
    size_t from = length ? next() % (length + 1) : 0;
    size_t to = from + (length > from ? next() % (length - from + 1) : 0);
    found += compare_sifting(kernel, text, length, from, to, round);
    // Letters for words.
    for (size_t i = 0; i < length; i++)
      if (text[i] & 2) text[i] = (uint8_t)((text[i] & 4 ? 'A' : 'a') + (text[i] >> 3) % 27);
    found += compare_words(kernel, text, length, from, to, round);
    free(text);
  }
  return found;
}

int main(int count, char **arguments) {
  long rounds = count > 1 ? atol(arguments[1]) : 1000000;
  for (sieve_kernel kernel = SIEVE_SSSE3; kernel <= SIEVE_NEON; kernel++) {
    if (!sieve_has(kernel)) continue;
    long found = compare(kernel, rounds);
    printf("kernel %d: %ld rounds, %ld places, no difference\n", kernel, rounds, found);
  }
}
