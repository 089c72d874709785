internal import PatternFiles

extension CanonicalRule {
  /// Writes `value` into `room`, which has as many bytes, as values are compared; returns how many
  /// bytes that takes.
  func write(
    _ value: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var count = 0
    switch self {
    case .lowercase:
      for byte in value {
        room[count] = 0x41...0x5A ~= byte ? byte | 0x20 : byte
        count &+= 1
      }
    case .alphanumeric:
      for byte in value {
        room[count] = 0x61...0x7A ~= byte ? byte & ~0x20 : byte
        count &+= Self.isAlphanumeric(byte) ? 1 : 0
      }
    }
    return count
  }

  /// What `body` says of `value` as values are compared.
  func withCanonical<Result>(
    _ value: UnsafeBufferPointer<UInt8>, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: value.count) { room in
      let count = write(value, into: room)
      return body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(room)[..<count]))
    }
  }

  /// Letters beyond ASCII are.
  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
