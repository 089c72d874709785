// Threads that run beside whoever began them.

#ifndef CTHREADS_H
#define CTHREADS_H

#include <stdbool.h>

// Runs `body` on a thread of its own. Some kernels begin a thread on the processor of whoever made it,
// and move one of the two only when its turn is over, which is later than a short run ends: so it begins
// on another one, if the process may use several, and may go wherever it likes from then on. False if
// there can be no thread.
bool thread_begin_beside(void (*body)(void));

#endif
