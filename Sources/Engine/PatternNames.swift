internal import Model

/// The patterns that comments may name.
public struct PatternNames: Sendable {
  private let ids: @Sendable () -> [String]
  private let nearest: @Sendable (String) -> String?

  /// - Parameters:
  ///   - ids: Those of all that exist, whether they are searched for or not; asked where a comment
  ///     names one. Where there are none, a comment may name whatever it likes.
  ///   - nearest: The id that somebody may have meant who wrote something else.
  public init(
    ids: @escaping @Sendable () -> [String] = { [] },
    nearest: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.ids = ids
    self.nearest = nearest
  }

  /// Whether a name in a comment means any of them.
  func have(_ name: ArraySlice<UInt8>) -> Bool {
    let ids = ids()
    return ids.isEmpty || ids.contains { IgnoreComment.means(name, $0) }
  }

  /// What a name was meant to be that none of them has.
  func slip(_ name: ArraySlice<UInt8>) -> UnknownIgnore.Slip? {
    let written = String(decoding: name, as: UTF8.self)
    return nearest(written).map { UnknownIgnore.Slip(written: written, meant: $0) }
  }
}
