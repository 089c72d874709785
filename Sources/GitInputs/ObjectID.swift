/// Ids of objects as git writes them: SHA-1 or SHA-256 in hexadecimal, all of it.
enum ObjectID {
  static func isID(_ word: ArraySlice<UInt8>) -> Bool {
    (word.count == 40 || word.count == 64)
      && word.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }

  /// Whether it stands for no object.
  static func isNone(_ id: ArraySlice<UInt8>) -> Bool { id.allSatisfy { $0 == 0x30 } }
}
