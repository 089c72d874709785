import Model
import Testing

@testable import Commands

@Suite("Arguments as text")
struct ArgumentTextTests {
  @Test("are what they say where they are UTF-8")
  func plain() {
    for text in ["", "a.txt", "日本語", "e\u{301}", "\u{FFFD}", "\u{EF7F}", "\u{F000}"] {
      #expect(ArgumentText.text(of: Array(text.utf8)) == text)
      #expect(FilePath(argument: text).bytes == Array(text.utf8))
    }
  }

  @Test(
    "lose no byte, whatever they are",
    arguments: [
      [0xFF], [0xC3, 0x28], [0x61, 0xFE, 0x62], [0x61, 0xFF, 0x62], [0xE6, 0x97],
      [0xF0, 0x9F, 0x98],
      // U+EFFF, which stands for a byte where it is written by itself; and half of it.
      [0xEE, 0xBF, 0xBF], [0xEE, 0xBF], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF5, 0x80, 0x80, 0x80],
    ] as [[UInt8]])
  func odd(bytes: [UInt8]) {
    for bytes in [bytes, Array("--output=".utf8) + bytes + Array("é.txt".utf8)] {
      let text = ArgumentText.text(of: bytes)
      #expect(ArgumentText.bytes(of: text) == bytes)
      #expect(FilePath(argument: text) == FilePath(bytes: bytes))
    }
  }

  @Test("differ where the arguments do")
  func different() {
    let arguments: [[UInt8]] = [[0xFF], [0xFE], [0xEE, 0xBF, 0xBF], Array("\u{FFFD}".utf8)]
    #expect(Set(arguments.map(ArgumentText.text)).count == arguments.count)
  }
}
