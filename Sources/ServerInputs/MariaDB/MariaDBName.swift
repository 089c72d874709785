/// Names as bytes, written into statements.
enum MariaDBName {
  /// An identifier, in backquotes.
  static func quoted(_ name: [UInt8]) -> [UInt8] { doubling("`", in: name) }

  /// A literal text. The session says that a backslash is one.
  static func literal(_ name: [UInt8]) -> [UInt8] { doubling("'", in: name) }

  private static func doubling(_ mark: Unicode.Scalar, in name: [UInt8]) -> [UInt8] {
    let mark = UInt8(ascii: mark)
    return [mark] + name.flatMap { $0 == mark ? [mark, mark] : [$0] } + [mark]
  }
}
