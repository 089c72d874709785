import Fixtures

@testable import Sieve

/// Draws texts from a pattern: most of them match it, for what the tree leaves out are conditions.
struct PatternDraw {
  private static let longest = 2_000

  private let syntax: PatternSyntax
  private var random = SplitMix(state: 0)
  private var text: [UInt8] = []
  /// What each group has matched.
  private var captured: [Int: [UInt8]] = [:]
  private var nesting = 0
  private var members: [ByteSet: [UInt8]] = [:]

  init(_ syntax: PatternSyntax) { self.syntax = syntax }

  mutating func next(seed: UInt64) -> [UInt8] {
    random = SplitMix(state: seed)
    text = []
    captured = [:]
    draw(syntax.root)
    return text
  }

  private mutating func draw(_ node: PatternSyntax.Node) {
    guard nesting < 60, text.count < Self.longest else { return }
    nesting += 1
    defer { nesting -= 1 }
    switch node {
    case .bytes(let set): text.append(member(of: set))
    case .sequence(let items): for item in items { draw(item) }
    case .choice(let branches): draw(branches.randomElement(using: &random)!)
    case .repeated(let item, let least, let most):
      for _ in 0..<times(least, most) { draw(item) }
    case .group(let index): draw(group: index)
    case .reference(let reference, let isCaseless): draw(reference, isCaseless)
    case .ahead, .notAhead, .notBehind, .wordBorder, .condition: return
    case .unknown: text += Array(["é", "ß", "漢", "a", "7"].randomElement(using: &random)!.utf8)
    }
  }

  private mutating func draw(group index: Int) {
    let start = text.count
    draw(syntax.groups[index].content)
    captured[index] = Array(text[start...])
  }

  private mutating func draw(_ reference: PatternSyntax.Reference, _ isCaseless: Bool) {
    let index: Int? =
      switch reference {
      case .number(let number): syntax.groups.indices.contains(number - 1) ? number - 1 : nil
      case .name(let name): syntax.groups.firstIndex { $0.name == name }
      }
    guard let index else { return }
    // A call of the group matches anew what a reference to it repeats.
    guard let same = captured[index], Int.random(in: 0..<4, using: &random) > 0 else {
      return draw(syntax.groups[index].content)
    }
    text += isCaseless ? same.map { Mutation.otherCase($0) } : same
  }

  private mutating func times(_ least: Int, _ most: Int?) -> Int {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: least
    case 1: min(most ?? least + 100, 300)
    default: Int.random(in: least...min(most ?? least + 8, least + 8), using: &random)
    }
  }

  /// Large sets are mostly meant for letters and digits.
  private mutating func member(of set: ByteSet) -> UInt8 {
    let all = members[set] ?? Self.members(of: set)
    members[set] = all
    guard let byte = all.randomElement(using: &random) else { return 0 }
    guard all.count > 64, !ByteSet.word.contains(byte), Int.random(in: 0..<4, using: &random) > 0
    else { return byte }
    return all.randomElement(using: &random) ?? byte
  }

  private static func members(of set: ByteSet) -> [UInt8] {
    var members: [UInt8] = []
    set.forEach { members.append($0) }
    return members
  }
}

/// Small changes that make a match a near miss.
enum Mutation {
  static func otherCase(_ byte: UInt8) -> UInt8 {
    ByteSet.letters.contains(byte) ? byte ^ 0x20 : byte
  }

  /// Changes, inserts or deletes one byte, or cuts a part off.
  static func apply(to text: [UInt8], using random: inout SplitMix) -> [UInt8] {
    guard !text.isEmpty else { return text }
    var text = text
    let place = Int.random(in: 0..<text.count, using: &random)
    let other = alphabet.randomElement(using: &random)!
    switch Int.random(in: 0..<8, using: &random) {
    case 0: text[place] = other
    case 1: text[place] = text.randomElement(using: &random)!
    case 2: text[place] = otherCase(text[place])
    case 3: text.insert(other, at: place)
    case 4: text.insert(text[place], at: place)
    case 5: text.remove(at: place)
    case 6: text.removeSubrange(place...)
    default: text.removeSubrange(..<place)
    }
    return text
  }

  private static let alphabet = Array("0123456789abzAZ@.:-_ /+,\n\u{0}é×".utf8)
}
