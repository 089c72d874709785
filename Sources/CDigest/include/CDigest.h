// HMAC-SHA-256 (RFC 2104, FIPS 180-4) of many short values under one key, by the instructions that
// the processor has for SHA-256. Nothing is allocated and nothing depends on the values but time on
// their length.
#ifndef CDIGEST_H
#define CDIGEST_H

#include <stddef.h>
#include <stdint.h>

// Bytes of a block.
#define DIGEST_BLOCK 64

// A key that is taken in: the states behind the first block of either digest.
typedef struct {
  uint32_t inner[8];
  uint32_t outer[8];
} digest_key;

// Whether this machine has the instructions. The other functions may be called only if it has.
int digest_is_available(void);

// Takes in a key, which is one block: a shorter one with zeros behind it, or the digest of a longer.
digest_key digest_take_in(const uint8_t block[DIGEST_BLOCK]);

// Writes the first 128 bits of the code of a value, as two numbers.
void digest_authenticate(
    const digest_key *key, const uint8_t *value, size_t length, uint64_t code[2]);

#endif
