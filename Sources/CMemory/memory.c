#include "CMemory.h"

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
