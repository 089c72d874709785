/// Digits that people write where any number would do.
public enum PlaceholderDigits {
  /// Fewer say little: a year, an amount, the end of a number.
  private static let fewest = 6
  /// So many before a last digit that may be any, as check digits are.
  private static let fewestBeforeCheckDigit = 8

  /// Whether the digits of a value are all the same, or each is one more than the digit before it, or
  /// one less: 0000000, 1234567890, 987654321; and so with a check digit behind them: 123456782. Letters
  /// around and between them do not matter.
  public static func make(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    var last = 0
    var only: Int?
    var hasCheckDigit = false
    for byte in value where 0x30...0x39 ~= byte {
      if hasCheckDigit { return false }
      let digit = Int(byte) - 0x30
      if count > 0 {
        let step = (digit - last + 10) % 10
        if step <= 1 || step == 9, step == only ?? step {
          only = step
        } else {
          guard count >= fewestBeforeCheckDigit else { return false }
          hasCheckDigit = true
        }
      }
      last = digit
      count += 1
    }
    return count >= fewest
  }
}
