/// What a telephone number is for. A number of a country code may be of several kinds: in North
/// America nothing tells a mobile number from one of a fixed line.
public struct PhoneNumberKinds: OptionSet, Hashable, Sendable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let fixedLine = PhoneNumberKinds(rawValue: 1 << 0)
  public static let mobile = PhoneNumberKinds(rawValue: 1 << 1)
  public static let tollFree = PhoneNumberKinds(rawValue: 1 << 2)
  public static let premiumRate = PhoneNumberKinds(rawValue: 1 << 3)
  public static let sharedCost = PhoneNumberKinds(rawValue: 1 << 4)
  public static let personal = PhoneNumberKinds(rawValue: 1 << 5)
  public static let overInternet = PhoneNumberKinds(rawValue: 1 << 6)
  public static let pager = PhoneNumberKinds(rawValue: 1 << 7)
  /// The number of a company, whoever answers.
  public static let company = PhoneNumberKinds(rawValue: 1 << 8)
  public static let voicemail = PhoneNumberKinds(rawValue: 1 << 9)
}
