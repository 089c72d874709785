internal import CSieve

/// What a pass looks for: all forms of its sieve or some, and so some of the groups and families.
struct WantedForms: ~Copyable {
  private let byFamily: [Range<Int>]
  private let groupCount: Int
  /// The words of a bit for each form.
  private let width: Int
  /// For each form a bit for each group that it is in; the last bit is for all groups from there on.
  private let groupsOfForm: UnsafeMutablePointer<UInt64>
  private let forms: UnsafeMutablePointer<UInt64>
  private let groups: UnsafeMutablePointer<Bool>
  /// What is asked of the kernel: a bit for each family, and one for runs of digits.
  private(set) var kernelBits: UInt32 = .max
  private var areAll = true

  init(_ sieve: Sieve) {
    byFamily = sieve.byFamily
    groupCount = sieve.groups.count
    width = (sieve.varied.count + 63) / 64
    groupsOfForm = .allocate(capacity: 64 * width)
    groupsOfForm.initialize(repeating: 0, count: 64 * width)
    for (number, group) in sieve.groups.enumerated() {
      for member in group.members { groupsOfForm[Int(member.form)] |= Self.bit(ofGroup: number) }
    }
    forms = .allocate(capacity: width)
    forms.initialize(repeating: .max, count: width)
    groups = .allocate(capacity: groupCount)
    groups.initialize(repeating: true, count: groupCount)
  }

  deinit {
    groupsOfForm.deallocate()
    forms.deallocate()
    groups.deallocate()
  }

  @inline(__always)
  private static func bit(ofGroup group: Int) -> UInt64 { 1 &<< UInt64(min(group, 63)) }

  /// - Parameter selection: What is looked for from now on; nil for everything.
  mutating func select(_ selection: FormSelection?) {
    guard let selection else {
      if areAll { return }
      areAll = true
      forms.update(repeating: .max, count: width)
      groups.update(repeating: true, count: groupCount)
      kernelBits = .max
      return
    }
    areAll = false
    var bits: UInt64 = 0
    for word in 0..<width {
      var left = selection.words[word]
      forms[word] = left
      while left != 0 {
        bits |= groupsOfForm[64 &* word &+ left.trailingZeroBitCount]
        left &= left &- 1
      }
    }
    for group in 0..<groupCount { groups[group] = bits & Self.bit(ofGroup: group) != 0 }
    kernelBits = 0
    for (family, own) in byFamily.enumerated() where own.contains(where: { groups[$0] }) {
      kernelBits |= 1 << UInt32(family)
    }
    // Those that are looked for from runs of digits make the last two groups.
    if groups[groupCount - 2] || groups[groupCount - 1] { kernelBits |= SIEVE_WANTS_RUNS }
  }

  @inline(__always)
  func hold(form: Int) -> Bool { forms[form >> 6] & (1 &<< UInt64(form & 63)) != 0 }

  /// Whether a form of the group is wanted.
  @inline(__always)
  func hold(group: Int) -> Bool { groups[group] }
}
