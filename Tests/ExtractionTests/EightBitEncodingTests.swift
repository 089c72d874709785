import Extraction
import Glibc
import Model
import Testing

/// A text with the letters of a language, and the encoding of one byte a character that it is in.
struct EncodedText: Sendable, CustomTestStringConvertible {
  let encoding: String
  let text: String

  var testDescription: String { "\(encoding): \(text)" }

  /// Sentences with all letters are public sport of every language.
  static let all =
    latin + [
      EncodedText(
        encoding: "CP1251", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
      EncodedText(
        encoding: "CP1251", text: "Чуєш їх, доцю, га? Кумедна ж ти, прощайся без ґольфів!"),
      EncodedText(
        encoding: "KOI8-U", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
      EncodedText(
        encoding: "CP866", text: "Съешь же ещё этих мягких французских булок, да выпей чаю"),
      EncodedText(encoding: "CP1253", text: "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία"),
      EncodedText(encoding: "CP1255", text: "דג סקרן שט בים מאוכזב ולפתע מצא חברה"),
      EncodedText(
        encoding: "CP1256",
        text: "نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر ومغلف بجلد أزرق"),
      EncodedText(encoding: "CP874", text: "เป็นมนุษย์สุดประเสริฐเลิศคุณค่า กว่าบรรดาฝูงสัตว์เดรัจฉาน"),
    ]

  /// Sentences that have the accented letters of a language, and a table of made names.
  static let latin =
    ["CP1250", "ISO-8859-2"].flatMap { encoding in
      [
        "Zażółć gęślą jaźń", "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Kŕdeľ šťastných ďatľov učí pri ústí Váhu mĺkveho koňa obhrýzať kôru",
        "Gojazni đačić s biciklom drži hmelj i finu vatu u džepu nošnje",
        "Imię;Nazwisko;Miasto\nŁucja;Gołąb;Łódź\nJędrzej;Wójcik;Wąbrzeźno\nGrażyna;Śliwa;Gdańsk",
      ].map { EncodedText(encoding: encoding, text: $0) }
    } + [
      // Its letters are the same in both.
      EncodedText(encoding: "CP1250", text: "Árvíztűrő tükörfúrógép"),
      EncodedText(encoding: "CP1254", text: "Pijamalı hasta yağız şoföre çabucak güvendi"),
      EncodedText(
        encoding: "CP1254",
        text: "Ad;Soyad;Şehir\nAyşe;Yıldız;İstanbul\nGülşen;Işık;Muğla\nÇağrı;Öztürk;Ağrı"),
      EncodedText(
        encoding: "CP1257", text: "Įlinkdama fechtuotojo špaga sublykčiojusi pragręžė apvalų arbūzą"
      ),
      EncodedText(
        encoding: "CP1257", text: "Glāžšķūņa rūķīši dzērumā čiepj Baha koncertflīģeļu vākus"),
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
final class KeptText: PassageConsumer {
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
struct EightBitEncodingTests {
  /// What is read of a file of `bytes`.
  private func read(_ bytes: [UInt8]) throws -> String {
    let kept = KeptText()
    try extract(bytes, with: TextExtractor(readsBinary: false), into: kept)
    return kept.text
  }

  @Test("is read in the script it is in", arguments: EncodedText.all)
  func sentences(text: EncodedText) throws {
    #expect(try read(text.bytes(of: text.text)) == text.text)
    let table = "id;\(text.text);1\nanna@example.org;\(text.text);2\n"
    #expect(try read(text.bytes(of: table)) == table)
  }

  @Test("says what the C library reads of every byte", arguments: EncodedText.all)
  func tables(text: EncodedText) throws {
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
      // Bytes that are there by mistake.
      "id, name\n7, Pa\u{B3}el\n",
      "a\u{B3}b c\u{F0}d e\u{A7}f g\u{D0}h i\u{B9}j k\u{AC}l m\u{A1}n\n",
      "\u{BF}Qu\u{E9}? \u{A1}Hola! El ni\u{F1}o, 5\u{BA} piso, 1\u{AA} vez\n",
      "m\u{B3} und m\u{B2}, m\u{B3}/h, 20\u{B0}C, 50 \u{B5}m, N\u{B0} 5, Acme\u{AE}, \u{A3}k\n",
      "J\u{F3}n \u{DE}\u{F3}r\u{F0}arson, Gu\u{F0}r\u{FA}n, \u{C6}gir; \u{CD}safj\u{F6}r\u{F0}ur\n",
      "S\u{F8}ren Kj\u{E6}r, \u{C5}lborg; Jos\u{E9} Mu\u{F1}oz; Jo\u{E3}o; Zo\u{EB}; Fran\u{E7}ois\n",
      "Broekstersw\u{E2}ld, Feanw\u{E2}lden; Reah\u{FB}s; K\u{F6}ster; N\u{FA}ria Sol\u{E0}; col\u{B7}lecci\u{F3}\n",
    ])
  func western(text: String) throws {
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    #expect(try read(bytes) == text)
  }
}
