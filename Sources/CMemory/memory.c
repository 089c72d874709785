#define _GNU_SOURCE
#include "CMemory.h"

#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

// Blocks from this size on are taken by themselves, and given back when they are free: as large as
// glibc's own limit grows in most scans.
enum { OWN_BLOCK = 1 << 20 };

void memory_take_in_steps(size_t step) {
#ifdef __GLIBC__
  mallopt(M_TOP_PAD, (int)step);
  // One that is set keeps glibc from choosing the others as it goes.
  mallopt(M_MMAP_THRESHOLD, OWN_BLOCK);
  mallopt(M_TRIM_THRESHOLD, (int)step);
#else
  (void)step;
#endif
}

void memory_make_ready(size_t size) {
#if defined(__GLIBC__) && defined(MADV_POPULATE_WRITE)
  enum { BLOCK = OWN_BLOCK / 2, MOST = 64 };
  void *blocks[MOST];
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  size_t count = 0;
  for (; count < MOST && count * BLOCK < size; count++) {
    char *block = blocks[count] = malloc(BLOCK);
    if (!block) break;
    // The first bytes of a block and the last ones may share their pages with others.
    size_t before = page - (uintptr_t)block % page;
    madvise(block + before, (BLOCK - before) / page * page, MADV_POPULATE_WRITE);
  }
  // The last one first: then each is next to what is free, and joins it.
  while (count > 0) free(blocks[--count]);
#else
  (void)size;
#endif
}
