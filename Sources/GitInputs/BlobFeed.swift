internal import Model

/// Reads blobs through one git, in the order in which they are asked for.
///
/// Many are asked for before the first answer is read, so that git is never waited for while it
/// could work. A git that dies, as it does over a damaged object, costs the blob it died over: the
/// next one is asked by a new git.
final class BlobFeed {
  /// A blob, and what to make of it.
  struct Request {
    let id: String
    let path: FilePath
    var commit: GitCommit?
    var lines: LineSet?
    /// Why it is not to be read; its item comes in its turn all the same.
    var fault: Fault?
  }

  /// Blobs that are asked for ahead. Their ids must fit into a pipe, so that asking never waits.
  static let window = 128

  private let repository: GitRepository
  private let largest: Int?
  private let room = BlobRoom()
  private var process: GitProcess?
  /// Whether it will write no more.
  private var isAtEnd = false
  private var pending: [Request] = []
  private var first = 0
  private var buffer: [UInt8] = []
  private var position = 0

  /// - Parameter largest: The size in bytes above which a blob is left out.
  init(_ repository: GitRepository, largest: Int?) {
    self.repository = repository
    self.largest = largest
  }

  /// Asks for a blob; where enough were asked for, the first of them is answered before.
  func ask(_ request: Request, _ body: (Item) -> Flow) -> Flow {
    if pending.count - first >= Self.window, answer(body) == .stop { return .stop }
    pending.append(request)
    // Without a git, all of them are asked for when the next answer is wanted.
    if let process { Self.send([request], to: process) }
    return .more
  }

  /// Answers everything that was asked for.
  func finish(_ body: (Item) -> Flow) -> Flow {
    while first < pending.count { if answer(body) == .stop { return .stop } }
    return .more
  }

  private static func send(_ requests: ArraySlice<Request>, to process: GitProcess) {
    process.send(requests.flatMap { $0.fault == nil ? Array("\($0.id)\n".utf8) : [] })
  }

  /// Waits for the first of the answers and hands it on.
  private func answer(_ body: (Item) -> Flow) -> Flow {
    let request = pending[first]
    if let fault = request.fault {
      next()
      return body(Self.item(request, .skip(fault)))
    }
    do throws(GitError) {
      try startIfNeeded()
      let flow = try answer(request, body)
      next()
      return flow
    } catch {
      var reason = error
      // What a git says that died says more than that its answer ended.
      if error == .garbled, let process, isAtEnd {
        do throws(GitError) { try process.finish() } catch { reason = error }
      }
      stop()
      next()
      return body(Self.item(request, .skip(reason.fault)))
    }
  }

  private func next() {
    first += 1
    guard first >= Self.window else { return }
    pending.removeFirst(first)
    first = 0
  }

  private func startIfNeeded() throws(GitError) {
    guard process == nil else { return }
    let process = try repository.start(["cat-file", "--batch"], takesInput: true)
    self.process = process
    Self.send(pending[first...], to: process)
  }

  private func stop() {
    process = nil
    buffer.removeAll()
    position = 0
    isAtEnd = false
  }

  private static func item(_ request: Request, _ work: Item.Work) -> Item {
    let blob = GitBlob(id: request.id, commit: request.commit)
    return Item(origin: .blob(blob, path: request.path), work: work, lines: request.lines)
  }

  /// "<id> blob <size>" and the content, or "<id> missing".
  private func answer(_ request: Request, _ body: (Item) -> Flow) throws(GitError) -> Flow {
    let words = try line().split(separator: " ")
    guard words.count >= 2, words[0] == request.id else { throw .garbled }
    if words.count == 2, words[1] == "missing" {
      // It says the same of one that it could not read, and complains of it beforehand.
      let damage = process?.complaint(of: request.id).map { Fault(.damaged, $0) }
      return body(
        Self.item(request, .skip(damage ?? Fault(.missing, "not in this repository"))))
    }
    guard words.count == 3, let size = Int(words[2]), size >= 0, size < Int.max else {
      throw .garbled
    }
    guard words[1] == "blob" else {
      try pass(size + 1)
      return body(Self.item(request, .skip(Fault(.damaged, "a \(words[1]) instead of a blob"))))
    }
    if let largest, size > largest {
      let flow = body(Self.item(request, .skip(Fault(.tooLarge, "\(size) bytes"))))
      leaveOut(size + 1)
      return flow
    }
    return size > Limits.heldBlob
      ? try stream(size, of: request, body) : try hold(size, of: request, body)
  }

  private func hold(_ size: Int, of request: Request, _ body: (Item) -> Flow) throws(GitError)
    -> Flow
  {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    try take(size, into: &bytes)
    try pass(1)
    if LFSPointer.isOne(bytes) {
      let fault = Fault(.missing, "a pointer of Git LFS: its content lies elsewhere")
      return body(Self.item(request, .skip(fault)))
    }
    return body(
      Self.item(Self.seen(request, head: bytes.prefix(Limits.head)), .read(room.hold(bytes))))
  }

  private func stream(_ size: Int, of request: Request, _ body: (Item) -> Flow) throws(GitError)
    -> Flow
  {
    var head: [UInt8] = []
    try take(Limits.head, into: &head)
    let content = StreamedBlob(repository: repository, id: request.id, size: size)
    let flow = body(Self.item(Self.seen(request, head: head[...]), .read(content)))
    // Whoever reads it has its own git by now; this one cannot be told to leave it out.
    if flow == .more { leaveOut(size - head.count + 1) }
    return flow
  }

  /// Bytes in which git looks for a NUL to tell whether a file has lines (buffer_is_binary in its
  /// xdiff-interface.c).
  private static let seenByGit = 8000

  /// Git counts lines by the byte of a line feed. In UTF-16 and UTF-32 that is not a line feed
  /// wherever it stands, so that in such a text all lines count.
  private static func seen(_ request: Request, head: ArraySlice<UInt8>) -> Request {
    guard request.lines != nil,
      head.prefix(Self.seenByGit).contains(0) || head.starts(with: [0xFF, 0xFE])
        || head.starts(with: [0xFE, 0xFF])
    else { return request }
    var request = request
    request.lines = nil
    return request
  }

  /// The next line of the answers.
  private func line() throws(GitError) -> String {
    while true {
      if let end = buffer[position...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        return String(decoding: buffer[position..<end], as: UTF8.self)
      }
      // An id, a kind and a size are much shorter.
      guard buffer.count - position < 1024 else { throw .garbled }
      try fill()
    }
  }

  private func take(_ count: Int, into bytes: inout [UInt8]) throws(GitError) {
    let known = min(count, buffer.count - position)
    bytes += buffer[position..<(position + known)]
    position += known
    var left = count - known
    while left > 0 {
      let read = process?.read(upTo: left, appendingTo: &bytes) ?? 0
      guard read > 0 else {
        isAtEnd = true
        throw .garbled
      }
      left -= read
    }
  }

  /// Passes over what is left of a blob whose item was handed on. If git dies over it, the next one
  /// is asked by a new git; whoever reads the item meets the same.
  private func leaveOut(_ count: Int) {
    do throws(GitError) { try pass(count) } catch { stop() }
  }

  private func pass(_ count: Int) throws(GitError) {
    var left = count
    while true {
      let known = min(left, buffer.count - position)
      position += known
      left -= known
      if left == 0 { return }
      try fill()
    }
  }

  private func fill() throws(GitError) {
    buffer.removeFirst(position)
    position = 0
    guard let process, process.read(upTo: Limits.chunk, appendingTo: &buffer) > 0 else {
      isAtEnd = true
      throw .garbled
    }
  }
}
