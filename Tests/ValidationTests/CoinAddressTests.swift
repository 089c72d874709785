import Testing

@testable import Validation

/// Addresses that nobody holds the key of: what they say was counted up, not hashed.
@Suite("Addresses of other coins")
struct CoinAddressTests {
  /// A coin's addresses in base58check.
  struct Coin: Sendable, CustomTestStringConvertible {
    let validator: String
    let version: [UInt8]
    var count = 20
    var isRipple = false

    var testDescription: String { "\(validator) \(version)" }

    func address(_ seed: UInt8, versions: [UInt8]? = nil, count: Int? = nil) -> String {
      let content = (versions ?? version) + counted(count ?? self.count, from: seed)
      let check = SHA256.digest(SHA256.digest(content)).prefix(4)
      return String(
        decoding: encodedBase58(
          content + check, alphabet: isRipple ? Base58.ripple : Base58.bitcoin), as: UTF8.self)
    }
  }

  private static let coins = [
    Coin(validator: "bitcoin-address", version: [0x00]),
    Coin(validator: "bitcoin-address", version: [0x05]),
    Coin(validator: "bitcoin-address", version: [0x6F]),
    Coin(validator: "litecoin-address", version: [0x30]),
    Coin(validator: "litecoin-address", version: [0x32]),
    Coin(validator: "litecoin-address", version: [0x3A]),
    Coin(validator: "dogecoin-address", version: [0x1E]),
    Coin(validator: "dogecoin-address", version: [0x16]),
    Coin(validator: "dash-address", version: [0x4C]),
    Coin(validator: "dash-address", version: [0x10]),
    Coin(validator: "tron-address", version: [0x41]),
    Coin(validator: "zcash-address", version: [0x1C, 0xB8]),
    Coin(validator: "zcash-address", version: [0x1C, 0xBD]),
    Coin(validator: "ripple-address", version: [0x00], isRipple: true),
    Coin(validator: "ripple-address", version: [0x05, 0x44], count: 29, isRipple: true),
    Coin(validator: "extended-key", version: [0x04, 0x88, 0xB2, 0x1E], count: 74),
    Coin(validator: "extended-key", version: [0x04, 0xB2, 0x47, 0x46], count: 74),
    Coin(validator: "bitcoin-private-key", version: [0x80], count: 32),
  ]

  @Test("are confirmed, and with a changed or swapped symbol never", arguments: coins)
  func checked(coin: Coin) {
    let address = coin.address(77)
    #expect(judge(coin.validator, address) == .confirmed)
    // Four bytes let one of four thousand million through.
    let others =
      withOneDigitChanged(address) + withOneLetterChanged(address) + withNeighboursSwapped(address)
    for other in others { #expect(judge(coin.validator, other) == .impossible) }
  }

  @Test("of another version or length are none, though their checksum holds", arguments: coins)
  func foreign(coin: Coin) {
    #expect(judge(coin.validator, coin.address(9, count: coin.count + 5)) == .impossible)
    #expect(judge(coin.validator, coin.address(9, count: coin.count - 1)) == .impossible)
    // Which keys a tree of them holds its version tells, and any may come.
    guard coin.validator != "extended-key" else { return }
    let version = [UInt8](repeating: 0xF3, count: coin.version.count)
    #expect(judge(coin.validator, coin.address(9, versions: version)) == .impossible)
  }

  @Test("a private key says by a last byte of 1 that its public key is written short")
  func privateKey() {
    let coin = Coin(validator: "bitcoin-private-key", version: [0x80])
    let key: [UInt8] = [0x80] + counted(32, from: 3)
    for (end, verdict) in [([1], Verdict.confirmed), ([2], .impossible)] as [([UInt8], Verdict)] {
      let text = coin.address(0, versions: key + end, count: 0)
      #expect(judge("bitcoin-private-key", text) == verdict)
    }
  }

  @Test("the vectors of BIP 32 and of the XRP Ledger are confirmed")
  func vectors() {
    let key =
      "xpub661MyMwAqRbcFtXgS5sYJABqqG9YLmC4Q1Rdap9gSE8NqtwybGhePY2gZ29ESFjqJoCu1Rupje8YtGqsefD265TMg7usUDFdp6W1EGMcet8"
    #expect(judge("extended-key", key) == .confirmed)
    // The account that nobody holds, and the genesis account.
    #expect(judge("ripple-address", "rrrrrrrrrrrrrrrrrrrrrhoLvTp") == .confirmed)
    #expect(judge("ripple-address", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh") == .confirmed)
  }

  @Test("Solana's have nothing that proves them, only a length")
  func solana() {
    let key = counted(32, from: 5)
    let text = String(decoding: encodedBase58(key), as: UTF8.self)
    #expect(judge("solana-address", text) == .unknown)
    #expect(judge("solana-address", "11111111111111111111111111111111") == .unknown)
    for count in [31, 33] {
      let other = String(decoding: encodedBase58(counted(count, from: 5)), as: UTF8.self)
      #expect(judge("solana-address", other) == .impossible)
    }
  }

  @Test(
    "Bitcoin Cash's are those of its specification, with their prefix and without",
    arguments: [
      "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
      "bitcoincash:qr95sy3j9xwd2ap32xkykttr4cvcu7as4y0qverfuy",
      "bitcoincash:qqq3728yw0y47sqn6l2na30mcw6zm78dzqre909m2r",
      "bitcoincash:ppm2qsznhks23z7629mms6s4cwef74vcwvn0h829pq",
      "bitcoincash:pr95sy3j9xwd2ap32xkykttr4cvcu7as4yc93ky28e",
      "bitcoincash:pqq3728yw0y47sqn6l2na30mcw6zm78dzq5ucqzc37",
    ])
  func bitcoinCash(address: String) {
    #expect(judge("bitcoin-cash-address", address) == .confirmed)
    #expect(judge("bitcoin-cash-address", address.uppercased()) == .confirmed)
    let bare = String(address.dropFirst(12))
    #expect(judge("bitcoin-cash-address", bare) == .confirmed)
    #expect(judge("bitcoin-cash-address", "bchtest:" + bare) == .impossible)
    #expect(
      judge("bitcoin-cash-address", bare.prefix(20) + bare.dropFirst(20).uppercased())
        == .impossible)
    for other in withOneDigitChanged(bare) + withOneLetterChanged(bare)
      + withNeighboursSwapped(bare)
    {
      #expect(judge("bitcoin-cash-address", other) == .impossible)
    }
  }

  @Test("Litecoin's segregated witness has its own prefix")
  func litecoinWitness() {
    let bitcoin = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"
    #expect(judge("bitcoin-address", bitcoin) == .confirmed)
    #expect(judge("litecoin-address", bitcoin) == .impossible)
    #expect(judge("litecoin-address", "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9") == .confirmed)
    #expect(judge("bitcoin-address", "ltc1qw508d6qejxtdg4y5r3zarvary0c5xw7kgmn4n9") == .impossible)
  }

  /// Blocks of eight bytes as eleven digits, the last five as seven.
  private func monero(kind: UInt8, count: Int, seed: UInt8) -> String {
    let content = [kind] + counted(count, from: seed)
    let bytes = content + Keccak256.digest(content).prefix(4)
    let blocks = stride(from: 0, to: bytes.count, by: 8).map { start in
      let block = Array(bytes[start..<min(start + 8, bytes.count)])
      let digits = encodedBase58(Array(block.drop { $0 == 0 }))
      return [UInt8](repeating: 0x31, count: (block.count == 8 ? 11 : 7) - digits.count) + digits
    }
    return String(decoding: blocks.joined(), as: UTF8.self)
  }

  @Test("Monero's are two keys behind their kind, with a payment id or without")
  func moneroKinds() {
    for (kind, count, start) in [(18, 64, "4"), (42, 64, "8"), (19, 72, "4")]
      as [(UInt8, Int, String)]
    {
      let address = monero(kind: kind, count: count, seed: kind)
      #expect(address.hasPrefix(start))
      #expect(judge("monero-address", address) == .confirmed)
      for other in withOneDigitChanged(address) + withNeighboursSwapped(address) {
        #expect(judge("monero-address", other) == .impossible)
      }
    }
    #expect(judge("monero-address", monero(kind: 18, count: 72, seed: 1)) == .impossible)
    #expect(judge("monero-address", monero(kind: 17, count: 64, seed: 1)) == .impossible)
  }

  @Test(
    "Cardano's are those of CIP-19, of all its kinds",
    arguments: [
      "addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgse35a3x",
      "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8",
      "addr_test1qz2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzer3n0d3vllmyqwsx5wktcd8cc3sq835lu7drv2xwl2wywfgs68faae",
      "stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw",
      "37btjrVyb4KDXBNC4haBVPCrro8AQPHwvCMp3RFhhSVWwfFmZ6wwzSK6JK1hY6wHNmtrpTf1kdbva8TCneM2YsiXT7mrzT21EacHnPpz5YyUdj64na",
    ])
  func cardano(address: String) {
    #expect(judge("cardano-address", address) == .confirmed)
    for other in withOneDigitChanged(address) + withOneLetterChanged(address) {
      #expect(judge("cardano-address", other) == .impossible)
    }
    for other in withNeighboursSwapped(address) {
      #expect(judge("cardano-address", other) == .impossible)
    }
  }
}

/// Bytes that count up, by seven, from one.
private func counted(_ count: Int, from first: UInt8) -> [UInt8] {
  (0..<count).map { UInt8(truncatingIfNeeded: Int(first) + 7 * $0) }
}
