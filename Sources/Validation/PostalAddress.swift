extension Validator {
  /// Confirmed where a street and a number, or a postal code and a number, stand together; a postal
  /// code with a place may be one, and so may a name with a number.
  static let postalAddress = Validator("postal-address") { value in
    guard let address = AddressWriting(value) else { return .impossible }
    if address.hasStreet || (address.hasPostalCode && address.hasHouseNumber) { return .confirmed }
    return address.hasPostalCode || address.isNumbered ? .unknown : .impossible
  }
}

/// What a text holds of an address.
private struct AddressWriting {
  /// In lower case, in UTF-8.
  private let text: [UInt8]
  private let words: [AddressWord]
  private let isIdeographic: Bool
  /// Whether letters of it are of a script for which no words for streets are listed.
  private let isUnlisted: Bool
  private let hasCapital: Bool

  /// Nil for what holds no letters and digits, or signs that no address has.
  init?(_ value: ArraySlice<UInt8>) {
    var (letters, digits) = (0, 0)
    for byte in value {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, 0x80...: letters += 1
      case _ where Self.signs.contains(byte): return nil
      default: break
      }
    }
    let text =
      value.allSatisfy { $0 < 0x80 }
      ? value.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
      : Array(String(decoding: value, as: UTF8.self).lowercased().utf8)
    self.text = text
    // Kana, ideograms and Hangul have three bytes, of which the first is one of these.
    isIdeographic = text.contains { 0xE3...0xED ~= $0 }
    hasCapital = value.contains { 0x41...0x5A ~= $0 || $0 >= 0x80 }
    isUnlisted = text.indices.contains { Self.isUnlisted(at: $0, of: text) }
    words = text.split { AddressWord.isBorder($0) }.map(AddressWord.init)
    guard letters >= 3, digits <= 24, digits > 0 || isIdeographic, digits <= 4 * letters,
      words.count > 1 || isIdeographic, !words.contains(where: \.isOfProgram), !Self.isCall(text)
    else { return nil }
  }

  /// Whether `text` begins with the call of a function, within another or of an object:
  /// `column(string(255))`, `sa.column(12)`.
  private static func isCall(_ text: [UInt8]) -> Bool {
    guard let bracket = text.firstIndex(of: UInt8(ascii: "(")), bracket > 0 else { return false }
    let name = text[..<bracket]
    return name.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x5F || $0 == 0x2E }
      && (name.contains(0x2E) || text[(bracket + 1)...].contains(UInt8(ascii: "(")))
  }

  /// Whether a word for streets stands beside a number.
  var hasStreet: Bool {
    if isIdeographic { return Self.eastAsian.count(where: holds) > 1 }
    return words.contains(where: \.isNumber) && (isUnlisted || words.contains(where: \.isStreet))
  }

  /// Whether a letter of Armenia, of India and its neighbours, of Thailand, Laos, Burma, Georgia, Ethiopia
  /// or Cambodia begins at `place`: programs hold no such text but for what people read.
  private static func isUnlisted(at place: Int, of text: [UInt8]) -> Bool {
    guard place + 1 < text.count else { return false }
    switch text[place] {
    case 0xD4, 0xD5, 0xE0: return true
    // Further Latin and Greek letters begin behind those.
    case 0xE1: return text[place + 1] < 0xA4
    default: return false
    }
  }

  private func holds(_ part: String) -> Bool {
    let part = Array(part.utf8)
    return text.indices.contains { text[$0] == part[0] && text[$0...].starts(with: part) }
  }

  /// Whether it is a name with a capital, and a number at its end or its beginning: "Parmova 23".
  var isNumbered: Bool {
    guard hasCapital, 2...6 ~= words.count, words.count(where: \.isNumber) == 1,
      words[0].isNumber || words[words.count - 1].isNumber
    else { return false }
    return words.allSatisfy { $0.isNumber || $0.isPlace }
  }

  /// A number that is not the postal code, and words beside it.
  var hasHouseNumber: Bool {
    words.count > 3
      && (words.contains { $0.isNumber && !$0.isPostalCode }
        || words.count(where: \.isNumber) > 1)
  }

  /// Whether a postal code stands beside a place.
  var hasPostalCode: Bool {
    words.indices.contains { number in
      let next = number + 1 < words.count ? words[number + 1] : nil
      if let next, words[number].isPostalCode(with: next) { return true }
      guard words[number].isPostalCode else { return false }
      return next?.isPlace == true || (number > 0 && words[number - 1].isPlace)
    }
  }

  private static let signs = Set("@={}<>[]|\\$%^*~_?!+".utf8)

  /// Parts of addresses without blanks, of which one alone says nothing.
  private static let eastAsian = [
    "省", "市", "区", "區", "县", "縣", "镇", "鎮", "乡", "鄉", "村", "路", "街", "巷", "弄", "号", "號", "楼", "樓",
    "室", "座", "都", "道", "府", "県", "町", "丁目", "番地", "番", "시", "구", "동", "로", "길", "도", "번지", "호",
    "읍",
    "면", "-1", "-2", "-3", "1-", "2-", "3-",

  ]
}
