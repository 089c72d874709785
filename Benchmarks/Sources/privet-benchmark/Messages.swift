#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Corpora

/// A command that cannot be carried out. All sentences about failures are made here.
enum Failure: Error, CustomStringConvertible {
  case corpus(CorpusFailure)
  case noSuchPeer(String)
  case notInstalled(String)
  case noValgrind
  case noCount(String)
  case noBaseline(String)
  case regressed([String])
  case noPatterns(String)
  case notStepped(String)
  case resultsNotWritten(String)
  case notExecutable(String, option: String)
  case notStarted(String, errno: Int32)
  case failed(String, status: Int32)

  var description: String {
    switch self {
    case .corpus(.notWritten(let path, let number)):
      "cannot write \(path): \(Self.reason(number)); choose another folder with --output"
    case .corpus(.notRead(let path, let number)): "cannot read \(path): \(Self.reason(number))"
    case .corpus(.database(let path, let message)): "cannot write \(path): SQLite says: \(message)"
    case .corpus(.malformed(let path)):
      "\(path) is not there or not ours; 'privet-benchmark generate' makes it"
    case .noSuchPeer(let name):
      "no program '\(name)' is known; there are \(Peer.all.map(\.name).joined(separator: ", "))"
    case .notInstalled(let name): "\(name) is not on this machine; leave it out of --peers"
    case .noValgrind:
      "valgrind, which counts instructions, is not on this machine; install it, as with "
        + "'apt-get install valgrind'"
    case .noCount(let file): "valgrind wrote no count to \(file); run it by hand to see why"
    case .noBaseline(let file):
      "\(file) is not there or not ours; 'privet-benchmark count-instructions --update' writes it"
    case .regressed(let kinds):
      "more than 5 % more instructions than in the baseline: \(kinds.joined(separator: ", ")); "
        + "find out why, or accept it with --update"
    case .noPatterns(let folder):
      "no pattern files in \(folder); name the repository's folder with --patterns"
    case .notStepped(let file): "cannot read \(file) with SQLite"
    case .resultsNotWritten(let path): "cannot write \(path); name another file with --output"
    case .notExecutable(let path, let option):
      "\(path) is not a program; build it with 'swift build -c release' or name it with \(option)"
    case .notStarted(let program, let number): "cannot start \(program): \(Self.reason(number))"
    case .failed(let program, let status): "\(program) ended with status \(status)"
    }
  }

  /// Gives the errors of the generator our sentences.
  static func naming<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let failure as CorpusFailure { throw Failure.corpus(failure) }
  }

  private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}
