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

  private let repository: GitRepository
  private let largest: Int?
  private let room = BlobRoom()
  /// What is here of a partial clone; nil where nothing is known to be lacking.
  private var local: LocalObjects?
  private var stream: ObjectStream?
  private var pending: [Request] = []
  private var first = 0

  /// - Parameters:
  ///   - largest: The size in bytes above which a blob is left out.
  ///   - local: What is here of a partial clone. Without it that is found out over the first blob
  ///     that is not.
  init(_ repository: GitRepository, largest: Int?, local: LocalObjects? = nil) {
    self.repository = repository
    self.largest = largest
    self.local = local
  }

  /// Asks for a blob; where enough were asked for, the first of them is answered before.
  func ask(_ request: Request, _ body: (Item) -> Flow) -> Flow {
    if pending.count - first >= ObjectStream.window, answer(body) == .stop { return .stop }
    pending.append(checked(request))
    // Without a git, all of them are asked for when the next answer is wanted.
    if let stream { Self.ask(stream, for: pending.suffix(1)) }
    return .more
  }

  /// Answers everything that was asked for.
  func finish(_ body: (Item) -> Flow) -> Flow {
    while first < pending.count { if answer(body) == .stop { return .stop } }
    return .more
  }

  private static func ask(_ stream: ObjectStream, for requests: ArraySlice<Request>) {
    stream.ask(for: requests.lazy.filter { $0.fault == nil }.map(\.id))
  }

  /// Waits for the first of the answers and hands it on.
  private func answer(_ body: (Item) -> Flow) -> Flow {
    let request = pending[first]
    if let fault = request.fault {
      next()
      return body(Self.item(request, .skip(fault)))
    }
    do throws(GitError) {
      let flow = try answer(request, from: running(), body)
      next()
      return flow
    } catch {
      let reason = stream?.reason(for: error) ?? error
      stream = nil
      next()
      if reason == .notFetched { leaveOutWhatIsNotHere() }
      return body(Self.item(request, .skip(reason.fault)))
    }
  }

  private func next() {
    first += 1
    guard first >= ObjectStream.window else { return }
    pending.removeFirst(first)
    first = 0
  }

  /// The git that is asked, which is started where there is none.
  private func running() throws(GitError) -> ObjectStream {
    if let stream { return stream }
    let stream = try ObjectStream(of: repository)
    self.stream = stream
    Self.ask(stream, for: pending[first...])
    return stream
  }

  /// Git would die over each of them.
  private func leaveOutWhatIsNotHere() {
    guard local == nil else { return }
    // What cannot be listed is asked for one by one, which only takes longer.
    local = try? LocalObjects(of: repository, kinds: ["blob"])
    for place in first..<pending.count { pending[place] = checked(pending[place]) }
  }

  private func checked(_ request: Request) -> Request {
    guard let local, request.fault == nil, !local.contains(request.id) else { return request }
    var request = request
    request.fault = GitError.notFetched.fault
    return request
  }

  private static func item(_ request: Request, _ work: Item.Work) -> Item {
    let blob = GitBlob(id: request.id, commit: request.commit)
    return Item(origin: .blob(blob, path: request.path), work: work, lines: request.lines)
  }

  private func answer(
    _ request: Request, from stream: ObjectStream, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    let size: Int
    switch try stream.head(of: request.id) {
    case .lost(let fault): return body(Self.item(request, .skip(fault)))
    case .object("blob", let bytes): size = bytes
    case .object(let kind, let size):
      try stream.pass(size + 1)
      return body(Self.item(request, .skip(Fault(.damaged, "a \(kind) instead of a blob"))))
    }
    if let largest, size > largest {
      let flow = body(Self.item(request, .skip(Fault(.tooLarge, "\(size) bytes"))))
      leaveOut(size + 1, of: stream)
      return flow
    }
    return size > Limits.heldBlob
      ? try hand(on: request, ofSize: size, stream, body)
      : try hold(request, ofSize: size, stream, body)
  }

  private func hold(
    _ request: Request, ofSize size: Int, _ stream: ObjectStream, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    try stream.take(size, into: &bytes)
    try stream.pass(1)
    if LFSPointer.isOne(bytes) {
      return body(Self.item(request, .skip(AbsentContent.ofLFS)))
    }
    return body(
      Self.item(Self.seen(request, head: bytes.prefix(Limits.head)), .read(room.hold(bytes))))
  }

  private func hand(
    on request: Request, ofSize size: Int, _ stream: ObjectStream, _ body: (Item) -> Flow
  ) throws(GitError) -> Flow {
    var head: [UInt8] = []
    try stream.take(Limits.head, into: &head)
    let content = StreamedBlob(repository: repository, id: request.id, size: size)
    let flow = body(Self.item(Self.seen(request, head: head[...]), .read(content)))
    // Whoever reads it has its own git by now; this one cannot be told to leave it out.
    if flow == .more { leaveOut(size - head.count + 1, of: stream) }
    return flow
  }

  /// Passes over what is left of a blob whose item was handed on. If git dies over it, the next one
  /// is asked by a new git; whoever reads the item meets the same.
  private func leaveOut(_ count: Int, of stream: ObjectStream) {
    do throws(GitError) { try stream.pass(count) } catch { self.stream = nil }
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
}
