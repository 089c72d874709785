/// Values that no output may hold, ready to be looked for in outputs of megabytes.
struct SoughtValues {
  private static let beginning = 6
  /// How many there are.
  let count: Int
  /// By their first bytes.
  private var byBeginning: [UInt64: [[UInt8]]] = [:]
  /// Whether some value begins so, by what its first bytes are mixed to: asked at every byte of an
  /// output, of which nearly none begins one.
  private var mayBegin = [Bool](repeating: false, count: 1 << 16)

  /// - Parameter values: Of six bytes each at least.
  init(_ values: Set<String>) {
    count = values.count
    for value in values {
      let bytes = Array(value.utf8)
      precondition(bytes.count >= Self.beginning, "a value that would be found by chance")
      let key = bytes[..<Self.beginning].reduce(0) { Self.key($0, and: $1) }
      byBeginning[key, default: []].append(bytes)
      mayBegin[Self.place(of: key)] = true
    }
  }

  /// How many of the values `bytes` hold; never which.
  func count(in bytes: [UInt8]) -> Int {
    var found: Set<[UInt8]> = []
    bytes.withUnsafeBufferPointer { bytes in
      mayBegin.withUnsafeBufferPointer { mayBegin in
        var key: UInt64 = 0
        for (place, byte) in bytes.enumerated() {
          key = Self.key(key, and: byte)
          guard mayBegin[Self.place(of: key)], let values = byBeginning[key] else { continue }
          let rest = bytes[max(0, place + 1 - Self.beginning)...]
          for value in values where rest.starts(with: value) { found.insert(value) }
        }
      }
    }
    return found.count
  }

  /// The last six bytes, of which `byte` is the last one.
  private static func key(_ key: UInt64, and byte: UInt8) -> UInt64 {
    (key << 8 | UInt64(byte)) & 0xFFFF_FFFF_FFFF
  }

  private static func place(of key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> 48) }
}
