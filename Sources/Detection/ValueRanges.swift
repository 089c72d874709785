/// What the value of a field may be, the longest first.
///
/// Where nothing but its neighbours tells where a value ends, it ends with its line; if that is not one
/// whole value, then where something parts it: a comma, a remark, the key of the next field.
struct ValueRanges {
  /// Places at which a value is cut off.
  private static let mostCuts = 24

  private(set) var ranges: [Range<Int>] = []

  /// - Parameter labels: Those that stand behind it.
  init(
    of field: LabelledField, in text: UnsafeBufferPointer<UInt8>, labels: [Range<Int>]
  ) {
    let end = min(text.count, field.value + LabelledField.longestWriting)
    switch field.ending {
    case .quote(let quote): addQuoted(field.value..<end, quote, in: text)
    case .tag:
      let close = text[field.value..<end].firstIndex {
        $0 == UInt8(ascii: "<") || $0 == 0x0A
      }
      if let close, text[close] != 0x0A { add(field.value..<close, in: text) }
    case .plain:
      let end = min(end, field.value + LabelledField.longestValue + 1)
      addPlain(field.value..<end, in: text, labels)
    }
  }

  private mutating func addQuoted(
    _ range: Range<Int>, _ quote: [UInt8], in text: UnsafeBufferPointer<UInt8>
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      let byte = text[place]
      if byte == quote[0], place + quote.count <= text.count,
        text[place..<place + quote.count].elementsEqual(quote)
      {
        add(range.lowerBound..<place, in: text)
        return
      }
      if byte == 0x0A { return }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
  }

  private mutating func addPlain(
    _ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>, _ labels: [Range<Int>]
  ) {
    var cuts: [Int] = []
    var place = range.lowerBound
    // The last word begins behind it.
    var blank = range.lowerBound
    // What ends the text ends the value.
    var isWhole = range.upperBound == text.count
    while place < range.upperBound, cuts.count < Self.mostCuts {
      let next = place + 1 < text.count ? text[place + 1] : 0x0A
      if Self.isEnd(text[place], next) {
        isWhole = true
        break
      }
      if Self.isCut(at: place, in: text)
        || labels.contains(where: { $0.lowerBound == place && Self.isBorder(at: place, in: text) })
      {
        cuts.append(place)
      } else if text[place] == UInt8(ascii: ":") || text[place] == UInt8(ascii: "=") {
        // The key of the next field ends here, or behind a blank.
        let key =
          blank + 1 == place ? Self.word(before: blank, from: range.lowerBound, in: text) : blank
        cuts.append(key)
        if !Self.isInAddress(key..<place, in: text) {
          isWhole = false
          break
        }
      }
      if text[place] == 0x20 { blank = place }
      place += 1
    }
    if isWhole, cuts.count < Self.mostCuts, !Self.isQuote(at: place - 1, in: text, cuts) {
      add(range.lowerBound..<place, in: text)
    }
    for cut in cuts.sorted(by: >) where !Self.isQuote(at: cut - 1, in: text, cuts) {
      var end = cut
      while end > range.lowerBound, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ",") {
        end -= 1
      }
      add(range.lowerBound..<end, in: text)
    }
  }

  /// Whether the byte at `place` is a quote at which a value may end, behind a letter: the value does not
  /// go on with it.
  private static func isQuote(
    at place: Int, in text: UnsafeBufferPointer<UInt8>, _ cuts: [Int]
  ) -> Bool {
    text[max(0, place)] == UInt8(ascii: "'") && cuts.contains(place) && place > 0
      && LabelledField.isLetterOrDigit(text[place - 1]) && !(0x30...0x39 ~= text[place - 1])
  }

  /// The place of the blank before the word that ends before `end`; `start` if there is none.
  private static func word(
    before end: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    text[start..<max(start, end)].lastIndex(of: 0x20) ?? start
  }

  /// Whether `key` and the colon behind it are a part of an address, as in Turkey: `No: 12 Kat:3 D:5`.
  private static func isInAddress(
    _ key: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text[key.upperBound] == UInt8(ascii: ":") else { return false }
    var place = key.upperBound + 1
    if place < text.count, text[place] == 0x20 { place += 1 }
    guard place < text.count, 0x30...0x39 ~= text[place] else { return false }
    let word = trimmed(key, in: text)
    return word.count <= 5
      && partsOfAddress.contains { text[word].elementsEqual($0.utf8) { $0 | 0x20 == $1 } }
  }

  private static let partsOfAddress = ["no", "nr", "kat", "daire", "d", "k", "apt", "blok"]

  /// Whether no word goes on at `place`, as one does in `GlobalNames`.
  private static func isBorder(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    place == 0 || text[place] >= 0x80 || !LabelledField.isLetterOrDigit(text[place - 1])
  }

  /// What no value holds.
  private static func isEnd(_ byte: UInt8, _ next: UInt8) -> Bool {
    switch byte {
    case 0, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: ";"), UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: "{"),
      UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "`"),
      UInt8(ascii: "*"):
      true
    case UInt8(ascii: "\\"): next != UInt8(ascii: "u")
    case 0x20: next == 0x20
    default: false
    }
  }

  /// What a value may end at, and may hold as well.
  private static func isCut(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let isLast = place + 1 >= text.count
    let next = isLast ? 0x0A : text[place + 1]
    switch text[place] {
    case UInt8(ascii: ","), UInt8(ascii: ")"), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
    case UInt8(ascii: "."): return next <= 0x20
    case UInt8(ascii: "'"): return !LabelledField.isLetterOrDigit(next)
    case 0x20:
      return next == UInt8(ascii: "#") || next == UInt8(ascii: "(") || next == UInt8(ascii: "-")
        || next == UInt8(ascii: "/")
    case 0xE3:
      // The comma and the full stop between ideograms.
      return place + 2 < text.count && next == 0x80 && 0x81...0x82 ~= text[place + 2]
    case 0xEF:
      // The wide comma and semicolon, and brackets.
      return place + 2 < text.count && next == 0xBC
        && [0x88, 0x89, 0x8C, 0x9B].contains(text[place + 2])
    default: return false
    }
  }

  /// Adds what is left of `range` without blanks around it.
  private mutating func add(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
    let trimmed = Self.trimmed(range, in: text)
    if !trimmed.isEmpty, ranges.last != trimmed { ranges.append(trimmed) }
  }

  /// Without blanks at its ends.
  static func trimmed(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }
}
