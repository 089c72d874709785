#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Asks for a password on a terminal, which does not show it.
struct PasswordPrompt {
  var input: Int32 = 0
  var output: Int32 = 2

  /// Bytes of a password; what comes behind them is not taken.
  private static let longest = 1024

  /// Asks; nil where there is no terminal or no answer.
  func ask(_ question: String) -> String? {
    var usual = termios()
    guard Posix.isTerminal(output), tcgetattr(input, &usual) == 0 else { return nil }
    var silent = usual
    // Keys come one by one, Ctrl-C among them: however this ends, the terminal is as it was.
    silent.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    withUnsafeMutableBytes(of: &silent.c_cc) { keys in
      keys[Int(VMIN)] = 1
      keys[Int(VTIME)] = 0
    }
    guard tcsetattr(input, TCSAFLUSH, &silent) == 0 else { return nil }
    show(question)
    let answer = line()
    tcsetattr(input, TCSAFLUSH, &usual)
    show("\n")
    switch answer {
    case .password(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .none: return nil
    case .interrupted:
      raise(SIGINT)
      return nil
    }
  }

  private enum Answer {
    case password([UInt8]), none, interrupted
  }

  /// Reads up to the end of the line.
  private func line() -> Answer {
    var password: [UInt8] = []
    while let key = key() {
      switch key {
      case 0x0A, 0x0D: return .password(password)
      case 0x03: return .interrupted
      case 0x04 where password.isEmpty: return .none
      case 0x08, 0x7F:
        // The last character has bytes that only go on with it.
        while let byte = password.popLast(), byte & 0xC0 == 0x80 {}
      case 0x15: password.removeAll()
      default: if password.count < Self.longest { password.append(key) }
      }
    }
    return .none
  }

  private func key() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(input, &byte, 1)
      if count == 1 { return byte }
      guard count < 0, errno == EINTR else { return nil }
    }
  }

  private func show(_ text: String) {
    // A terminal that is gone gives no answer either.
    _ = Posix.writeAll(Array(text.utf8)[...], to: output)
  }
}
