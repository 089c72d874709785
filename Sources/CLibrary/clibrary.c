#include "CLibrary.h"

#include <dlfcn.h>
#include <stddef.h>

bool clibrary_load(const char *const *names, const CLibraryFunction *functions) {
  void *library = NULL;
  for (; *names && !library; names++) library = dlopen(*names, RTLD_NOW | RTLD_LOCAL);
  if (!library) return false;
  for (; functions->name; functions++) {
    *functions->place = dlsym(library, functions->name);
    if (!*functions->place) return false;
  }
  return true;
}
