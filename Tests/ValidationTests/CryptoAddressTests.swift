import Testing
import Validation

@testable import Validation

@Suite("Addresses of crypto currencies")
struct CryptoAddressTests {
  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  @Test("SHA-256 gives the digests of FIPS 180-4's examples")
  func sha256() {
    #expect(
      hex(SHA256.digest(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hex(SHA256.digest(Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8)))
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hex(SHA256.digest([])) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex(SHA256.digest([UInt8](repeating: 0x61, count: 1_000)))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }

  @Test("Keccak-256 gives the digests that Ethereum builds on")
  func keccak256() {
    #expect(
      hex(Keccak256.digest([]))
        == "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470")
    #expect(
      hex(Keccak256.digest(Array("abc".utf8)))
        == "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45")
  }

  @Test(
    "Bitcoin addresses of every kind are confirmed",
    arguments: [
      "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
      "16UwLL9Risc3QfPqBUvKofHmBQ7wMtjvM", "2NFUBBRcTJbYc1D4HSCbJhKZp6YCV4PQFpQ",
      "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
      "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    ])
  func bitcoin(address: String) {
    #expect(judge("bitcoin-address", address) == .confirmed)
    #expect(
      withOneDigitChanged(address).allSatisfy { judge("bitcoin-address", $0) == .impossible })
  }

  @Test(
    "what BIP 173 and BIP 350 call invalid is not confirmed",
    arguments: [
      "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
      "BC13W508D6QEJXTDG4Y5R3ZARVARY0C5XW7KN40WF2", "bc1rw5uspcuh", "bc1gmk9yu",
      "bc10w508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kw5rljs90",
      "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
      "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
      "bc1pw5dgrnzv", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN3", "",
    ])
  func invalidBitcoin(address: String) {
    #expect(judge("bitcoin-address", address) == .impossible)
  }

  @Test(
    "the examples of EIP-55 are confirmed, and unknown once they lose their case",
    arguments: [
      "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
      "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    ])
  func ethereum(address: String) {
    #expect(judge("ethereum-address", address) == .confirmed)
    #expect(judge("ethereum-address", address.lowercased()) == .unknown)
    let firstUpper = address.firstIndex(where: \.isUppercase)!
    var wrong = address
    wrong.replaceSubrange(firstUpper...firstUpper, with: address[firstUpper].lowercased())
    #expect(judge("ethereum-address", wrong) == .impossible)
  }
}
