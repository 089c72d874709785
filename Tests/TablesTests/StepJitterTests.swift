import Tables
import Testing

@Suite("The places of rows within the steps of a sample")
struct StepJitterTests {
  @Test("are within the steps", arguments: [0, 1, 9, 1000, 1 << 40, UInt64.max - 1, .max])
  func bounds(_ slack: UInt64) {
    #expect((0..<1000).allSatisfy { StepJitter.offset(inStep: $0, upTo: slack) <= slack })
  }

  @Test("are everywhere in them, and in no step where they are in the one before")
  func spread() {
    let places = (0..<1000).map { StepJitter.offset(inStep: $0, upTo: 999_999) }
    #expect(Set(places).count > 990)
    let tenths = Dictionary(grouping: places) { $0 / 100_000 }
    #expect(tenths.count == 10 && tenths.values.allSatisfy { 60...140 ~= $0.count })
    let steps = zip(places, places.dropFirst()).map { Int($1) - Int($0) }
    #expect(steps.count { $0 > 0 } > 400 && steps.count { $0 < 0 } > 400)
  }

  @Test("stay where they were when the steps become wider")
  func stability() {
    for step in 0..<100 {
      let narrow = StepJitter.offset(inStep: step, upTo: 99_999)
      #expect(narrow == StepJitter.offset(inStep: step, upTo: 199_999) / 2)
    }
  }
}
