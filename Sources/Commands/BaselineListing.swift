import Baseline
import Model
import Reporting

/// What a baseline knows, for people.
struct BaselineListing {
  let text: String

  init(_ file: BaselineFile) {
    var lines: [String] = []
    var gone = 0
    let known = file.baseline.files
    for item in known {
      let path = item.path.map { Console.visible($0.text) } ?? "- (standard input)"
      let patterns = item.patterns.map { "\($0.count) \(Console.visible($0.id))" }
      let isGone =
        item.path.map { path in
          !BaselineLocations.isServer(path.bytes)
            && Posix.isMissing(file.folder.appending(path.bytes))
        } ?? false
      if isGone { gone += item.count }
      lines.append("\(path)\(isGone ? " (gone)" : ""): " + patterns.joined(separator: ", "))
    }
    if !lines.isEmpty { lines.append("") }
    let count = Figures.counted(file.baseline.count, "finding")
    lines.append("\(count) known in \(Figures.counted(known.count, "file")).")
    if gone > 0 {
      let entries = Figures.counted(
        gone, "entry is of a file that is", "entries are of files that are")
      lines.append("\(entries) gone; 'privet baseline update' drops them.")
    }
    text = lines.joined(separator: "\n")
  }
}
