internal import Model

/// The part of a file that is in memory: what is searched next, with surroundings.
///
/// The file's own bytes are kept and decoded anew where two passages overlap, so that each chunk
/// can have its own encoding. UTF-8 is searched where it was read.
struct TextWindow {
  /// What is kept before the core: twice the reach of context, so that a word at its far end is
  /// seen with what stands before it, and the line before with what it says of findings.
  private static let behind = max(2 * Limits.contextReach, Limits.ignoreReach)

  private let charset: Charset
  private var raw: [UInt8]
  /// Where the next passage begins in `raw`.
  private var start: Int
  /// Where its core begins in `raw`.
  private var coreStart: Int
  /// Stands at `start`. Between passages it refers to no buffer, which may then change in place.
  private var cursor: TextCursor
  private var hasEnded = false
  /// Whether everything is searched.
  private(set) var isDone = false
  /// How the text is laid out, known when its first passage is decoded.
  private var layout: DelimitedText?
  private var isFirst = true

  /// What was decoded, at the start of a buffer that is used again.
  private var text: [UInt8] = []
  private var decoder: MultiByteDecoder?
  /// Charsets for which the C library has no table.
  private var unreadable: [MultiByteCharset] = []

  init(charset: Charset, head: [UInt8], mark: Int) {
    self.charset = charset
    raw = head
    start = mark
    coreStart = mark
    cursor = TextCursor(encoding: .utf8, offset: mark)
  }

  /// Reads `count` more bytes, or what is left.
  mutating func fill(
    by count: Int, from reader: any ByteReader, for consumer: any PassageConsumer
  ) throws(Fault) {
    if start > 0 {
      raw.removeSubrange(..<start)
      coreStart -= start
      start = 0
    }
    let target = raw.count + count
    while !hasEnded, raw.count < target {
      let read = try reader.read(upTo: target - raw.count, appendingTo: &raw)
      consumer.count(bytes: read)
      if read == 0 { hasEnded = true }
    }
  }

  /// Nothing more will be read.
  mutating func endInput() { hasEnded = true }

  /// Hands the next passage over, if there is anything to search.
  mutating func search(with consumer: any PassageConsumer) -> Flow {
    let form = readable(chooseForm(), for: consumer)
    let (extent, coreLower) = decode(as: form)
    let coreUpper =
      hasEnded
      ? extent.upperBound : boundary(before: extent.upperBound - Limits.ahead, in: extent, of: form)
    guard coreLower < coreUpper else {
      isDone = hasEnded
      return .more
    }
    if isFirst {
      isFirst = false
      let text = form == .utf8 ? raw : text
      layout = DelimitedHeader.detect(in: text[extent], isWhole: hasEnded)
    }
    let begin = cursor.with(encoding: form.encoding(source: raw, at: start))
    let progress = consumer.search(
      Passage(
        text: form == .utf8 ? raw : text, extent: extent, core: coreLower..<coreUpper,
        place: .text(begin), layout: layout))
    guard case .settled(let position) = progress else { return .stop }

    var settled = boundary(before: min(position, coreUpper), in: extent, of: form)
    // A consumer that settles nothing would be asked the same again, without end.
    if settled <= coreLower { settled = coreUpper }
    isDone = hasEnded && settled == extent.upperBound
    if !isDone { move(to: settled, in: extent, from: begin, form: form) }
    return .more
  }

  /// Where a character begins at or, by less than its length, before `position`; the start or
  /// the end of the extent where the position is not within.
  private func boundary(before position: Int, in extent: Range<Int>, of form: TextForm) -> Int {
    if position <= extent.lowerBound { return extent.lowerBound }
    if position >= extent.upperBound { return extent.upperBound }
    let buffer = form == .utf8 ? raw : text
    var position = position
    for _ in 0..<3 where position > extent.lowerBound && buffer[position] & 0xC0 == 0x80 {
      position -= 1
    }
    return position
  }

  private func chooseForm() -> TextForm {
    switch charset {
    case .utf8, .binary, .unsupported: .utf8
    case .utf16(let bigEndian): .utf16(bigEndian: bigEndian)
    case .utf32(let bigEndian): .utf32(bigEndian: bigEndian)
    case .multiByte(let charset): .multiByte(charset)
    case .eightBit:
      raw.withUnsafeBufferPointer {
        EightBitText.form(of: UnsafeBufferPointer(rebasing: $0[start...]))
      }
    }
  }

  /// `form`; Windows-1252 in place of one for which the C library has no table, as some small systems
  /// have few. That tells what is ASCII, and the ledger tells what is not.
  private mutating func readable(
    _ form: TextForm, for consumer: any PassageConsumer
  ) -> TextForm {
    guard case .multiByte(let charset) = form, decoder?.charset != charset else { return form }
    do throws(Fault) {
      decoder = try MultiByteDecoder(charset)
      return form
    } catch {
      if !unreadable.contains(charset) {
        unreadable.append(charset)
        consumer.note(error)
      }
      return .windows1252
    }
  }

  /// Fills `text` from `raw`, unless that is text already; returns which of it is filled, and
  /// where the core begins.
  private mutating func decode(as form: TextForm) -> (Range<Int>, Int) {
    if form == .utf8 {
      let end =
        hasEnded ? raw.count : raw.withUnsafeBufferPointer { TextForm.endOfWholeUTF8($0) }
      return (start..<max(start, end), max(start, min(coreStart, end)))
    }
    let needed = raw.count * TextForm.widestExpansion
    if text.count < needed {
      // The old one goes first, so that there are never two.
      text = []
      text = [UInt8](repeating: 0, count: needed)
    }
    let (start, core, isLast, decoder) = (start, coreStart, hasEnded, decoder)
    let (coreLower, end) = raw.withUnsafeBufferPointer { raw in
      text.withUnsafeMutableBufferPointer { target in
        var writer = UTF8Writer(into: target, from: 0)
        // In two parts, to learn where in the text the core begins.
        Self.decode(raw, start..<core, as: form, by: decoder, isLast: true, into: &writer)
        let coreLower = writer.count
        Self.decode(raw, core..<raw.count, as: form, by: decoder, isLast: isLast, into: &writer)
        return (coreLower, writer.count)
      }
    }
    return (0..<end, coreLower)
  }

  private static func decode(
    _ raw: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, as form: TextForm,
    by decoder: MultiByteDecoder?, isLast: Bool, into writer: inout UTF8Writer
  ) {
    let bytes = UnsafeBufferPointer(rebasing: raw[range])
    switch form {
    case .utf16(let bigEndian):
      _ = Decoding.utf16(bytes, bigEndian: bigEndian, isLast: isLast, into: &writer)
    case .utf32(let bigEndian): _ = Decoding.utf32(bytes, bigEndian: bigEndian, into: &writer)
    case .windows1252: _ = Decoding.singleByte(bytes, Decoding.windows1252, into: &writer)
    case .eightBit(let encoding): _ = Decoding.singleByte(bytes, encoding.table, into: &writer)
    case .multiByte: _ = decoder?.decode(bytes, isLast: isLast, into: &writer)
    case .utf8: preconditionFailure("UTF-8 is searched where it was read")
    }
  }

  /// Lets the next core begin at `settled`, and the next passage a little before.
  private mutating func move(
    to settled: Int, in extent: Range<Int>, from begin: TextCursor, form: TextForm
  ) {
    let buffer = form == .utf8 ? raw : text
    let kept = boundary(before: settled - Self.behind, in: extent, of: form)
    var mover = begin
    mover.advance(over: extent.lowerBound..<kept, of: buffer)
    let keptStart = start + mover.offset - begin.offset
    cursor = mover.with(encoding: .utf8)
    mover.advance(over: kept..<settled, of: buffer)
    coreStart = start + mover.offset - begin.offset
    start = keptStart
  }
}
