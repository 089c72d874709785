import Extraction
import Model
import Testing

/// Looks for needles ("#12#") as the engine looks for matches, and checks what it is handed.
final class NeedleSearch: PassageConsumer {
  private(set) var found: [TextLocation] = []
  private(set) var bytes = 0
  private(set) var passages = 0
  private(set) var longestText = 0
  /// The searched text, core by core.
  private(set) var cores: [UInt8] = []
  /// How far a passage is settled, given its core.
  private let settle: (Range<Int>) -> SearchProgress
  private let keepsText: Bool
  /// Where the next core has to begin in the file.
  private var expectedOffset: Int?
  private var firstOffset = 0

  init(
    keepingText: Bool = false,
    settle: @escaping (Range<Int>) -> SearchProgress = { .settled(upTo: $0.upperBound) }
  ) {
    self.settle = settle
    keepsText = keepingText
  }

  func search(_ passage: Passage) -> SearchProgress {
    passages += 1
    longestText = max(longestText, passage.text.count)
    guard case .text(var cursor) = passage.place else {
      Issue.record("a passage of text has a cursor")
      return .stop
    }
    #expect(!passage.core.isEmpty)
    #expect(passage.extent.lowerBound <= passage.core.lowerBound)
    #expect(passage.core.upperBound <= passage.extent.upperBound)
    #expect(passage.extent.upperBound <= passage.text.count)

    let extentStart = cursor.offset
    if passages == 1 { firstOffset = cursor.offset }
    var position = passage.extent.lowerBound
    func move(to target: Int) {
      cursor.advance(over: position..<target, of: passage.text)
      position = target
    }
    var end = passage.core.upperBound
    var progress = settle(passage.core)
    if case .settled(var settled) = progress {
      // Between characters, as the engine does where a match begins.
      while settled < end, passage.text[settled] & 0xC0 == 0x80 { settled += 1 }
      if settled > passage.core.lowerBound { end = settled }
      progress = .settled(upTo: settled)
    }
    move(to: passage.core.lowerBound)
    if let expectedOffset {
      #expect(cursor.offset == expectedOffset)
      #expect(
        passage.core.lowerBound - passage.extent.lowerBound >= Limits.contextReach
          || extentStart == firstOffset)
    }
    for range in needles(in: passage, upTo: end) {
      found.append(cursor.locate(range, from: position, in: passage.text))
      position = range.lowerBound
    }
    move(to: end)
    expectedOffset = cursor.offset
    if keepsText { cores += passage.text[passage.core.lowerBound..<end] }
    return progress
  }

  /// Needles that begin in the core before `end`; they may reach beyond.
  private func needles(in passage: Passage, upTo end: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    passage.text.withUnsafeBufferPointer { text in
      var position = passage.core.lowerBound
      while position < end {
        defer { position += 1 }
        guard text[position] == 0x23 else { continue }
        var last = position + 1
        while last < passage.extent.upperBound, 0x30...0x39 ~= text[last] { last += 1 }
        guard last > position + 1, last < passage.extent.upperBound, text[last] == 0x23 else {
          continue
        }
        ranges.append(position..<(last + 1))
        position = last
      }
    }
    return ranges
  }

  /// The first needle that is not where it should be; nil where all are right.
  func firstError(against truth: [TextLocation]) -> String? {
    if found.count != truth.count { return "\(found.count) needles, not \(truth.count)" }
    return zip(found, truth).first { $0 != $1 }.map { "\($0), not \($1)" }
  }

  func count(bytes: Int) { self.bytes += bytes }
  func finish(_ table: TableReading) {}
  func note(_ fault: Fault) { Issue.record("unexpected fault \(fault.reason)") }
}

/// Gives bytes from memory, at most `step` at once, and then a fault if there is one.
final class MemoryReader: ByteReader {
  private var rest: ArraySlice<UInt8>
  private let step: Int
  private let fault: Fault?

  init(_ bytes: ArraySlice<UInt8>, step: Int = .max, fault: Fault? = nil) {
    rest = bytes
    self.step = step
    self.fault = fault
  }

  func read(upTo count: Int, appendingTo buffer: inout [UInt8]) throws(Fault) -> Int {
    let taken = rest.prefix(min(count, step))
    buffer += taken
    rest = rest.dropFirst(taken.count)
    if taken.isEmpty, let fault { throw fault }
    return taken.count
  }

  func close() throws(Fault) {}
}

/// Extracts `bytes` as the engine does, head first.
func extract(
  _ bytes: [UInt8], with extractor: TextExtractor, into consumer: any PassageConsumer,
  head: Int = Limits.head, step: Int = .max, fault: Fault? = nil
) throws(Fault) {
  let input = ExtractorInput(
    origin: .standardInput, path: nil, head: Array(bytes.prefix(head)),
    rest: MemoryReader(bytes.dropFirst(head), step: step, fault: fault))
  try extractor.extract(input, into: consumer)
}
