import Fixtures
import Testing

@testable import Sieve

@Suite("The finder of bytes")
struct ByteFinderTests {
  @Test("finds each place at which one of them stands, with every kernel and in any part of a text")
  func places() {
    var random = SplitMix(state: 5)
    let wanted = Array("\\&%+".utf8)
    let finder = ByteFinder(wanted)
    var places: [UInt32] = []
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...9000, using: &random)).map { _ in
        Int.random(in: 0..<8, using: &random) == 0
          ? wanted.randomElement(using: &random)! : UInt8.random(in: .min ... .max, using: &random)
      }
      let start = Int.random(in: 0...text.count, using: &random)
      let range = start..<Int.random(in: start...text.count, using: &random)
      let expected = range.filter { wanted.contains(text[$0]) }
      for kernel in SieveKernel.available {
        let count = text.withUnsafeBufferPointer {
          finder.find(in: range, of: $0, into: &places, kernel: kernel)
        }
        #expect(places[..<count].map(Int.init) == expected, "\(kernel)")
      }
    }
  }
}
