// Loads a library of the system when it is needed, so that the program starts, and is built, without it.

#ifndef CLIBRARY_H
#define CLIBRARY_H

#include <stdbool.h>

// A function of a library, and where its address goes.
typedef struct {
  const char *name;
  void **place;
} CLibraryFunction;

// Loads the first that is there of the libraries that are called `names`, and finds its `functions`;
// each list ends with a null. False where none is there, or where it lacks one of them.
bool clibrary_load(const char *const *names, const CLibraryFunction *functions);

#endif
