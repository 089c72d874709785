import Extraction
import Glibc
import Model
import Testing

/// A text with every letter of a language, and the encoding of one byte a character that it is in.
struct ScriptText: Sendable, CustomTestStringConvertible {
  let encoding: String
  let text: String

  var testDescription: String { "\(encoding): \(text)" }

  /// Sentences with all letters are public sport of every language.
  static let all = [
    ScriptText(
      encoding: "CP1251", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
    ScriptText(encoding: "CP1251", text: "Чуєш їх, доцю, га? Кумедна ж ти, прощайся без ґольфів!"),
    ScriptText(
      encoding: "KOI8-U", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
    ScriptText(encoding: "CP866", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
    ScriptText(encoding: "CP1253", text: "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"),
    ScriptText(encoding: "CP1255", text: "דג סקרן שט בים מאוכזב ולפתע מצא חברה"),
    ScriptText(
      encoding: "CP1256",
      text: "نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر ومغلف بجلد أزرق"),
    ScriptText(encoding: "CP874", text: "เป็นมนุษย์สุดประเสริฐเลิศคุณค่า กว่าบรรดาฝูงสัตว์เดรัจฉาน"),
  ]

  /// As the C library writes it.
  func bytes(of text: String) throws -> [UInt8] {
    let converter = try #require(iconv_open(encoding, "UTF-8"))
    defer { iconv_close(converter) }
    var source = Array(text.utf8CString)
    var target = [CChar](repeating: 0, count: text.utf8.count + 1)
    var (left, room) = (source.count - 1, target.count)
    let failed = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    try #require(failed == 0)
    return target.dropLast(room).map { UInt8(bitPattern: $0) }
  }
}

/// Keeps the text that it is handed.
private final class KeptText: PassageConsumer {
  private(set) var text = ""

  func count(bytes: Int) {}

  func finish(_ table: TableReading) {}

  func search(_ passage: Passage) -> SearchProgress {
    text += String(decoding: passage.text[passage.core], as: UTF8.self)
    return .settled(upTo: passage.core.upperBound)
  }

  func note(_ fault: Fault) {}
}

@Suite("Text of one byte a character")
struct EightBitScriptTests {
  /// What is read of a file of `bytes`.
  private func read(_ bytes: [UInt8]) throws -> String {
    let kept = KeptText()
    try extract(bytes, with: TextExtractor(readsBinary: false), into: kept)
    return kept.text
  }

  @Test("is read in the script it is in", arguments: ScriptText.all)
  func sentences(text: ScriptText) throws {
    #expect(try read(text.bytes(of: text.text)) == text.text)
    let table = "id;\(text.text);1\nanna@example.org;\(text.text);2\n"
    #expect(try read(text.bytes(of: table)) == table)
  }

  @Test("says what the C library reads of every byte", arguments: ScriptText.all)
  func tables(text: ScriptText) throws {
    let start = try text.bytes(of: String(repeating: text.text + "\n", count: 50))
    let bytes = Array(UInt8(0x80)...0xFF)
    let read = try read(start + bytes).unicodeScalars
    for (byte, scalar) in zip(bytes, read.suffix(bytes.count)) where scalar != "\u{FFFD}" {
      #expect(try text.bytes(of: String(Character(scalar))) == [byte])
    }
  }

  @Test(
    "is read as Western where its accented letters stand among others",
    arguments: [
      "M\u{FC}ller, caf\u{E9} \u{C9}T\u{C9}, na\u{EF}ve, S\u{E3}o Paulo, \u{D8}re\n",
      "Pr\u{E9}nom;\u{C2}ge\n\u{C9}lo\u{EF}se;7\n", "\u{AB}\u{C0} propos\u{BB} \u{A9} 5 \u{B0}\n",
    ])
  func western(text: String) throws {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try read(bytes) == text)
  }
}
