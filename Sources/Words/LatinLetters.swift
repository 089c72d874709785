/// The letters of ASCII below Latin letters with diacritics (Unicode, blocks Latin-1 Supplement,
/// Latin Extended-A, Latin Extended-B and Latin Extended Additional).
enum LatinLetters {
  /// The base letter in lower case; nil where there is none.
  static func base(_ scalar: UInt32) -> UInt8? {
    for (range, letters) in tables where range.contains(scalar) {
      let letter = letters[Int(scalar - range.lowerBound)]
      return letter == UInt8(ascii: ".") ? nil : letter
    }
    return nil
  }

  /// Made of Unicode's canonical decompositions; a full stop where there is none.
  private static let tables: [(ClosedRange<UInt32>, [UInt8])] = [
    (0xC0...0xFF, Array("aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y".utf8)),
    (
      0x100...0x17F,
      Array(
        ("aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll."
          + "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.").utf8)
    ),
    (0x1CD...0x1DC, Array("aaiioouuuuuuuuuu".utf8)),
    (0x1DE...0x1EF, Array("aaaa....ggkkoooo..".utf8)),
    (0x218...0x21B, Array("sstt".utf8)),
    (
      0x1EA0...0x1EF9,
      Array(
        ("aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiii"
          + "oooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy").utf8)
    ),
  ]
}
