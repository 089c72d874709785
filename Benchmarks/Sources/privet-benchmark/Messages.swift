#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Corpora

/// A command that cannot be carried out. All sentences about failures are made here.
enum Failure: Error, CustomStringConvertible {
  case corpus(CorpusFailure)
  case other(String)
  case notExecutable(String, option: String)
  case notStarted(String, errno: Int32)
  case failed(String, status: Int32, message: String)

  var description: String {
    switch self {
    case .corpus(.notWritten(let path, let number)):
      "cannot write \(path): \(Self.reason(number)); choose another folder with --output"
    case .corpus(.notRead(let path, let number)): "cannot read \(path): \(Self.reason(number))"
    case .corpus(.database(let path, let message)): "cannot write \(path): SQLite says: \(message)"
    case .corpus(.malformed(let path)):
      "\(path) is not there or not ours; 'privet-benchmark generate' makes it"
    case .other(let text): text
    case .notExecutable(let path, let option):
      "\(path) is not a program; build it with 'swift build -c release' or name it with \(option)"
    case .notStarted(let program, let number): "cannot start \(program): \(Self.reason(number))"
    case .failed(let program, let status, let message):
      "\(program) ended with status \(status)" + (message.isEmpty ? "" : ": \(message)")
    }
  }

  /// Gives the errors of the generator our sentences.
  static func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as CorpusFailure { throw Failure.corpus(failure) }
  }

  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
