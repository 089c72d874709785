/// The last labels that a domain in a mail address can have.
enum TopLevelDomains {
  /// Confirmed for a name that is assigned, unknown for one that is merely in use.
  static func verdict(on label: ArraySlice<UInt8>) -> Verdict {
    if assigned.contains(label) { return .confirmed }
    return customary.contains(label) ? .unknown : .impossible
  }

  /// IANA's list, and the names that RFC 2606, RFC 6761, RFC 6762, RFC 9476 and ICANN's board
  /// (resolution 2024.07.29.06) keep for other uses.
  private static let assigned = WordHashes(
    list, "example invalid localhost test local internal onion alt")

  /// Names that networks of their own use without asking anyone, and that stand for any; the last
  /// are those of IANA's test of 2007 with other scripts.
  private static let customary = WordHashes(
    """
    corp home lan localdomain loc intranet intra private priv lcl domain tld workgroup uucp bitnet
    إختبار آزمایشی 测试 測試 испытание परीक्षा δοκιμή 테스트 טעסט テスト பரிட்சை
    """)
}
