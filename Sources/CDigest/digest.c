#include "CDigest.h"

#if defined(__x86_64__)

#include <cpuid.h>
#include <immintrin.h>
#include <string.h>

#define SHA __attribute__((target("sha,sse4.1,ssse3")))

int digest_is_available(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_SHA);
}

// FIPS 180-4, 5.3.3.
static const uint32_t start[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

// FIPS 180-4, 4.2.2.
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

// Takes a block into a state (FIPS 180-4, 6.2.2).
//
// The instructions keep the eight words as two vectors, ABEF and CDGH from the upper element down,
// and do two rounds at once; `words` are the sixteen words of the schedule that come next.
SHA static void add_block(uint32_t state[8], const uint8_t *block) {
  const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i low = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  __m128i high = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  const __m128i abef = _mm_alignr_epi8(low, high, 8);
  const __m128i cdgh = _mm_blend_epi16(high, low, 0xF0);
  __m128i one = abef, two = cdgh, words[4];
  for (int i = 0; i < 4; i++) {
    words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(block + 16 * i)), swap);
  }
#pragma clang loop unroll(full)
  for (int i = 0; i < 16; i++) {
    __m128i sum = _mm_add_epi32(words[i & 3], _mm_loadu_si128((const __m128i *)(constants + 4 * i)));
    two = _mm_sha256rnds2_epu32(two, one, sum);
    one = _mm_sha256rnds2_epu32(one, two, _mm_shuffle_epi32(sum, 0x0E));
    __m128i last = words[(i + 3) & 3];
    __m128i next = _mm_sha256msg1_epu32(words[i & 3], words[(i + 1) & 3]);
    next = _mm_add_epi32(next, _mm_alignr_epi8(last, words[(i + 2) & 3], 4));
    words[i & 3] = _mm_sha256msg2_epu32(next, last);
  }
  one = _mm_shuffle_epi32(_mm_add_epi32(one, abef), 0x1B);
  two = _mm_shuffle_epi32(_mm_add_epi32(two, cdgh), 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(one, two, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(two, one, 8));
}

// Takes in the end of a message of `length` bytes in all, of which `rest` are left (FIPS 180-4,
// 5.1.1).
SHA static void add_end(uint32_t state[8], const uint8_t *bytes, size_t rest, uint64_t length) {
  uint8_t last[2 * DIGEST_BLOCK] = {0};
  if (rest > 0) memcpy(last, bytes, rest);
  last[rest] = 0x80;
  size_t count = rest < DIGEST_BLOCK - 8 ? DIGEST_BLOCK : 2 * DIGEST_BLOCK;
  uint64_t bits = __builtin_bswap64(8 * length);
  memcpy(last + count - 8, &bits, 8);
  for (size_t done = 0; done < count; done += DIGEST_BLOCK) add_block(state, last + done);
}

digest_key digest_take_in(const uint8_t block[DIGEST_BLOCK]) {
  digest_key key;
  uint8_t inner[DIGEST_BLOCK], outer[DIGEST_BLOCK];
  for (int i = 0; i < DIGEST_BLOCK; i++) {
    inner[i] = block[i] ^ 0x36;
    outer[i] = block[i] ^ 0x5C;
  }
  memcpy(key.inner, start, sizeof start);
  memcpy(key.outer, start, sizeof start);
  add_block(key.inner, inner);
  add_block(key.outer, outer);
  return key;
}

void digest_authenticate(
    const digest_key *key, const uint8_t *value, size_t length, uint64_t code[2]) {
  uint32_t state[8];
  uint8_t digest[32];
  memcpy(state, key->inner, sizeof state);
  size_t done = 0;
  for (; length - done >= DIGEST_BLOCK; done += DIGEST_BLOCK) add_block(state, value + done);
  add_end(state, value + done, length - done, DIGEST_BLOCK + length);
  for (int i = 0; i < 8; i++) {
    uint32_t word = __builtin_bswap32(state[i]);
    memcpy(digest + 4 * i, &word, 4);
  }
  memcpy(state, key->outer, sizeof state);
  add_end(state, digest, sizeof digest, DIGEST_BLOCK + sizeof digest);
  code[0] = (uint64_t)state[0] << 32 | state[1];
  code[1] = (uint64_t)state[2] << 32 | state[3];
}

#else

// Elsewhere the library does it.
int digest_is_available(void) { return 0; }

digest_key digest_take_in(const uint8_t block[DIGEST_BLOCK]) { return (digest_key){{0}, {0}}; }

void digest_authenticate(
    const digest_key *key, const uint8_t *value, size_t length, uint64_t code[2]) {
  __builtin_trap();
}

#endif
