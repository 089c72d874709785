import Model
import Synchronization

/// Files and folders, with an eye on the configs that lie in them and are not in force: who wrote one
/// thinks that it is.
final class UnusedConfigs: Source {
  private let source: any Source
  /// The one that is in force, without symbolic links; nil for none.
  private let used: FilePath?
  private let found = Mutex<(first: FilePath?, count: Int)>((nil, 0))

  init(in source: any Source, used: FilePath?) {
    self.source = source
    self.used = used.flatMap(Posix.realPath)
  }

  func forEachItem(_ body: (Item) -> Flow) {
    source.forEachItem { item in
      if case .read = item.work, let path = item.origin.file, isUnused(path) {
        found.withLock { $0 = ($0.first ?? path, $0.count + 1) }
      }
      return body(item)
    }
  }

  private func isUnused(_ path: FilePath) -> Bool {
    // Nearly all files are told apart by their last letters.
    guard path.bytes.last == UInt8(ascii: "l"), ConfigFile.names.contains(path.name) else {
      return false
    }
    return Posix.realPath(path) != used
  }

  /// A sentence about those that were met so far; nil for none.
  var remark: String? {
    let (first, count) = found.withLock { $0 }
    guard let first else { return nil }
    let others = count > 1 ? " and \(count - 1) more are" : " is"
    return "\(Console.visible(first.text))\(others) not in force: a scan goes by one config, the "
      + "nearest from what is scanned upwards; scan that folder by itself, or give it its own "
      + "thresholds under 'paths'"
  }
}
