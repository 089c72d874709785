/// Who can read a table, as its server tells: facts, from which nothing is concluded.
public struct Exposure: Hashable, Sendable {
  /// The role that owns it.
  public let owner: String?
  /// Roles that were given the right to read it or columns of it, sorted, at most `mostReaders`; the
  /// owner and those who may everything are not among them.
  public let readers: [String]
  /// How many there are.
  public let readerCount: Int
  /// Whether everyone who can connect may read it.
  public let isPublic: Bool
  /// Whether policies decide which rows a role sees; nil where the server has no such thing.
  public let hasRowSecurity: Bool?
  /// Whether the connection by which it was read is encrypted.
  public let isEncrypted: Bool

  /// Names of roles that are told.
  public static let mostReaders = 20

  public init(
    owner: String?, readers: some Collection<String>, isPublic: Bool, hasRowSecurity: Bool?,
    isEncrypted: Bool
  ) {
    self.owner = owner
    self.readers = Array(readers.sorted().prefix(Self.mostReaders))
    readerCount = readers.count
    self.isPublic = isPublic
    self.hasRowSecurity = hasRowSecurity
    self.isEncrypted = isEncrypted
  }
}
