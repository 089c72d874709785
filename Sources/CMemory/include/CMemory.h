// How the C library takes memory from the system.

#ifndef CMEMORY_H
#define CMEMORY_H

#include <stddef.h>

// Takes memory for small things in larger steps than a page at a time, as glibc does for every thread
// but the first; `step` is in bytes. To be called before there are threads; elsewhere than with glibc
// it does nothing.
void memory_take_in_steps(size_t step);

#endif
