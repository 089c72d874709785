@main struct Privet {
  static func main() {}
}
