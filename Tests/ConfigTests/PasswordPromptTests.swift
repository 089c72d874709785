import Dispatch
import Testing

@testable import Commands

#if canImport(Glibc)
  import Glibc

  /// A terminal of Linux, whose user types.
  private final class Terminal: Sendable {
    let user: Int32
    let program: Int32

    init() {
      user = open("/dev/ptmx", O_RDWR | O_NOCTTY)
      // TIOCSPTLCK and TIOCGPTN: it is unlocked, and gives its number.
      var (lock, number): (Int32, Int32) = (0, -1)
      precondition(ioctl(user, 0x4004_5431, &lock) == 0 && ioctl(user, 0x8004_5430, &number) == 0)
      program = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    }

    deinit {
      close(program)
      close(user)
    }

    /// What is shown up to `end`.
    func shown(upTo end: String) -> String {
      var shown: [UInt8] = []
      var byte: UInt8 = 0
      while !shown.reversed().starts(with: end.utf8.reversed()), read(user, &byte, 1) == 1 {
        shown.append(byte)
      }
      return String(decoding: shown, as: UTF8.self)
    }

    func type(_ keys: String) {
      _ = Array(keys.utf8).withUnsafeBytes { write(user, $0.baseAddress!, $0.count) }
    }

    var echoes: Bool {
      var settings = termios()
      return tcgetattr(program, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }
  }

  @Suite("The question for a password")
  struct PasswordPromptTests {
    @Test(
      "takes what is typed, and the terminal neither shows it nor stays silent",
      arguments: [
        ("sesame\r", "sesame"), ("s\u{E9}\u{7F}esame\n", "sesame"),
        ("wrong\u{15}sesame\r", "sesame"),
        ("\r", ""), ("\u{4}", nil),
      ])
    func typed(keys: String, password: String?) {
      let terminal = Terminal()
      #expect(terminal.echoes)
      var shown = ""
      let user = DispatchQueue(label: "user")
      let done = DispatchGroup()
      nonisolated(unsafe) var seen = ""
      user.async(group: done) { @Sendable in
        seen = terminal.shown(upTo: "Password: ")
        terminal.type(keys)
        seen += terminal.shown(upTo: "\n")
      }
      let answer = PasswordPrompt(input: terminal.program, output: terminal.program)
        .ask("Password: ")
      done.wait()
      shown = seen
      #expect(answer == password)
      #expect(shown == "Password: \r\n")
      #expect(terminal.echoes)
    }

    @Test("is not asked where there is no terminal")
    func noTerminal() {
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(PasswordPrompt(input: file, output: file).ask("Password: ") == nil)
    }
  }
#endif
