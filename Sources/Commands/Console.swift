#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Model

/// What is said beside the report: messages on standard error, help on standard output.
enum Console {
  /// Prints what was asked for. Throws where it cannot be written, unless nobody reads any more.
  static func print(_ text: String) throws(Failure) {
    let failure = Posix.writeAll(Array((text + "\n").utf8)[...], to: STDOUT_FILENO)
    guard failure != 0, failure != EPIPE else { return }
    throw .reportNotWritten(nil, errno: failure)
  }

  /// Hands standard output to what writes in pieces. Throws as `print` does.
  static func output(_ write: (DescriptorSink) throws(ReportError) -> Void) throws(Failure) {
    do throws(ReportError) {
      try write(DescriptorSink(descriptor: STDOUT_FILENO, progressLine: nil))
    } catch {
      guard case .failed(let number, _) = error else { return }
      throw .reportNotWritten(nil, errno: number)
    }
  }

  /// A message, each of its lines introduced by the program's name.
  static func error(_ message: String) {
    for line in message.split(separator: "\n", omittingEmptySubsequences: false) {
      write("privet: \(line)\n", to: STDERR_FILENO)
    }
  }

  /// A text that has its own form, such as the usage.
  static func error(lines text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// `text` without what a terminal, or a service that reads the log, would act on.
  static func visible(_ text: String) -> String {
    var visible = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        visible += "\\u{\(String(scalar.value, radix: 16))}"
      // Commands of pipelines stand anywhere in a line: ##[error], ##vso[…], ##teamcity[…].
      case _ where scalar == "#" && last == "#": visible += "\\u{23}"
      default: visible.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return visible
  }

  /// Bytes for the terminal itself, as they are.
  static func error(raw text: String) { write(text, to: STDERR_FILENO) }

  /// Nothing can be done about a standard error that is closed, so failures are let go.
  private static func write(_ text: String, to descriptor: Int32) {
    _ = Posix.writeAll(Array(text.utf8)[...], to: descriptor)
  }
}
