/// The letters of ASCII below Latin letters with diacritics (Unicode, blocks Latin-1 Supplement,
/// Latin Extended-A, Latin Extended-B and Latin Extended Additional).
enum LatinLetters {
  /// The base letter in lower case; nil where there is none.
  static func base(_ scalar: UInt32) -> UInt8? {
    // Of Unicode's canonical decompositions; a full stop where there is none.
    switch scalar {
    case 0xC0...0xFF:
      letter(
        scalar - 0xC0, of: "aaaaaa.ceeeeiiii.nooooo..uuuuy..aaaaaa.ceeeeiiii.nooooo..uuuuy.y")
    case 0x100...0x13F:
      letter(
        scalar - 0x100, of: "aaaaaaccccccccdd..eeeeeeeeeegggggggghh..iiiiiiiii...jjkk.llllll.")
    case 0x140...0x17F:
      letter(
        scalar - 0x140, of: "...nnnnnn...oooooo..rrrrrrsssssssstttt..uuuuuuuuuuuuwwyyyzzzzzz.")
    case 0x1CD...0x1DC: letter(scalar - 0x1CD, of: "aaiioouuuuuuuuuu")
    case 0x1DE...0x1EF: letter(scalar - 0x1DE, of: "aaaa....ggkkoooo..")
    case 0x218...0x21B: letter(scalar - 0x218, of: "sstt")
    case 0x1EA0...0x1EC7:
      letter(scalar - 0x1EA0, of: "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee")
    case 0x1EC8...0x1EF9:
      letter(scalar - 0x1EC8, of: "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy")
    default: nil
    }
  }

  private static func letter(_ place: UInt32, of letters: StaticString) -> UInt8? {
    let letter = letters.utf8Start[Int(place)]
    return letter == UInt8(ascii: ".") ? nil : letter
  }
}
