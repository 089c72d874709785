internal import Model

/// What a value looks like that is kept so that nobody can read it.
///
/// Formats of passwords: crypt(5), the PHC string format, RFC 2307, and the documentation of
/// Django, Werkzeug, passlib, phpass, PostgreSQL and MariaDB; of ciphertexts: those of Fernet, OpenSSL,
/// HashiCorp Vault, AWS KMS, Jasypt and OpenPGP.
struct ProtectedForm: Hashable, Sendable {
  let kind: Protection.Kind
  let name: String
  /// Whether nothing else looks so. Sixty-four hexadecimal digits can be anything's.
  let isSure: Bool

  private init(_ kind: Protection.Kind, _ name: String, isSure: Bool = true) {
    self.kind = kind
    self.name = name
    self.isSure = isSure
  }

  /// What `cell` looks like; nil for what seems to be readable.
  init?(_ cell: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let first = cell.first, cell.count >= Self.shortest else { return nil }
    if let form = Self.marked[Int(first)].first(where: { cell.starts(with: $0.mark) })?.form {
      self = form
    } else if let form = Self.hexadecimal(cell) ?? Self.base64(cell) ?? Self.masked(cell) {
      self = form
    } else {
      return nil
    }
  }

  private static let shortest = 4

  // MARK: - What begins with a mark

  private typealias Marked = (mark: [UInt8], form: ProtectedForm)

  /// By their first bytes; of two the longer comes first.
  private static let marked: [[Marked]] = {
    var table = [[Marked]](repeating: [], count: 256)
    func add(_ kind: Protection.Kind, _ name: String, _ marks: String...) {
      for mark in marks.map({ Array($0.utf8) }) {
        table[Int(mark[0])].append((mark, ProtectedForm(kind, name)))
      }
    }
    add(.hashed, "bcrypt", "$2a$", "$2b$", "$2y$", "$2x$", "bcrypt$", "bcrypt_sha256$")
    add(.hashed, "Argon2", "$argon2id$", "$argon2i$", "$argon2d$", "argon2$")
    add(.hashed, "yescrypt", "$y$", "$gy$")
    add(.hashed, "scrypt", "$7$", "$scrypt$", "scrypt$", "scrypt:")
    add(.hashed, "SHA-512 crypt", "$6$")
    add(.hashed, "SHA-256 crypt", "$5$")
    add(.hashed, "MD5 crypt", "$1$", "$apr1$")
    add(.hashed, "phpass", "$P$", "$H$")
    add(.hashed, "PBKDF2", "$pbkdf2", "pbkdf2_", "pbkdf2:")
    add(.hashed, "SCRAM-SHA-256", "SCRAM-SHA-256$")
    add(.hashed, "an LDAP hash", "{SSHA", "{SHA", "{SMD5}", "{MD5}", "{CRYPT}", "{PBKDF2")
    add(.encrypted, "Fernet", "gAAAAA")
    add(.encrypted, "OpenSSL", "U2FsdGVkX1")
    add(.encrypted, "Vault", "vault:v")
    add(.encrypted, "AWS KMS", "AQICAH")
    add(.encrypted, "Jasypt", "ENC(")
    add(.encrypted, "OpenPGP", "-----BEGIN PGP MESSAGE-----")
    return table
  }()

  // MARK: - What is made of certain signs

  private static let hexadecimalHashes: [Int: ProtectedForm] = [
    32: "MD5", 40: "SHA-1", 56: "SHA-224", 64: "SHA-256", 96: "SHA-384", 128: "SHA-512",
  ].reduce(into: [:]) { forms, hash in
    forms[hash.key] = ProtectedForm(
      .hashed, "\(hash.key) hexadecimal digits, as of \(hash.value)", isSure: false)
  }

  private static func hexadecimal(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> ProtectedForm? {
    // MariaDB marks its own with an asterisk, PostgreSQL its old ones with "md5".
    if cell.count == 41, cell.first == UInt8(ascii: "*"), cell.dropFirst().isHexadecimal {
      return ProtectedForm(.hashed, "MariaDB's SHA-1")
    }
    if cell.count == 35, cell.starts(with: "md5".utf8), cell.dropFirst(3).isHexadecimal {
      return ProtectedForm(.hashed, "PostgreSQL's MD5")
    }
    guard let form = hexadecimalHashes[cell.count], cell.isHexadecimal else { return nil }
    return form
  }

  private static let base64Hashes: [Int: ProtectedForm] = [
    28: "SHA-1", 44: "SHA-256", 88: "SHA-512",
  ].reduce(into: [:]) { forms, hash in
    forms[hash.key] = ProtectedForm(
      .hashed, "\(hash.key) characters of Base64, as of \(hash.value)", isSure: false)
  }

  private static func base64(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> ProtectedForm? {
    guard cell.last == UInt8(ascii: "="), let form = base64Hashes[cell.count] else { return nil }
    return cell.allSatisfy(\.isBase64) ? form : nil
  }

  /// A third of it at least are signs of which three or more stand together.
  private static func masked(_ cell: Slice<UnsafeBufferPointer<UInt8>>) -> ProtectedForm? {
    var signs = 0
    var run = 0
    var longest = 0
    var last: UInt8?
    for byte in cell where byte != 0xE2 && byte != 0x80 {
      switch byte {
      // The bullet ends with 0xA2.
      case UInt8(ascii: "*"), UInt8(ascii: "X"), UInt8(ascii: "x"), UInt8(ascii: "#"), 0xA2:
        run = byte == last ? run + 1 : 1
        signs += byte == 0xA2 ? 3 : 1
        longest = max(longest, run)
      default: run = 0
      }
      last = byte
    }
    guard longest >= 3, 3 * signs >= cell.count else { return nil }
    return ProtectedForm(.masked, "signs in place of others")
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether they are hexadecimal digits of one case, with both digits and letters among them.
  fileprivate var isHexadecimal: Bool {
    var (digits, lower, upper) = (false, false, false)
    for byte in self {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits = true
      case UInt8(ascii: "a")...UInt8(ascii: "f"): lower = true
      case UInt8(ascii: "A")...UInt8(ascii: "F"): upper = true
      default: return false
      }
    }
    return digits && lower != upper
  }
}

extension UInt8 {
  fileprivate var isBase64: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"),
      UInt8(ascii: "="):
      true
    default: false
    }
  }
}
