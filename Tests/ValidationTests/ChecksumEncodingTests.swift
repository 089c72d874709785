import Testing

@testable import Validation

@Suite("Hashes and encodings beneath addresses")
struct ChecksumEncodingTests {
  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private func letters(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x61, count: count) }

  @Test(
    "SHA-256 pads rightly on either side of a block's end",
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      (65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
      (119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
    ])
  func sha256(count: Int, digest: String) {
    #expect(hex(SHA256.digest(letters(count))) == digest)
  }

  @Test("SHA-256 gives the digest of one byte in NIST's vectors")
  func oneByte() {
    #expect(
      hex(SHA256.digest([0xD3]))
        == "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1")
  }

  @Test(
    "Keccak-256 pads rightly on either side of a block's end",
    arguments: [
      (135, "34367dc248bbd832f4e3e69dfaac2f92638bd0bbd18f2912ba4ef454919cf446"),
      (136, "a6c4d403279fe3e0af03729caada8374b5ca54d8065329a3ebcaeb4b60aa386e"),
      (137, "d869f639c7046b4929fc92a4d988a8b22c55fbadb802c0c66ebcd484f1915f39"),
      (272, "cf7fcd4f705ee749930d19ca84561a9bf62516bd90a471545fa2f49fdc7e63c8"),
    ])
  func keccak256(count: Int, digest: String) {
    #expect(hex(Keccak256.digest(letters(count))) == digest)
  }

  @Test("Keccak-256 gives the digest of one byte in its authors' vectors")
  func oneByteOfKeccak() {
    #expect(
      hex(Keccak256.digest([0xCC]))
        == "eead6dbfc7340a56caedc044696a168870549a6a7f6f56961e84a54bd9970b8a")
  }

  @Test(
    "base 58 reads the vectors of draft-msporny-base58",
    arguments: [
      ("2NEpo7TZRRrLZSi2U", Array("Hello World!".utf8)),
      (
        "USm3fpXnKG5EUBx2ndxBDMPVciP5hGey2Jh4NDv6gmeo1LkMeiKrLJUUBk6Z",
        Array("The quick brown fox jumps over the lazy dog.".utf8)
      ),
      ("11233QC4", [0x00, 0x00, 0x28, 0x7F, 0xB4, 0xCD]), ("111", [0, 0, 0]), ("", []),
    ])
  func base58(text: String, bytes: [UInt8]) {
    #expect(Base58.decode(Array(text.utf8)) == bytes)
  }

  @Test("base 58 has no 0, O, I or l", arguments: ["0", "O", "I", "l", "2NEpo7TZRRrLZSi2U "])
  func foreignSymbols(text: String) {
    #expect(Base58.decode(Array(text.utf8)) == nil)
  }

  @Test("base 58 gives back what was written in it, in either order of its digits")
  func roundTrip() {
    for alphabet in [Base58.bitcoin, Base58.ripple] {
      for count in 0...40 {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 37 % 11 == 0 ? 0 : $0 * 37) }
        #expect(
          Base58.decode(encodedBase58(bytes, alphabet: alphabet), alphabet: alphabet) == bytes)
      }
    }
  }

  @Test(
    "bech32 reads what BIP 173 calls valid",
    arguments: [
      "A12UEL5L", "a12uel5l",
      "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
      "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
      "11qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqc8247j",
      "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w", "?1ezyfcl",
    ])
  func bech32(text: String) {
    #expect(Bech32(Array(text.utf8))?.constant == Bech32.original)
  }

  @Test(
    "bech32m reads what BIP 350 calls valid",
    arguments: [
      "A1LQFN3A", "a1lqfn3a",
      "an83characterlonghumanreadablepartthatcontainsthetheexcludedcharactersbioandnumber11sg7hg6",
      "abcdef1l7aum6echk45nj3s0wdvt2fg8x9yrzpqzd3ryx",
      "11llllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllllludsr8",
      "split1checkupstagehandshakeupstreamerranterredcaperredlc445v", "?1v759aa",
    ])
  func bech32m(text: String) {
    #expect(Bech32(Array(text.utf8))?.constant == Bech32.modified)
  }

  @Test(
    "bech32 refuses what BIP 173 calls invalid",
    arguments: [
      "pzry9x0s0muk", "1pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "A1G7SGD8", "10a06t8", "1qzzfhee",
      "A12uEL5L", "",
    ])
  func invalidBech32(text: String) {
    #expect(Bech32(Array(text.utf8)) == nil)
  }

  @Test("bech32 catches every changed symbol and every swap, as a code of distance five must")
  func bech32Changes() {
    let text = Array("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw".utf8)
    let symbols = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
    for position in 7..<text.count {
      for symbol in symbols where symbol != text[position] {
        var other = text
        other[position] = symbol
        #expect(Bech32(other) == nil)
        // Two of them are caught as well.
        if position + 9 < text.count, other[position + 9] != symbol {
          other[position + 9] = symbol
          #expect(Bech32(other) == nil)
        }
      }
      var swapped = text
      guard position + 1 < text.count, text[position] != text[position + 1] else { continue }
      swapped.swapAt(position, position + 1)
      #expect(Bech32(swapped) == nil)
    }
  }

  @Test("what fills up the last of eight bits is zeros, and less than five")
  func padding() {
    #expect(Bech32.bytes([31, 28]) == [0xFF])
    #expect(Bech32.bytes([31, 29]) == nil)
    #expect(Bech32.bytes([31, 28, 0]) == nil)
    #expect(Bech32.bytes([]) == [])
  }
}

/// Base 58 as it is written, for tests: division by 58, a leading digit for each leading zero.
func encodedBase58(_ bytes: [UInt8], alphabet: [UInt8] = Base58.bitcoin) -> [UInt8] {
  var digits: [Int] = []
  for byte in bytes.drop(while: { $0 == 0 }) {
    var carry = Int(byte)
    for place in digits.indices {
      carry += digits[place] << 8
      digits[place] = carry % 58
      carry /= 58
    }
    while carry > 0 {
      digits.append(carry % 58)
      carry /= 58
    }
  }
  let zeros = bytes.prefix { $0 == 0 }.map { _ in alphabet[0] }
  return zeros + digits.reversed().map { alphabet[$0] }
}
