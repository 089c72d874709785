import Commands

/// Nothing but the start: what the program does is a library, which tests can use too.
@main
struct Main {
  static func main() {
    Privet.main()
  }
}
