/// The lists of others that validators look numbers and names up in.
public enum PublishedData {
  /// What each is, and which edition is inside.
  public static let editions = [
    "telephone numbers: metadata of libphonenumber \(PhoneNumberPlans.version) "
      + "(\(PhoneNumberPlans.released))",
    "top level domains: IANA's list \(TopLevelDomains.version)",
    "given names: \(GivenNames.version)",
  ]
}
