public import Model

/// Reads text, whatever its encoding, in chunks that overlap.
///
/// UTF-8, UTF-16 and UTF-32 are told by their mark, the latter two also without one; encodings of East
/// Asia by their characters, those of other letters by these (`EightBitText`); what else extends ASCII
/// is read as Windows-1252, which has Latin-1 in it. Text of 8 bits is decided chunk by chunk, so that a file may hold more than one encoding.
/// Memory does not grow with the file, nor with the length of its lines.
public struct TextExtractor: Extractor {
  private let readsBinary: Bool
  private let chunk: Int

  /// - Parameter readsBinary: Whether content that is no text is searched too, as if it were
  ///   UTF-8 with malformed bytes.
  public init(readsBinary: Bool) { self.init(readsBinary: readsBinary, chunk: Limits.chunk) }

  /// - Parameter chunk: Bytes read at once; for tests, which need many borders.
  package init(readsBinary: Bool, chunk: Int) {
    self.readsBinary = readsBinary
    self.chunk = chunk
  }

  public func accepts(head: [UInt8], of origin: Origin, size: Int?) -> Bool {
    readsBinary || Charset.of(head).charset != .binary
  }

  public func extract(_ input: ExtractorInput, into consumer: any PassageConsumer) throws(Fault) {
    consumer.count(bytes: input.head.count)
    let (charset, mark) = Charset.of(input.head)
    if case .unsupported(let name) = charset { throw Fault(.unsupportedEncoding, name) }

    var window = TextWindow(charset: charset, head: input.head, mark: mark)
    var failure: Fault?
    while !window.isDone {
      do throws(Fault) {
        try window.fill(by: chunk, from: input.rest, for: consumer)
      } catch {
        // What was read is searched all the same.
        failure = error
        window.endInput()
      }
      if window.search(with: consumer) == .stop { return }
    }
    if let failure { throw failure }
  }
}
