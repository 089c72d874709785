import Extraction
import Fixtures
import Model
import Testing

@Suite("Text of East Asia")
struct EastAsianEncodingTests {
  /// Text about nobody, and a table of made names.
  static let all = [
    EncodedText(encoding: "CP932", text: "いろはにほへと ちりぬるを わかよたれそ つねならむ"),
    EncodedText(
      encoding: "CP932", text: "氏名,フリガナ,住所\n山田花子,ﾔﾏﾀﾞ ﾊﾅｺ,東京都千代田区丸の内1-2-3\n佐藤一郎,サトウ イチロウ,大阪府大阪市北区\n"),
    EncodedText(encoding: "EUC-JP", text: "いろはにほへと ちりぬるを わかよたれそ つねならむ"),
    EncodedText(
      encoding: "EUC-JP", text: "氏名,フリガナ,住所\n山田花子,ヤマダ ハナコ,東京都千代田区丸の内1-2-3\n"),
    EncodedText(encoding: "CP949", text: "키스의 고유조건은 입술끼리 만나야 하고 특별한 기술은 필요치 않다"),
    EncodedText(encoding: "EUC-JP", text: "氏名,住所\n山田花子,東京都千代田区丸の内1-2-3\n佐藤一郎,大阪府大阪市北区\n"),
    EncodedText(
      encoding: "CP949", text: "이름,주소,전화\n김민수,서울특별시 중구 세종대로 110,02-123-4567\n이영희,부산광역시 해운대구,\n"),
    EncodedText(encoding: "BIG5", text: "視野無限廣,窗外有藍天。姓名,地址,電話\n王小明,臺北市中正區重慶南路一段\n"),
    EncodedText(encoding: "GB18030", text: "视野无限广，窗外有蓝天。姓名,地址,电话\n王小明,北京市东城区长安街\n"),
  ]

  @Test("is read in the encoding it is in", arguments: all)
  func sentences(text: EncodedText) throws {
    let kept = KeptText()
    try extract(text.bytes(of: text.text), with: TextExtractor(readsBinary: false), into: kept)
    #expect(kept.text == text.text)
  }

  @Test("has its places in the file, whatever stands between", arguments: all)
  func places(text: EncodedText) throws {
    var random = SplitMix(state: 7)
    let sentence = try text.bytes(of: text.text + "\n")
    let needle = Array("\nneedle".utf8)
    var bytes: [UInt8] = []
    var expected: [Int] = []
    for round in 0..<300 {
      bytes += sentence
      // Of what is malformed there is little in a text; more would tell another encoding.
      if round % 20 == 19 {
        bytes += (0..<3).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
      }
      expected.append(bytes.count + 1)
      bytes += needle
    }
    let search = FoundNeedles()
    try extract(bytes, with: TextExtractor(readsBinary: false, chunk: 4096), into: search)
    #expect(search.offsets == expected)
  }

  @Test(
    "is not what accented letters look like",
    arguments: [
      "M\u{81}ller", "\u{8A}t\u{82} pr\u{82}s du th\u{83}\u{83}tre", "\u{E9}t\u{E9}",
      "na\u{EF}ve caf\u{E9}s",
    ])
  func accents(text: String) throws {
    let kept = KeptText()
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    try extract(bytes, with: TextExtractor(readsBinary: false), into: kept)
    #expect(kept.text.unicodeScalars.count == bytes.count)
  }
}

/// Finds each "needle" and where it lies in the file.
private final class FoundNeedles: PassageConsumer {
  private(set) var offsets: [Int] = []

  func count(bytes: Int) {}

  func finish(_ table: TableReading) {}

  func search(_ passage: Passage) -> SearchProgress {
    guard case .text(var cursor) = passage.place else {
      return .settled(upTo: passage.core.upperBound)
    }
    var position = passage.extent.lowerBound
    let needle = Array("needle".utf8)
    for place in passage.core where passage.text[place...].starts(with: needle) {
      let location = cursor.locate(place..<place + needle.count, from: position, in: passage.text)
      offsets.append(location.offset)
      position = place
    }
    return .settled(upTo: passage.core.upperBound)
  }

  func note(_ fault: Fault) {}
}
