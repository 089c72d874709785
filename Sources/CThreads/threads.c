#define _GNU_SOURCE
#include "CThreads.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>

typedef struct {
  void (*body)(void);
#ifdef __linux__
  // Where it may run once it has begun, if it was told where to begin.
  cpu_set_t allowed;
  bool is_placed;
#endif
} beginning;

static void *begin(void *argument) {
  beginning *own = argument;
  void (*body)(void) = own->body;
#ifdef __linux__
  if (own->is_placed) sched_setaffinity(0, sizeof own->allowed, &own->allowed);
#endif
  free(own);
  body();
  return NULL;
}

// Lets a thread begin on any processor but the caller's own.
static bool place(pthread_attr_t *attributes, beginning *own) {
#ifdef __linux__
  int processor = sched_getcpu();
  if (processor < 0 || processor >= CPU_SETSIZE) return false;
  if (sched_getaffinity(0, sizeof own->allowed, &own->allowed) != 0) return false;
  cpu_set_t others = own->allowed;
  CPU_CLR(processor, &others);
  own->is_placed = CPU_COUNT(&others) > 0 &&
                   pthread_attr_setaffinity_np(attributes, sizeof others, &others) == 0;
  return own->is_placed;
#else
  return false;
#endif
}

static bool create(beginning *own, bool elsewhere) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  pthread_t thread;
  bool is_begun = pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED) == 0 &&
                  (!elsewhere || place(&attributes, own)) &&
                  pthread_create(&thread, &attributes, begin, own) == 0;
  pthread_attr_destroy(&attributes);
  return is_begun;
}

bool thread_begin_beside(void (*body)(void)) {
  beginning *own = calloc(1, sizeof *own);
  if (!own) return false;
  own->body = body;
  if (create(own, true)) return true;
#ifdef __linux__
  // There is but one processor, or the system does not let threads choose.
  own->is_placed = false;
#endif
  if (create(own, false)) return true;
  free(own);
  return false;
}
