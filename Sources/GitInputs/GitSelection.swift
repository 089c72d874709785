public import Model

/// Which blobs are read.
public struct GitSelection: Sendable {
  let exclusion: @Sendable (FilePath) -> Fault?
  let largest: Int?

  /// - Parameters:
  ///   - largest: The size in bytes above which a blob is left out.
  ///   - exclusion: Why a path, from the root of the repository, is left out; nil where it is not.
  public init(
    largest: Int? = nil, exclusion: @escaping @Sendable (FilePath) -> Fault? = { _ in nil }
  ) {
    self.largest = largest
    self.exclusion = exclusion
  }
}
