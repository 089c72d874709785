import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A child process with both ends of its pipes in one hand: `finish` feeds and drains them in one
/// loop, so that nobody waits for nobody, and ends a child that takes too long.
final class RunningProgram {
  enum Input {
    case nothing
    case bytes([UInt8])
    /// Written by `feed`, and open until `finish` or the end.
    case open
  }

  struct TooSlow: Error, CustomStringConvertible {
    let description: String
  }

  private let process = Process()
  private var input: Int32 = -1
  private var output: Int32 = -1
  private var errors: Int32 = -1
  private var pending: ArraySlice<UInt8> = []
  private var outputBytes: [UInt8] = []
  private var errorBytes: [UInt8] = []
  private var handles: [FileHandle] = []

  init(
    _ program: String, _ arguments: [String], in folder: String, environment: [String: String],
    input: Input, onTerminal: Bool
  ) throws {
    // A child that does not read all of its input must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    try connectInput(input)
    if onTerminal { try connectTerminal() } else { connectPipes() }
    try process.run()
    // The child's ends are the child's alone, or the pipes never end.
    for handle in handles { try? handle.close() }
    handles = []
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    for descriptor in [input, output, errors] where descriptor >= 0 { close(descriptor) }
  }

  /// Seconds that a program may take before it counts as hung. Sanitizers slow it down many times.
  static let patience =
    ProcessInfo.processInfo.environment["PRIVET_TEST_PATIENCE"].flatMap(Double.init) ?? 60

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Writes all of `bytes` to its input. More than a pipe holds (64 KiB) is written only when the
  /// child is reading.
  func feed(_ bytes: [UInt8], within seconds: Double = patience) throws {
    pending = bytes[...]
    let end = Date(timeIntervalSinceNow: seconds)
    while !pending.isEmpty, input >= 0 { try turn(until: end) }
  }

  /// Waits until `text` has come out.
  func waitForOutput(_ text: String) throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while !String(decoding: outputBytes, as: UTF8.self).contains(text), output >= 0 {
      try turn(until: end)
    }
  }

  /// Waits for the first bytes of its output, then closes its reading end.
  func closeOutputAfterFirstBytes() throws {
    let end = Date(timeIntervalSinceNow: Self.patience)
    while outputBytes.isEmpty, output >= 0 { try turn(until: end) }
    shut(&output)
  }

  /// Feeds the rest, drains everything, and waits for the end.
  func finish(closingInput: Bool = true, within seconds: Double = patience) throws -> Ended {
    let end = Date(timeIntervalSinceNow: seconds)
    while output >= 0 || errors >= 0 {
      if closingInput, pending.isEmpty { shut(&input) }
      try turn(until: end)
    }
    process.waitUntilExit()
    return Ended(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: outputBytes, errors: errorBytes)
  }

  private func connectInput(_ source: Input) throws {
    guard case .nothing = source else {
      if case .bytes(let bytes) = source { pending = bytes[...] }
      let pipe = Pipe()
      process.standardInput = pipe
      input = dup(pipe.fileHandleForWriting.fileDescriptor)
      keepPrivate(input)
      _ = fcntl(input, F_SETFL, O_NONBLOCK)
      handles += [pipe.fileHandleForReading, pipe.fileHandleForWriting]
      return
    }
    process.standardInput = FileHandle.nullDevice
  }

  private func connectPipes() {
    let (out, err) = (Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = err
    output = dup(out.fileHandleForReading.fileDescriptor)
    errors = dup(err.fileHandleForReading.fileDescriptor)
    for descriptor in [output, errors] { keepPrivate(descriptor) }
    for pipe in [out, err] { handles += [pipe.fileHandleForReading, pipe.fileHandleForWriting] }
  }

  /// Standard output and standard error on one terminal, as in a shell.
  private func connectTerminal() throws {
    var (own, childs): (Int32, Int32) = (-1, -1)
    guard openpty(&own, &childs, nil, nil, nil) == 0 else { throw POSIXError(.ENOTTY) }
    output = own
    keepPrivate(output)
    let child = FileHandle(fileDescriptor: childs, closeOnDealloc: true)
    process.standardOutput = child
    process.standardError = child
    handles.append(child)
  }

  /// Children of other tests must not inherit it.
  private func keepPrivate(_ descriptor: Int32) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }

  /// Waits until one of the pipes can be used, and uses it.
  private func turn(until end: Date) throws {
    let left = end.timeIntervalSinceNow
    guard left > 0 else {
      kill(process.processIdentifier, SIGKILL)
      let words = (process.arguments ?? []).joined(separator: " ")
      throw TooSlow(description: "did not end in time: privet \(words)")
    }
    var polled = [
      pollfd(fd: pending.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: output, events: Int16(POLLIN), revents: 0),
      pollfd(fd: errors, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&polled, nfds_t(polled.count), Int32(min(left * 1000, 1000)) + 1) > 0 else { return }
    if polled[0].revents != 0 { writePending() }
    if polled[1].revents != 0 { drain(&output, into: &outputBytes) }
    if polled[2].revents != 0 { drain(&errors, into: &errorBytes) }
  }

  private func writePending() {
    let count = pending.withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
    if count > 0 {
      pending = pending.dropFirst(count)
    } else if errno != EAGAIN, errno != EINTR {
      pending = []
      shut(&input)
    }
  }

  private func drain(_ descriptor: inout Int32, into bytes: inout [UInt8]) {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(descriptor, &buffer, buffer.count)
    if count > 0 {
      bytes += buffer[..<count]
    } else if count == 0 || errno != EINTR {
      // A terminal without anybody behind it gives EIO.
      shut(&descriptor)
    }
  }

  private func shut(_ descriptor: inout Int32) {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
  }
}
