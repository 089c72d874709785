public import Model

/// Compares the findings of one item with a baseline. Each version of a file is compared anew.
///
/// An entry with a value under the run's key is that value's. One without a value knows any on its
/// line, and so does one under another key: after a merge there may be both, of the same finding
/// even. So of entries that are alike under different keys only as many count as there are under the
/// one that has most: a value that changed on a line must not pass for what the others know.
public struct ItemComparison {
  /// Where a finding stands and what it is, as entries write it.
  public struct Key: Hashable, Sendable {
    /// Pattern and place.
    let plain: [UInt8]
    /// With the value; the same without a key.
    let exact: [UInt8]
  }

  /// What was seen of the entries of an item.
  public struct Outcome: Sendable {
    /// The entries of its file, by their numbers in the baseline.
    let entries: Range<Int>
    /// Those that were found again.
    let met: [Int]
    /// Those without a value under the run's key that others with one take the place of.
    let replaced: [Int]
    /// Entries for what is new, and in place of `replaced`, where they are wanted.
    let added: [[UInt8]]
  }

  /// Entries that are alike.
  private struct Group {
    /// Those that are known, by their numbers in the baseline.
    var entries: [Int] = []
    /// How many of them are met.
    var met = 0
    /// How many are kept for findings that wait.
    var reserved = 0
    /// What tells those apart whose text is the same otherwise.
    var taken: Set<Int> = []
    var lastNumber = 0
  }

  private let check: BaselineCheck
  private let path: [UInt8]
  private let entries: Range<Int>
  /// By what the entries have alike; made for the first finding.
  private var groups: [[UInt8]: Group] = [:]
  private var isReady = false
  private var met: [Int] = []
  private var replaced: [Int] = []
  private var added: [[UInt8]] = []

  init(_ origin: Origin, _ check: BaselineCheck) {
    self.check = check
    path = check.path(of: origin)
    entries = check.baseline.entries(of: path)
  }

  /// Whether the baseline has entries of its file that are not met yet.
  public var hasEntriesLeft: Bool { met.count + replaced.count < entries.count }

  // MARK: Findings

  /// The key of a finding on a line.
  public func key(of pattern: String, on line: LineDigest, _ value: Fingerprint) -> Key {
    let plain = EntryText.encoded(pattern.utf8) + [EntryText.space] + EntryText.place(of: line)
    guard let keyID = check.keyID else { return Key(plain: plain, exact: plain) }
    return Key(
      plain: plain, exact: plain + [EntryText.space] + EntryText.value(value, keyID: keyID))
  }

  /// The key of a finding that is a column: whatever its rows say, it is the same.
  public func key(of pattern: String, inColumn column: String, table: String) -> Key {
    let place = EntryText.place(ofColumn: column, table: table)
    let plain = EntryText.encoded(pattern.utf8) + [EntryText.space] + place
    return Key(plain: plain, exact: plain)
  }

  /// Takes a finding; whether it is known. Of several that are alike, the first ones are.
  ///
  /// - Parameter isReported: Whether it becomes an entry where it is new.
  public mutating func isKnown(_ key: Key, isReported: Bool = true) -> Bool {
    prepare()
    for text in candidates(key) {
      guard var group = groups[text], group.met < group.entries.count else { continue }
      let number = group.entries[group.met]
      group.met += 1
      groups[text] = group
      if isReported, check.purpose == .update, text != key.exact {
        // With a key an update writes values to entries that have none under it.
        replaced.append(number)
        add(key.exact)
      } else {
        met.append(number)
      }
      return true
    }
    if isReported { addNew(key) }
    return false
  }

  /// Takes a finding that is new, so that it becomes an entry where that is wanted.
  public mutating func addNew(_ key: Key) {
    if check.purpose == .update { add(key.exact) }
  }

  /// Keeps an entry for a finding of which it is not yet known whether it comes first; false where
  /// there is none, so that it is new in any case.
  public mutating func reserve(_ key: Key) -> Bool {
    prepare()
    for text in candidates(key) {
      guard let group = groups[text], group.met + group.reserved < group.entries.count else {
        continue
      }
      groups[text]?.reserved += 1
      return true
    }
    return false
  }

  /// Whether the baseline has entries that look like the finding, met or not.
  public mutating func hasEntry(_ key: Key) -> Bool {
    prepare()
    return candidates(key).contains { groups[$0]?.entries.isEmpty == false }
  }

  /// What was seen, when all of the item was searched as far as it could be.
  public func outcome() -> Outcome? {
    entries.isEmpty && added.isEmpty
      ? nil : Outcome(entries: entries, met: met, replaced: replaced, added: added)
  }

  /// What entries of a finding look like, the likeliest first.
  private func candidates(_ key: Key) -> [[UInt8]] {
    key.exact == key.plain ? [key.exact] : [key.exact, key.plain]
  }

  private mutating func prepare() {
    guard !isReady else { return }
    isReady = true
    var others: [(number: Int, plain: [UInt8], keyID: [UInt8])] = []
    // By what is alike but for the values, and by the key: how many there are.
    var counts: [[UInt8]: [[UInt8]: Int]] = [:]
    for number in entries {
      let line = Array(check.baseline[number])
      guard let fields = line.withUnsafeBufferPointer({ EntryText.Fields($0) }) else { continue }
      let plain = Array(line[fields.pattern.lowerBound..<fields.place.upperBound])
      let exact = Array(
        line[fields.pattern.lowerBound..<(fields.value ?? fields.place).upperBound])
      groups[exact, default: Group()].taken.insert(fields.number)
      guard let keyID = fields.keyID.map({ Array(line[$0]) }), keyID != check.keyID else {
        groups[exact, default: Group()].entries.append(number)
        if let keyID = check.keyID, fields.value != nil {
          counts[plain, default: [:]][keyID, default: 0] += 1
        }
        continue
      }
      others.append((number, plain, keyID))
    }
    for (number, plain, keyID) in others {
      let count = (counts[plain]?[keyID] ?? 0) + 1
      let most = counts[plain]?.values.max() ?? 0
      counts[plain, default: [:]][keyID] = count
      if count > most { groups[plain, default: Group()].entries.append(number) }
    }
  }

  private mutating func add(_ text: [UInt8]) {
    prepare()
    var group = groups[text] ?? Group()
    repeat { group.lastNumber += 1 } while group.taken.contains(group.lastNumber)
    let number = group.lastNumber
    groups[text] = group
    added.append(
      path + [EntryText.space] + text + [EntryText.space] + Array(String(number).utf8))
  }
}
