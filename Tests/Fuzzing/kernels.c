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

enum { MOST = 400 };

static long compare(sieve_kernel kernel, long rounds) {
  static uint32_t places[2][MOST];
  static uint16_t buckets[2][MOST];
  long found = 0;
  for (long round = 0; round < rounds; round++) {
    state = (uint64_t)round;
    sieve_tables tables;
    int ors = (int)(next() % 4);
    fill((uint8_t *)&tables, sizeof tables, 0, ors);
    tables.halves = 1 + (int)(next() % 2);
    size_t length = next() % MOST;
    // Its own block, so that reading beyond either end is seen by a checker of memory.
    uint8_t *text = malloc(length + 1);
    fill(text, length, (int)(next() % 2), 0);
    if (round % 5 == 0) memset(text, (int)next(), length);
    size_t from = length ? next() % (length + 1) : 0;
    size_t to = from + (length > from ? next() % (length - from + 1) : 0);
    size_t count = sieve_find(
        SIEVE_SCALAR, &tables, text, length, from, to, places[0], buckets[0]);
    size_t other = sieve_find(kernel, &tables, text, length, from, to, places[1], buckets[1]);
    if (count != other || memcmp(places[0], places[1], count * sizeof places[0][0]) ||
        memcmp(buckets[0], buckets[1], count * sizeof buckets[0][0])) {
      printf("kernel %d differs in round %ld\n", kernel, round);
      exit(1);
    }
    found += (long)count;
    // Digits for the runs of them.
    for (size_t i = 0; i < length; i++)
      if (text[i] & 1) text[i] = (uint8_t)('0' + (text[i] >> 1) % 12);
    count = sieve_digit_runs(SIEVE_SCALAR, text, from, to, places[0]);
    other = sieve_digit_runs(kernel, text, from, to, places[1]);
    if (count != other || memcmp(places[0], places[1], count * sizeof places[0][0])) {
      printf("kernel %d finds other runs in round %ld\n", kernel, round);
      exit(1);
    }
    found += (long)count;
    // Letters for words.
    for (size_t i = 0; i < length; i++)
      if (text[i] & 2) text[i] = (uint8_t)((text[i] & 4 ? 'A' : 'a') + (text[i] >> 3) % 27);
    static sieve_word_filter filter;
    fill((uint8_t *)&filter, sizeof filter, (int)(next() % 3), 0);
    count = sieve_words(SIEVE_SCALAR, &filter, text, length, places[0]);
    other = sieve_words(kernel, &filter, text, length, places[1]);
    if (count != other || memcmp(places[0], places[1], count * sizeof places[0][0])) {
      printf("kernel %d finds other words in round %ld\n", kernel, round);
      exit(1);
    }
    found += (long)count;
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
