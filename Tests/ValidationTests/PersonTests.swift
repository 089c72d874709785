import Testing

import Validation

@Suite("Names of persons")
struct PersonNameTests {
  @Test(
    "are proved where a common given name stands first, or behind a comma",
    arguments: [
      "Anna Berg", "Berg, Anna", "Dr. Anna Berg", "ANNA BERG", "Anna-Lena van der Berg",
      "Jean-Luc Ferrand", "Иван Петров", "Élodie d'Ormesson", "Anna O’Brien", "Anna McBerg", "王小明",
      "山田 太郎", "김민수", "José María de la Cruz", "Nguyễn Văn An", "Søren Dahl", "Ayşe Kaya",
      "Priya Berg", "Sipho Berg", "Wang Wei", "Zdeněk Berg", "عائشة بيلو",
    ])
  func proved(name: String) {
    #expect(judge("person-name", name) == .confirmed)
  }

  @Test(
    "may be ones that are in no list, if they are written as names are",
    arguments: [
      "Xzqy Berg", "Quantum Kettle", "anna berg", "Ghxyl", "A. B. Kettleworth", "Xzqỹn Văn An",
    ])
  func unknown(name: String) {
    #expect(judge("person-name", name) == .unknown)
  }

  @Test(
    "are not what no name looks like",
    arguments: [
      "Anna2", "anna_berg", "get name", "Anna Berg Software Inc", "First Name", "first name", "A",
      "AnnaBerg", "String", "Anna Capital LLP", "user.name", "Anna, Berg, Carl", "anna@example.com",
      "a b c d e f g h",
      "请输入姓名", "the name of the person", "Enter Your Name", "-Anna-", "", "\u{FFFD}nna", "123",
      "very long words in lower case", "An Apple", "Berg an Anna",
    ])
  func impossible(name: String) {
    #expect(judge("person-name", name) == .impossible)
  }

  @Test("are given names where a list has them, and family names never surely")
  func parts() {
    #expect(judge("given-name", "Anna") == .confirmed)
    #expect(judge("given-name", "Karl-Heinz") == .confirmed)
    #expect(judge("given-name", "Ghxyl") == .unknown)
    #expect(judge("given-name", "anna") == .unknown)
    #expect(judge("given-name", "value") == .impossible)
    #expect(judge("family-name", "Berg") == .unknown)
    #expect(judge("family-name", "van der Meer") == .unknown)
    #expect(judge("family-name", "berg") == .impossible)
    #expect(judge("family-name", "김") == .unknown)
  }
}

@Suite("Postal addresses")
struct PostalAddressTests {
  @Test(
    "are proved by a street and a number, or by a postal code and a number",
    arguments: [
      "12 Main Street, Springfield", "221B Baker Street, London NW1 6XE",
      "Lindenstraße 5, 10969 Berlin", "14 rue de la Paix, 75002 Paris",
      "Calle Mayor 5, 28013 Madrid",
      "Via Roma 12, 20121 Milano", "Storgatan 5, 111 22 Stockholm", "ul. Długa 5, 00-238 Warszawa",
      "ул. Ленина, д. 5, кв. 12, Москва", "東京都千代田区千代田1-1", "北京市朝阳区建国路88号",
      "서울특별시 종로구 세종대로 209", "742 Evergreen Hollow, Portland, OR 97201",
      "Keizersgracht 123, 1015 CJ Amsterdam", "PO Box 12, Springfield, IL 62704",
    ])
  func proved(address: String) {
    #expect(judge("postal-address", address) == .confirmed)
  }

  @Test(
    "may be a postal code and a place",
    arguments: ["10969 Berlin", "Paris 75002", "SW1A 1AA London"])
  func unknown(address: String) {
    #expect(judge("postal-address", address) == .unknown)
  }

  @Test(
    "are not other addresses",
    arguments: [
      "192.0.2.17", "2001:db8::1", "anna@example.com", "0x7ffe1234", "https://example.com/a/12",
      "32768 bytes", "the street of the house", "page 12", "Main Street", "00:00:5e:00:53:01",
      "localhost:8080", "eth0", "example.com", "12", "127.0.0.1 port 8080", "a street[12]",
    ])
  func impossible(address: String) {
    #expect(judge("postal-address", address) == .impossible)
  }
}
