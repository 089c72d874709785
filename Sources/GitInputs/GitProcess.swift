internal import Model
internal import Synchronization

/// A running git, read by one thread. It is ended when nobody has it any more.
///
/// What it complains of is read beside its output, so that neither pipe fills up and stops it.
final class GitProcess {
  /// Bytes of git's complaints that are kept; one line of them is told.
  private static let keptComplaint = 64 * 1024

  private let identifier: Int32
  private var input: Int32
  private let output: Int32
  private var errors: Int32
  private var complaint: [UInt8] = []
  private var endedWell: Bool?

  /// - Parameter takesInput: Whether `send` will be called.
  init(
    _ program: String, _ arguments: [[UInt8]], environment: [[UInt8]], takesInput: Bool = false
  ) throws(GitError) {
    let started = try Self.starting.withLock { _ throws(GitError) in
      try Started(program, arguments, environment, takesInput: takesInput)
    }
    identifier = started.identifier
    input = started.input
    output = started.output
    errors = started.errors
  }

  /// Held while pipes are made and handed on, so that no other child inherits their ends.
  private static let starting = Mutex(())

  private struct Started {
    let identifier: Int32
    let input: Int32
    let output: Int32
    let errors: Int32

    init(
      _ program: String, _ arguments: [[UInt8]], _ environment: [[UInt8]], takesInput: Bool
    ) throws(GitError) {
      var pipes: [Posix.Pipe] = []
      do throws(GitError) {
        for _ in 0..<(takesInput ? 3 : 2) { pipes.append(try Posix.Pipe()) }
        identifier = try Posix.spawn(
          program, arguments, environment: environment, input: takesInput ? pipes[2].reading : -1,
          output: pipes[0].writing, errors: pipes[1].writing)
      } catch {
        for pipe in pipes { pipe.close() }
        throw error
      }
      Posix.shut(pipes[0].writing)
      Posix.shut(pipes[1].writing)
      output = pipes[0].reading
      errors = pipes[1].reading
      input = takesInput ? pipes[2].writing : -1
      if takesInput { Posix.shut(pipes[2].reading) }
    }
  }

  deinit {
    if endedWell == nil {
      Posix.end(identifier)
      _ = Posix.awaitEnd(of: identifier)
    }
    for descriptor in [input, output, errors] where descriptor >= 0 { Posix.shut(descriptor) }
  }

  /// Writes to its input. What it no longer reads is let go: the end of its output says it all.
  func send(_ bytes: [UInt8]) { _ = Posix.write(bytes, to: input) }

  /// Appends up to `count` bytes of its output; returns how many, 0 only at the end.
  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) -> Int {
    while true {
      let ready = Posix.wait(for: output, or: errors)
      if ready.second { readComplaint() }
      guard ready.first else { continue }
      if let read = Posix.read(output, upTo: count, appendingTo: &buffer) { return read }
    }
  }

  /// Waits for its end. Throws what it complained of, where it did not end well.
  func finish() throws(GitError) {
    if input >= 0 { Posix.shut(input) }
    input = -1
    while errors >= 0 {
      _ = Posix.wait(for: errors, or: -1)
      readComplaint()
    }
    let isGood = endedWell ?? Posix.awaitEnd(of: identifier)
    endedWell = isGood
    if !isGood { throw GitError(words: words) }
  }

  /// All of its output, which is short. Throws as `finish` does.
  func answer() throws(GitError) -> [UInt8] {
    var answer: [UInt8] = []
    while read(upTo: Limits.chunk, appendingTo: &answer) > 0 {}
    try finish()
    return answer
  }

  /// The one line of its output, without the line feed. Throws as `finish` does.
  func line() throws(GitError) -> [UInt8] {
    let answer = try answer()
    guard answer.last == 0x0A else { throw .garbled }
    return answer.dropLast()
  }

  /// The line in which it complained of an object; nil where it did not.
  func complaint(of id: String) -> String? {
    // It says either the id, or the file in which the object is.
    let file = "\(id.prefix(2))/\(id.dropFirst(2))"
    guard let line = lines.first(where: { $0.contains(id) || $0.contains(file) }) else {
      return nil
    }
    return line.hasPrefix("error: ") ? String(line.dropFirst("error: ".count)) : line
  }

  /// The lines of the complaint that begin with `start`, without it.
  func complaints(after start: String) -> [String] {
    lines.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
  }

  private func readComplaint() {
    var bytes: [UInt8] = []
    guard let count = Posix.read(errors, upTo: 4096, appendingTo: &bytes) else { return }
    if count == 0 {
      Posix.shut(errors)
      errors = -1
    }
    complaint += bytes.prefix(Self.keptComplaint - complaint.count)
  }

  private var lines: [String] {
    complaint.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The line of the complaint that says why git gave up, or else its first one.
  private var words: String {
    let lines = lines
    for sign in ["fatal: ", "error: "] {
      if let line = lines.first(where: { $0.hasPrefix(sign) }) {
        return String(line.dropFirst(sign.count))
      }
    }
    return lines.first ?? "it ended without a word"
  }
}
