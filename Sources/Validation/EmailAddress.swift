extension Validator {
  /// An e-mail address by the lengths of RFC 5321, section 4.5.3.1, and RFC 1035, section 2.3.4,
  /// whose last label is a top level domain; not the identity of a message (RFC 5322, section
  /// 3.6.4) or of an algorithm (RFC 4251, section 6), and not the mailbox of a role, which is
  /// `roleMailbox`.
  static let emailAddress = Validator("email") { value in
    guard let address = MailAddress(value), !address.isMailboxOfRole else { return .impossible }
    return address.verdict
  }

  /// The address of a role, such as those of RFC 2142: it reaches whoever has that role.
  static let roleMailbox = Validator("role-email") { value in
    guard let address = MailAddress(value), address.isMailboxOfRole else { return .impossible }
    return address.verdict
  }
}

/// The parts of an e-mail address as it is written in a text or in a URL.
private struct MailAddress {
  let local: ArraySlice<UInt8>
  let domain: ArraySlice<UInt8>
  /// Whether the sign between them is written as it is in a URL.
  private let isEscaped: Bool

  /// Nil for what has no sign between two parts.
  init?(_ value: ArraySlice<UInt8>) {
    guard let sign = Self.sign(in: value) else { return nil }
    local = value[..<sign.lowerBound]
    domain = value[sign.upperBound...]
    isEscaped = sign.count > 1
  }

  /// The @, or its writing in a URL where there is none.
  private static func sign(in value: ArraySlice<UInt8>) -> Range<Int>? {
    if let at = value.lastIndex(of: 0x40) { return at..<at + 1 }
    let escaped = value.indices.dropLast(2).first { place in
      value[place] == 0x25 && value[place + 1] == 0x34 && value[place + 2] == 0x30
    }
    return escaped.map { $0..<$0 + 3 }
  }

  var verdict: Verdict {
    guard (1...64).contains(local.count), domain.count <= 253, !isIdentityOfMessage,
      !isNameOfAlgorithm
    else { return .impossible }
    var start = domain.startIndex
    for place in domain.indices where domain[place] == 0x2E {
      let label = domain[start..<place]
      guard Self.isLabel(label) else { return .impossible }
      // "icon@2x.zip" is an image for dense screens.
      if start == domain.startIndex, Self.isScale(label) { return .impossible }
      start = place + 1
    }
    let top = domain[start...]
    guard start > domain.startIndex, Self.isLabel(top) else { return .impossible }
    return TopLevelDomains.verdict(on: top)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...63).contains(label.count) && label.first != 0x2D && label.last != 0x2D
  }

  private static func isScale(_ label: ArraySlice<UInt8>) -> Bool {
    label.count == 2 && 0x31...0x34 ~= label[label.startIndex] && label.last == 0x78
  }

  /// Programs that send mail name each message by the second ("20060102150405.4711@host"), and one
  /// has a domain for nothing else.
  private var isIdentityOfMessage: Bool {
    let time = local.prefix { 0x30...0x39 ~= $0 }
    return time.count >= 14 && time.endIndex < local.endIndex && local[time.endIndex] == 0x2E
      || Self.equals(domain, "mail.gmail.com")
  }

  /// "chacha20-poly1305@openssh.com"
  private var isNameOfAlgorithm: Bool {
    guard Self.equals(domain, "openssh.com") || Self.equals(domain, "libssh.org") else {
      return false
    }
    return local.contains { $0 == 0x2D || 0x30...0x39 ~= $0 } || Self.equals(local, "zlib")
  }

  /// "support+de@" too; "info-list@" is another mailbox. In a URL and before a domain of another
  /// script it is not looked for, which would cost more than it tells.
  var isMailboxOfRole: Bool {
    Self.roles.contains(local.prefix { $0 != 0x2B }) && !isEscaped
      && domain.allSatisfy { $0 < 0x80 }
  }

  private static func equals(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { letters in
      bytes.count == letters.count
        && zip(bytes, letters).allSatisfy {
          (0x41...0x5A ~= $0 ? $0 | 0x20 : $0) == $1
        }
    }
  }

  /// RFC 2142, senders that take no answer, and what companies of some languages write; without
  /// those that people have as well, at domains of their own (mail@, hello@) or as their initials.
  private static let roles = WordHashes(
    """
    abuse accounting accounts admin administrator atencion bestellung bewerbung billing bounce
    bounces buchhaltung career careers commercial compras contact contacto contact-us contato
    contatti customerservice datenschutz do-not-reply do_not_reply donotreply enquiries enquiry
    feedback ftp help helpdesk hostmaster hr info information inquiries inquiry jobs kontakt
    legal mailer-daemon marketing media news newsletter no-reply no_reply noc noreply
    notification notifications office order orders postmaster presse press privacy root sales
    secretariat security service shop soporte support team usenet uucp vendas ventas vertrieb
    webmaster www
    """)
}
