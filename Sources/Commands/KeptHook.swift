#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// A hook that was there before privet's, which runs it first.
struct KeptHook {
  let path: FilePath

  /// Why it does not run, as a clause; nil where it does.
  var hindrance: String? {
    if Posix.withCString(path, { access($0, X_OK) }) == 0 { return nil }
    switch errno {
    case EACCES: return "it is not executable; 'chmod +x' lets it run"
    case ENOENT: return "it is a link that leads to nothing"
    case let number: return Posix.message(number)
    }
  }
}

/// What came of taking privet's hook away.
struct HookRemoval {
  /// Whether privet's was there.
  var wasInstalled = true
  /// Whether the one that was there before is back.
  var restored = false
  /// Where privet's is kept, since somebody changed it.
  var changed: FilePath?
}
