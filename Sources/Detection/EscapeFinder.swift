internal import Model
internal import Sieve

/// A character that stands in a text as several.
struct EscapedCharacter {
  /// Where it stands.
  let start: Int32
  let end: Int32
  /// Nil for what says nothing: what holds several parts of an encoded text together.
  let scalar: Unicode.Scalar?

  init(_ range: Range<Int>, _ scalar: Unicode.Scalar?) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
    self.scalar = scalar
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// A part of a text that is looked at as what it says.
struct EscapedStretch {
  /// All of it, with what stands around.
  let range: Range<Int>
  /// Up to where values may begin.
  let coresEnd: Int
  let escapes: ArraySlice<EscapedCharacter>
}

/// Finds the escapes of one text after another, and around them where values may begin that are not
/// seen as the text is written; belongs to one worker.
///
/// Most escapes change nothing: a quote between key and value, a line feed before a word. Only near
/// those that may have changed something a text is looked at twice.
struct EscapeFinder: ~Copyable {
  /// Bytes before an escape at which a value may begin that has it inside; bytes behind one at which a
  /// value may begin that it stands right before; and bytes behind one in a word that may be a label.
  private static let reach = (behind: 128, ahead: 48, label: 128)
  /// Bytes that are decoded before and behind where values may begin.
  private static let view = (behind: 2 * Limits.contextReach, ahead: Limits.longestMatch)
  /// Bytes between two places that are decoded in one go, and all of those.
  private static let gap = 512
  private static let near = 64
  private static let longest = 8 * 1024
  /// Places that are asked for at once.
  private static let stride = 4096
  /// Bytes behind an escape that tell whether something begins there.
  private static let foresight = 24
  private static let signs = ByteFinder(Array("\\&%+=:".utf8))

  private var places: [UInt32] = []
  private var lookAlikes: [UInt32] = []
  private var base64 = Base64Finder()
  /// Of those of the part that is looked through, how many were taken.
  private var taken = (lookAlikes: 0, blocks: 0)
  /// Up to where nothing else begins.
  private var done = 0
  private var escapes: [EscapedCharacter] = []
  /// Where values may begin, ascending, and how many of them were asked for.
  private var cores: [Range<Int>] = []
  private var asked = 0
  private var core = 0..<0
  private var address = AddressContext(at: 0)

  /// Looks through a text for escapes that matter to what begins in `core`.
  mutating func find(in core: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
    escapes.removeAll(keepingCapacity: true)
    cores.removeAll(keepingCapacity: true)
    asked = 0
    self.core = core
    let end = min(text.count, core.upperBound + Self.view.ahead)
    var position = max(0, core.lowerBound - Self.view.behind)
    address = AddressContext(at: position)
    done = Self.isEscaped(position, of: text) ? position + 1 : position
    base64.begin()
    while position < end {
      let next = min(end, position + Self.stride)
      let count = Self.signs.find(in: position..<next, of: text, into: &places)
      LookAlikes.find(in: position..<next, of: text, into: &lookAlikes)
      base64.find(in: position..<next, upTo: end, of: text)
      taken = (0, 0)
      for index in 0..<count where Int(places[index]) >= done {
        let place = Int(places[index])
        takeOthers(before: place, of: text)
        if place >= done { done = look(at: place, of: text) }
      }
      takeOthers(before: Int.max, of: text)
      position = next
    }
  }

  /// Takes what no sign tells and begins before `place`.
  @inline(__always)
  private mutating func takeOthers(before place: Int, of text: UnsafeBufferPointer<UInt8>) {
    while taken.lookAlikes < lookAlikes.count || taken.blocks < base64.blocks.count {
      let lookAlike =
        taken.lookAlikes < lookAlikes.count ? Int(lookAlikes[taken.lookAlikes]) : Int.max
      let block =
        taken.blocks < base64.blocks.count
        ? base64.blocks[taken.blocks].range.lowerBound : Int.max
      guard min(lookAlike, block) < place else { return }
      if lookAlike < block {
        take(lookAlikeAt: lookAlike, of: text)
        taken.lookAlikes += 1
      } else {
        take(base64.blocks[taken.blocks], of: text)
        taken.blocks += 1
      }
    }
  }

  private mutating func take(
    _ block: Base64Finder.Block, of text: UnsafeBufferPointer<UInt8>
  ) {
    // What belongs to another escape, or to a word of a mail's header, was read with that.
    guard block.range.lowerBound >= Int(escapes.last?.end ?? 0) else { return }
    escapes += base64.characters(of: block)
    add(block.range, around: block.range.lowerBound, of: text)
    done = max(done, block.range.upperBound)
  }

  /// Whether a backslash before `position` takes it with it.
  private static func isEscaped(_ position: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    let lowest = max(0, position - near)
    return text[lowest..<position].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// Returns up to where nothing else begins.
  private mutating func look(at place: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    let found: Escape?
    switch text[place] {
    case UInt8(ascii: "\\"): found = .behindBackslash(at: place, of: text)
    case UInt8(ascii: "&"): found = .behindAmpersand(at: place, of: text)
    case UInt8(ascii: "%"):
      let escape = Escape.behindPercent(at: place, of: text)
      found = escape != nil && address.holds(percentAt: place, of: text) ? escape : nil
    case UInt8(ascii: "="):
      if let word = EncodedWord(at: place, of: text) {
        return take(word.characters, in: place..<word.end, of: text)
      }
      found = .behindEquals(at: place, of: text)
    case UInt8(ascii: ":"): return lookBehindColon(at: place, of: text)
    default:
      let isBetween =
        place > 0 && place + 1 < text.count && LabelledField.isLetterOrDigit(text[place - 1])
        && LabelledField.isLetterOrDigit(text[place + 1])
      found = isBetween && address.holds(plusAt: place, of: text) ? .plus : nil
    }
    guard let found else { return place + 1 }
    let end = place + found.length
    escapes.append(EscapedCharacter(place..<end, found.scalar))
    if let reach = reach(of: found.scalar, place..<end, in: text) {
      add(place - reach.behind..<end + reach.ahead, around: place, of: text)
    }
    return end
  }

  /// Returns where `range` ends.
  private mutating func take(
    _ characters: [EscapedCharacter], in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    escapes += characters
    add(range, around: range.lowerBound, of: text)
    return range.upperBound
  }

  /// Two colons in LDIF (RFC 2849) say that base64 follows; one of them says what it does without.
  private mutating func lookBehindColon(
    at place: Int, of text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard place > 0, place + 3 < text.count, text[place + 1] == UInt8(ascii: ":"),
      text[place + 2] == 0x20, LabelledField.isLetterOrDigit(text[place - 1])
    else { return place + 1 }
    escapes.append(EscapedCharacter(place..<place + 1, nil))
    guard let line = Base64Finder.line(from: place + 3, of: text) else { return place + 2 }
    return take(line.characters, in: place + 3..<line.end, of: text)
  }

  private mutating func take(lookAlikeAt place: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard let found = Escape.lookAlike(at: place, of: text) else { return }
    // A digit right before it may be one of an escape.
    if let last = escapes.last,
      Int(last.end) > place
        || Int(last.end) == place && text[place] != 0xEF && text[Int(last.start)] < 0x80
    {
      return
    }
    let end = place + found.length
    escapes.append(EscapedCharacter(place..<end, found.scalar))
    add(
      place - Self.reach.behind..<end + Self.reach.ahead, around: place, of: text)
  }

  // MARK: What an escape changes

  /// How far before an escape and behind it values may begin that it hides; nil if it hides none.
  private func reach(
    of scalar: Unicode.Scalar, _ escape: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (behind: Int, ahead: Int)? {
    let second = text[escape.lowerBound + (escape.count > 1 ? 1 : 0)]
    switch text[escape.lowerBound] {
    case UInt8(ascii: "\\") where second != UInt8(ascii: "u"):
      return reach(ofShort: second, escape, in: text)
    case UInt8(ascii: "&"): return reach(ofReference: scalar, behind: escape.upperBound, in: text)
    default: return reach(ofLong: scalar, behind: escape.upperBound, in: text)
    }
  }

  /// Of a backslash and one other byte.
  private func reach(
    ofShort byte: UInt8, _ escape: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) -> (behind: Int, ahead: Int)? {
    switch byte {
    case UInt8(ascii: "/"):
      // Dates, tax numbers and prefixes of networks have it between digits; addresses have it, too.
      let isBehindDigit = escape.lowerBound > 0 && 0x30...0x39 ~= text[escape.lowerBound - 1]
      let isBeforeDigit =
        escape.upperBound < text.count && 0x30...0x39 ~= text[escape.upperBound]
      return isBehindDigit || isBeforeDigit ? (Self.reach.behind, 1) : nil
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      // The letter seems to belong to what follows.
      return isBeginning(at: escape.upperBound, in: text) ? (0, Self.reach.ahead) : nil
    default: return nil
    }
  }

  private func reach(
    ofReference scalar: Unicode.Scalar, behind end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (behind: Int, ahead: Int)? {
    switch scalar {
    // As they stand they part words, too; but a key between two quotes is not seen, nor lines of a
    // passport that machines read.
    case "&", ">", "'": return nil
    case "<": return isFollowed(by: UInt8(ascii: "&"), end, in: text) ? inside : nil
    case "\"": return isFollowed(by: UInt8(ascii: ":"), end, in: text) ? (0, Self.reach.ahead) : nil
    default: return reach(ofLong: scalar, behind: end, in: text)
    }
  }

  /// Of what may stand in the midst of a value.
  private var inside: (behind: Int, ahead: Int) { (Self.reach.behind, Self.reach.ahead) }

  private func reach(
    ofLong scalar: Unicode.Scalar, behind end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (behind: Int, ahead: Int)? {
    switch scalar {
    case "0"..."9", "A"..."Z", "a"..."z", "@", ".", "-", "+", "_", "/", "(", ")", " ", ":", "#",
      "=", "*", "|", "^", "~":
      return inside
    case "<":
      return isFollowed(by: UInt8(ascii: "\\"), end, in: text)
        || isFollowed(by: UInt8(ascii: "%"), end, in: text) ? inside : nil
    case ">": return isLetterOrDigit(at: end, in: text) ? (0, Self.reach.ahead) : nil
    case "\u{C0}"..."\u{1FFF}", "\u{2C00}"..."\u{D7FF}":
      return (Self.reach.behind, Self.reach.label)
    default:
      return isBeginning(at: end, in: text) ? (0, Self.reach.ahead) : nil
    }
  }

  private func isLetterOrDigit(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    place < text.count && LabelledField.isLetterOrDigit(text[place])
  }

  private func isFollowed(
    by byte: UInt8, _ place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    text[place..<min(text.count, place + 2)].first { $0 != 0x20 } == byte
  }

  /// Whether a value or a label may begin at `place`.
  private func isBeginning(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var isFirstWord = true
    for (number, byte) in text[place..<min(text.count, place + Self.foresight)].enumerated() {
      switch byte {
      case 0x30...0x39, UInt8(ascii: "@"): if isFirstWord { return true }
      case UInt8(ascii: ":"), UInt8(ascii: "="): return number > 0
      case UInt8(ascii: "+"), UInt8(ascii: "("): break
      case 0...0x20:
        if number == 0 { return false }
        isFirstWord = false
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"): return false
      default: break
      }
    }
    return false
  }

  private mutating func add(
    _ range: Range<Int>, around place: Int, of text: UnsafeBufferPointer<UInt8>
  ) {
    var range = range.clamped(to: core)
    guard !range.isEmpty else { return }
    guard var last = cores.last, range.lowerBound <= last.upperBound + Self.near else {
      // Values seldom go over the end of a line.
      if range.lowerBound < place {
        let end = text[range.lowerBound..<place].lastIndex { $0 == 0x0A || $0 == 0 }
        if let end {
          // The line of an escape behind the core may begin behind it, too.
          guard end + 1 < range.upperBound else { return }
          range = end + 1..<range.upperBound
        }
      }
      cores.append(range)
      return
    }
    if range.lowerBound >= last.lowerBound {
      cores[cores.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      return
    }
    // One that reaches far back may lie over several.
    repeat {
      last = cores.removeLast()
      range =
        min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
    } while cores.last.map { range.lowerBound <= $0.upperBound + Self.near } ?? false
    cores.append(range)
  }

  // MARK: Cores

  /// Where the next core begins; nil if there is no other.
  var next: Int? { asked < cores.count ? cores[asked].lowerBound : nil }

  /// Where values may begin next that are not seen as the text is written; at most `longest` bytes.
  mutating func nextCore(_ longest: Int) -> Range<Int> {
    let core = cores[asked]
    guard core.count > longest else {
      asked += 1
      return core
    }
    let border = core.lowerBound + longest
    cores[asked] = border..<core.upperBound
    return core.lowerBound..<border
  }

  /// What is decoded for `core`, and for those behind it that are near. Its length is bounded, whatever
  /// the text.
  func stretch(around core: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> EscapedStretch {
    var end = core.upperBound
    for next in cores[asked...] {
      guard next.lowerBound - end < Self.gap else { break }
      end = min(next.upperBound, core.lowerBound + Self.longest)
      if end < next.upperBound { break }
    }
    end = max(end, core.upperBound)
    var first = max(0, core.lowerBound - Self.view.behind)
    let last = min(text.count, end + Self.view.ahead)
    for _ in 0..<3 where first < core.lowerBound && text[first] & 0xC0 == 0x80 { first += 1 }
    let lower = index { Int($0.start) >= first }
    let upper = index { Int($0.end) > last }
    return EscapedStretch(
      range: first..<last, coresEnd: end, escapes: escapes[lower..<max(lower, upper)])
  }

  /// The first escape from which on `isBehind` holds.
  private func index(where isBehind: (EscapedCharacter) -> Bool) -> Int {
    var (lower, upper) = (0, escapes.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBehind(escapes[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
