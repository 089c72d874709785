/// Names of types, where a program or its documentation has them in the place of values.
enum TypeName {
  /// In most languages a name's type, and never the remark of a form.
  private static let plain: Set<String> = [
    "Dict", "List", "Optional", "String", "Union", "bool", "boolean", "bytes", "dict", "float",
    "int", "integer", "str", "string",
  ]
  private static let others: Set<String> = [
    "Any", "Int", "Sequence", "T", "Tuple", "date", "datetime", "list", "object", "set", "tuple",
  ]

  /// Whether the word at `place` is one: `List[str]`.
  static func isOne(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = word(at: place, in: text)
    return plain.contains(word) || others.contains(word)
  }

  /// Whether the word at `place` is one that people do not write into a form: `name (str): `, unlike
  /// `born (date): `.
  static func isPlain(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    plain.contains(word(at: place, in: text))
  }

  private static func word(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> String {
    let word = text[place...].prefix(12).prefix(while: LabelledField.isLetterOrDigit)
    return String(decoding: word, as: UTF8.self)
  }
}
