/// The path of a file as the operating system knows it: bytes, which need not be UTF-8.
public struct FilePath: Hashable, Sendable {
  /// The path as given to, or by, the operating system; without a trailing NUL.
  public let bytes: [UInt8]

  public init(bytes: [UInt8]) { self.bytes = bytes }
  public init(_ text: String) { bytes = Array(text.utf8) }

  /// The path as text; bytes that are not UTF-8 become U+FFFD.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether `text` says exactly what `bytes` say.
  public var isText: Bool { Array(text.utf8) == bytes }

  /// This folder's entry `name`.
  public func appending(_ name: [UInt8]) -> FilePath {
    if bytes.isEmpty { return FilePath(bytes: name) }
    let slash = UInt8(ascii: "/")
    return FilePath(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }
}
