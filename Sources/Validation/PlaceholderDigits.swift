/// Digits that people write where any number would do.
public enum PlaceholderDigits {
  /// Fewer say little: a year, an amount, the end of a number.
  private static let fewest = 6

  /// Whether the digits of a value are all the same, or each is one more than the digit before it, or
  /// one less: 0000000, 1234567890, 987654321. Letters around and between them do not matter.
  public static func make(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var last = 0
    var only: Int?
    for byte in value where 0x30...0x39 ~= byte {
      let digit = Int(byte) - 0x30
      if count > 0 {
        let step = (digit - last + 10) % 10
        guard step <= 1 || step == 9, step == only ?? step else { return false }
        only = step
      }
      last = digit
      count += 1
    }
    return count >= fewest
  }
}
