import Testing
import Validation

@Suite("Addresses of machines and mailboxes")
struct InternetAddressTests {
  @Test(
    "IPv6 is taken in every writing of RFC 4291",
    arguments: [
      "2001:DB8:0:0:8:800:200C:417A", "FF01::101", "::1", "::8", "1::", "1:2:3:4:5:6:7::",
      "::2:3:4:5:6:7:8", "::13.1.68.3", "::FFFF:129.144.52.38", "0:0:0:0:0:FFFF:129.144.52.38",
      "2001:db8:1::192.0.2.1", "fe80::1%eth0/64", "2001:db8::/32",
    ])
  func ipv6(address: String) {
    #expect(judge("ipv6", address) == .confirmed)
  }

  @Test(
    "what is no IPv6 address is not taken",
    arguments: [
      "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "12345::1",
      "::256.1.1.1", "1:2:3:4:5:6:7:1.2.3.4", "01:23:45:67:89:ab:cd:ef", ":1:2:3:4:5:6:7", "",
    ])
  func notIPv6(address: String) {
    #expect(judge("ipv6", address) == .impossible)
  }

  @Test("numbers below ten leave an IPv4 address unknown, and leading zeros end it")
  func ipv4() {
    #expect(judge("ipv4", "192.0.2.1") == .confirmed)
    #expect(judge("ipv4", "192.0.2.0/24") == .confirmed)
    #expect(judge("ipv4", "1.2.3.4") == .unknown)
    #expect(judge("ipv4", "192.0.2.256") == .impossible)
    #expect(judge("ipv4", "192.0.02.1") == .impossible)
    #expect(judge("ipv4", "192.0.2") == .impossible)
  }

  @Test("a device address needs a letter to be certain, and something other than zeros to be one")
  func mac() {
    #expect(judge("mac-address", "00:00:5e:00:53:af") == .confirmed)
    #expect(judge("mac-address", "01-02-03-04-05-06") == .unknown)
    #expect(judge("mac-address", "ff:ff:ff:ff:ff:ff") == .impossible)
    #expect(judge("mac-address", "00:00:00:00:00:00") == .impossible)
  }

  @Test("a mail address ends with a top level domain and not with that of a file")
  func email() {
    #expect(judge("email", "jane@example.com") == .confirmed)
    #expect(judge("email", "jane%40example.com") == .confirmed)
    #expect(judge("email", "icon@2x.png") == .impossible)
    #expect(judge("email", "jane@-example.com") == .impossible)
    #expect(judge("email", "jane@" + String(repeating: "a", count: 64) + ".com") == .impossible)
    #expect(judge("email", String(repeating: "a", count: 65) + "@example.com") == .impossible)
    #expect(judge("email", "jane") == .impossible)
  }

  @Test(
    "the last label is one of IANA's list, in any case and script, or kept for examples",
    arguments: [
      "jane@example.museum", "JANE@EXAMPLE.COM", "jane@example.рф", "jane@example.РФ",
      "jane@example.xn--p1ai", "lin@臺網中心.台灣", "jane@mail.test", "jane@example.internal",
    ])
  func topLevelDomain(address: String) {
    #expect(judge("email", address) == .confirmed)
  }

  @Test("a name that only one's own network has leaves an address unknown")
  func customaryDomain() {
    #expect(judge("email", "jane@dc1.corp") == .unknown)
    #expect(judge("email", "jane@example.परीक्षा") == .unknown)
  }

  @Test(
    "what looks like an address in code and in logs is none",
    arguments: [
      "a@exclude.lst", "icon@2x.zip", "getty@tty1.service", "memcpy@GLIBC_2.14",
      "chacha20-poly1305@openssh.com", "20060102150405.4711@mail.example.org", "jane@com",
    ])
  func notEmail(address: String) {
    #expect(judge("email", address) == .impossible)
  }

  @Test("the mailbox of a role is told from that of a person")
  func role() {
    for address in ["info@example.com", "No-Reply@example.org", "support+de@example.com"] {
      #expect(judge("role-email", address) == .confirmed)
      #expect(judge("email", address) == .impossible)
    }
    for address in ["jane@example.com", "info-list@example.com", "inform@example.com"] {
      #expect(judge("role-email", address) == .impossible)
      #expect(judge("email", address) == .confirmed)
    }
  }
}
