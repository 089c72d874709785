import ArgumentParser
import Model

/// A report that is asked for, and where it goes.
struct ReportTarget: Equatable {
  let format: FormatName
  /// Nil is standard output.
  let file: String?

  init(_ format: FormatName, file: String?) {
    self.format = format
    self.file = file
  }

  /// One as `--also` takes it: FORMAT=FILE, or FORMAT=- for standard output.
  init(parsing text: String) throws {
    guard let sign = text.firstIndex(of: "=") else {
      throw ValidationError("'\(Console.visible(text))' has no file; write FORMAT=FILE")
    }
    let name = String(text[..<sign])
    guard let format = FormatName(rawValue: name) else {
      let names = FormatName.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("there is no format '\(Console.visible(name))'; there are \(names)")
    }
    let file = String(text[text.index(after: sign)...])
    guard !file.isEmpty else {
      throw ValidationError("'\(Console.visible(text))' has no file; write FORMAT=FILE")
    }
    self.init(format, file: Self.file(named: file))
  }

  /// What a name stands for as the place of a report: `-` is standard output.
  static func file(named name: String?) -> String? { name == "-" ? nil : name }
}

/// A file that a report is being written to, which appears when it is published.
final class ReportFile {
  let path: FilePath
  private var file: OutputFile

  init(_ path: FilePath) throws(Failure) {
    self.path = path
    file = try OutputFile.create(path)
  }

  var descriptor: Int32 { file.descriptor }

  func keepMode(orElse mode: UInt32) { file.keepMode(orElse: mode) }

  func publish() throws(Failure) { try file.publish() }
}
