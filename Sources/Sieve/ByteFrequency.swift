/// How common bytes are in what people scan: prose, source, tables and logs together.
///
/// It decides what is looked for first, never what is found. The shares are rounded from counts
/// over English prose, source code and CSV in equal parts; they need not be exact.
enum ByteFrequency {
  /// The share of each byte.
  static let shares: [Float] = {
    var shares = [Float](repeating: 0.0002, count: 256)
    // The order of letters in English is much the same in other languages of Latin script.
    for (place, letter) in "etaoinsrhldcumfpgwybvkxjqz".utf8.enumerated() {
      shares[Int(letter)] = 0.042 * Float(26 - place) / 26 + 0.001
      shares[Int(letter) - 0x20] = 0.006
    }
    for digit in 0x30...0x39 { shares[digit] = 0.012 }
    for (sign, share) in [
      (" ", 0.13), ("\n", 0.025), (",", 0.02), (".", 0.015), ("-", 0.01), ("_", 0.01),
      ("\"", 0.015), ("(", 0.006), (")", 0.006), ("/", 0.008), (":", 0.008), (";", 0.006),
      ("=", 0.006), ("'", 0.004), ("\t", 0.004), ("*", 0.003), ("<", 0.003), (">", 0.003),
      ("[", 0.002), ("]", 0.002), ("{", 0.002), ("}", 0.002), ("#", 0.002), ("+", 0.001),
    ] {
      shares[Int(sign.utf8.first!)] = Float(share)
    }
    let sum = shares.reduce(0, +)
    return shares.map { $0 / sum }
  }()

  /// The share of the places of a text at which a byte of `first` begins at least `least` bytes of
  /// `run`, behind none of `barred`. Bytes of a kind stand together: what stands next to one of them
  /// is likelier to be another than chance would have it.
  static func share(
    ofRuns run: ByteSet, first: ByteSet, behind barred: ByteSet, least: Int
  ) -> Float {
    let next = share(of: run).squareRoot()
    let begin = share(of: first) * (1 - share(of: barred).squareRoot())
    return (1..<max(1, least)).reduce(begin) { share, _ in share * next }
  }

  /// The share of the bytes of `set`.
  static func share(of set: ByteSet) -> Float {
    var sum: Float = 0
    set.forEach { sum += shares[Int($0)] }
    return sum
  }
}
