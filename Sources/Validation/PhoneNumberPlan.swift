/// The national numbers of one country code.
struct PhoneNumberPlan {
  let code: Int
  let codeLength: Int
  /// The lengths that its numbers have, as a set of bits.
  let lengths: UInt32
  /// The states of the automaton at which its numbers begin, and those numbers that are written
  /// otherwise within the country.
  let first: UInt16
  let within: UInt16?
  /// Where what is dialled before a number within the country stands among all such prefixes; the
  /// longest first.
  let prefixes: Range<Int>
  /// Where the ways to group its digits stand among those of all plans.
  let printed: Range<Int>

  func hasNumbers(ofLength count: Int) -> Bool { count < 32 && lengths >> UInt32(count) & 1 == 1 }

  /// Whether the digits from `start` on are a number of this plan. Abroad, the prefix that is
  /// dialled within the country is left out, but many write it.
  func hasNumber(_ digits: Symbols, from start: Int, in all: NumberingPlans) -> Bool {
    if !all.kinds(of: digits, from: start, at: first).isEmpty { return true }
    return hasNumberBehindPrefix(digits, from: start, in: all)
  }

  private func hasNumberBehindPrefix(
    _ digits: Symbols, from start: Int, in all: NumberingPlans
  ) -> Bool {
    if let within, !all.kinds(of: digits, from: start, at: within).isEmpty { return true }
    for place in prefixes {
      let prefix = all.prefixes[place]
      guard prefix.count < digits.count - start,
        prefix.indices.allSatisfy({ prefix[$0] == digits[start + $0] })
      else { continue }
      let behind = start + prefix.count
      if !all.kinds(of: digits, from: behind, at: first).isEmpty { return true }
      if let within, !all.kinds(of: digits, from: behind, at: within).isEmpty { return true }
    }
    return false
  }

  /// Whether numbers of this plan are printed in groups of so many digits.
  func prints(_ sizes: UInt32, in all: NumberingPlans) -> Bool {
    var low = printed.lowerBound
    var high = printed.upperBound
    while low < high {
      let middle = (low + high) / 2
      if all.printed[middle] < sizes { low = middle + 1 } else { high = middle }
    }
    return low < printed.upperBound && all.printed[low] == sizes
  }
}
