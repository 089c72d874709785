internal import PCRE2

/// Which forms can begin with a byte, given the byte before it.
///
/// This is where the sieve will come in: whoever asks gives positions and gets forms.
struct CandidateTable: Sendable {
  /// The forms that can begin with each byte: `forms[starts[byte]..<starts[byte + 1]]`.
  private let starts: [Int]
  private let forms: [Int]
  /// For each entry of `forms`: the bytes that rule it out right before it, as four words.
  private let barred: [SIMD4<UInt64>]

  init(_ all: [CompiledForm]) {
    var starts: [Int] = []
    var forms: [Int] = []
    var barred: [SIMD4<UInt64>] = []
    for byte in 0..<256 {
      starts.append(forms.count)
      for (number, form) in all.enumerated() where form.expression.firstBytes?[byte] ?? true {
        forms.append(number)
        barred.append(Self.bits(form.barredBefore))
      }
    }
    starts.append(forms.count)
    self.starts = starts
    self.forms = forms
    self.barred = barred
  }

  /// Whether any form can begin with `byte`.
  @inline(__always)
  func isEmpty(_ byte: UInt8) -> Bool { starts[Int(byte)] == starts[Int(byte) + 1] }

  /// Calls `body` with the number of each form that can begin with `byte` after `previous`, in
  /// the order of the patterns. At the start of a text `previous` is a line feed.
  @inline(__always)
  func forEach(_ byte: UInt8, after previous: UInt8, _ body: (Int) -> Void) {
    let word = Int(previous >> 6)
    let bit = UInt64(1) << UInt64(previous & 63)
    for entry in starts[Int(byte)]..<starts[Int(byte) + 1] where barred[entry][word] & bit == 0 {
      body(forms[entry])
    }
  }

  private static func bits(_ set: [Bool]) -> SIMD4<UInt64> {
    var words = SIMD4<UInt64>()
    for (byte, isIn) in set.enumerated() where isIn { words[byte >> 6] |= 1 << UInt64(byte & 63) }
    return words
  }
}
