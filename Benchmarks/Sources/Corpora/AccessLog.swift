/// Access logs of a web server in the combined format: an address in each line, now and then more.
struct AccessLog {
  private let address = PlantedKind.index(of: "global.ipv4")
  private let email = PlantedKind.index(of: "global.email")

  func write(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    var second = random.below(86_400)
    let day = "\(two(random.within(1...28)))/Mar/\(random.within(2020...2026))"
    while document.count < size {
      second = (second + random.below(3)) % 86_400
      document.plant(address, &random)
      document.write(" - ")
      if random.once(in: 20) { document.plant(email, &random) } else { document.write("-") }
      document.write(" [\(day):\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))")
      document.write(random.once(in: 5) ? " +0000] \"POST /" : " +0000] \"GET /")
      writeTarget(into: &document, &random)
      document.write(" HTTP/1.1\" \(random.pick([200, 200, 200, 304, 404, 500])) ")
      document.write(number: random.below(200_000))
      document.write(" \"-\" \"")
      document.write(random.pick(Self.agents))
      document.write("\"\n")
    }
  }

  private func writeTarget(into document: inout Document, _ random: inout SplitMix64) {
    for _ in 0..<random.within(1...3) {
      document.write(random.rareWord())
      document.write("/")
    }
    if random.once(in: 3) {
      document.write("?page=\(random.below(50))&session=\(String(random.next(), radix: 16))")
    } else {
      document.write("\(random.within(1...99_999)).html")
    }
  }

  private static let agents = [
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
      + "Chrome/126.0.0.0 Safari/537.36",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like "
      + "Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
    "curl/8.5.0",
  ]
}
