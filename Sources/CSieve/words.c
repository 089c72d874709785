#include "kernels.h"

#include <string.h>

static uint32_t filter_bit(uint32_t beginning) {
  return beginning * 0x9E3779B1 >> (32 - SIEVE_FILTER_BITS);
}

void sieve_add_word(sieve_word_filter *filter, const uint8_t *word, size_t length) {
  uint32_t beginning = 0;
  for (size_t i = 0; i < length && i < 4; i++) beginning |= (uint32_t)word[i] << (8 * i);
  uint32_t bit = filter_bit(beginning);
  filter->bits[bit >> 6] |= (uint64_t)1 << (bit & 63);
}

static sieve_kinds kinds_of(const sieve_functions *functions, const uint8_t *text, size_t count) {
  if (count >= 64) return functions->kinds(text);
  uint8_t last[64] = {0};
  memcpy(last, text, count);
  return functions->kinds(last);
}

// Each step looks at 60 places: of a word that begins at the last of them four bytes are known.
enum { STEP = 60 };

size_t sieve_words(
    sieve_kernel kernel, const sieve_word_filter *filter, const uint8_t *text, size_t length,
    uint32_t *places) {
  const sieve_functions *functions = sieve_functions_of(kernel);
  size_t count = 0;
  // What stands before the step's first place.
  sieve_kinds last = {0, 0, 0, 0};
  for (size_t from = 0; from < length; from += STEP) {
    size_t left = length - from;
    sieve_kinds now = kinds_of(functions, text + from, left);
    uint64_t letters = now.lower | now.upper;
    uint64_t behind_letter = letters << 1 | last.lower | last.upper;
    uint64_t behind_lower = now.lower << 1 | last.lower;
    uint64_t behind_digit = now.digit << 1 | last.digit;
    uint64_t behind_high = now.high << 1 | last.high;
    uint64_t starts = (letters & ~behind_letter) | (now.upper & behind_lower) |
                      (now.digit & ~behind_digit);
    uint64_t ends = starts | ~(letters | now.digit);
    uint64_t noted = starts | (now.high & ~behind_high);
    if (left > STEP) noted &= ((uint64_t)1 << STEP) - 1;
    for (; noted; noted &= noted - 1) {
      unsigned bit = (unsigned)__builtin_ctzll(noted);
      const uint8_t *word = text + from + bit;
      if (starts >> bit & 1) {
        uint64_t rest = ends >> bit >> 1;
        unsigned known = rest ? (unsigned)__builtin_ctzll(rest) + 1 : 4;
        uint32_t beginning = 0;
        if (left - bit >= 4) {
          __builtin_memcpy(&beginning, word, 4);
          if (known < 4) beginning &= ((uint32_t)1 << (8 * known)) - 1;
        } else {
          for (unsigned i = 0; i < known && i < left - bit; i++)
            beginning |= (uint32_t)word[i] << (8 * i);
        }
        // Digits keep their bytes: the bit of lower case is set in all of them.
        beginning |= 0x20202020 & (known < 4 ? ((uint32_t)1 << (8 * known)) - 1 : 0xFFFFFFFF);
        uint32_t own = filter_bit(beginning);
        if (!(filter->bits[own >> 6] >> (own & 63) & 1)) continue;
      }
      places[count++] = (uint32_t)(from + bit);
    }
    last.lower = now.lower >> (STEP - 1) & 1;
    last.upper = now.upper >> (STEP - 1) & 1;
    last.digit = now.digit >> (STEP - 1) & 1;
    last.high = now.high >> (STEP - 1) & 1;
  }
  return count;
}
