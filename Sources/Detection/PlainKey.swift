/// Keys that say nothing of the values that they name: what stands above them does, as in
/// `"passport": { "number": "…" }` and `name: iban` over `value: …`.
enum PlainKey {
  /// The last word of such a key, in lower case.
  private static let words: Set<String> = [
    "value", "values", "val", "number", "num", "no", "nr", "nummer", "numero", "numer", "id",
    "text",
    "content", "contents", "data", "code", "raw", "answer", "response", "string", "full",
    "formatted",
    "wert", "valeur", "valor", "valore", "waarde", "wartosc", "hodnota", "deger",
  ]
  /// No word is longer, in bytes.
  private static let longest = 9

  /// Whether the key that ends with `name` is one: by its last word, whatever stands before that.
  static func isOne(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    // What DynamoDB calls a string and a number.
    if name.count == 1, let type = name.first {
      return type == UInt8(ascii: "S") || type == UInt8(ascii: "N")
    }
    var start = name.endIndex
    while start > name.startIndex, name.endIndex - start <= longest,
      0x61...0x7A ~= name[start - 1] | 0x20
    {
      start -= 1
      // A capital behind a small letter begins a word.
      if start > name.startIndex, isCapital(name[start]), !isCapital(name[start - 1]) { break }
    }
    guard 1...longest ~= name.endIndex - start else { return false }
    return words.contains(String(decoding: name[start...], as: UTF8.self).lowercased())
  }

  /// Whether it is one that names nothing but a value: more than one may stand behind a name.
  static func isOfValue(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let text = String(decoding: name, as: UTF8.self).lowercased()
    return ["value", "val", "valuestring", "stringvalue", "answer", "response"].contains(text)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }
}
