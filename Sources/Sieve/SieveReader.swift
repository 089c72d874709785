public import Embedding
internal import CSieve

extension Sieve {
  /// - Parameters:
  ///   - reader: At a sieve that an `AnalysisWriter` of this very version of the program wrote.
  ///   - table: The sets of that writer.
  public convenience init(reading reader: EmbeddedReader, _ table: SetTable) {
    var reader = AnalysisReader(reader: reader, table: table)
    self.init(
      graph: AutomatonGraph(reading: &reader), plan: reader.plan(), classes: reader.classes(),
      contexts: reader.classes(), groups: reader.groups(),
      byFamily: reader.reader.list { $0.range() },
      prefixes: Prefixes(
        graph: AutomatonGraph(reading: &reader), starts: reader.reader.list { Int32($0.number()) },
        distance: reader.reader.number(), classes: reader.classes()),
      unsieved: reader.reader.list { $0.number() }, digits: reader.digits(),
      digitsOfForm: reader.reader.list { $0.range() }, varied: reader.reader.list { $0.flag() })
  }
}

extension AnalysisReader {
  fileprivate mutating func plan() -> PlacePlan {
    var tables = sieve_plan()
    tables.set_count = Int32(reader.number())
    tables.family_count = Int32(reader.number())
    reader.read(bytesOf: &tables.sets)
    reader.read(bytesOf: &tables.families)
    return PlacePlan(tables: tables, openings: reader.list { UInt32($0.number()) })
  }

  fileprivate mutating func classes() -> ByteClasses {
    let classes = (0..<256).map { _ in UInt8(reader.number()) }
    return ByteClasses(classes: classes, examples: reader.list { UInt8($0.number()) })
  }

  fileprivate mutating func groups() -> [Sieve.Group] {
    let all = (0..<reader.number()).map { _ in notBehind() }
    return (0..<reader.number()).map { _ in
      let required = reader.flag() ? byte() : nil
      let conditions = reader.list { all[$0.number()] }
      let members = reader.list { reader in
        Sieve.Member(
          start: Int32(reader.number()), form: Int32(reader.number()),
          condition: reader.number())
      }
      return Sieve.Group(
        required: required, members: members, conditions: conditions, barred: set(), first: set(),
        left: set(), right: set())
    }
  }
}

extension EmbeddedReader {
  fileprivate mutating func read<Value: BitwiseCopyable>(bytesOf value: inout Value) {
    withUnsafeMutableBytes(of: &value) { bytes in
      for place in bytes.indices { bytes[place] = UInt8(number()) }
    }
  }

  fileprivate mutating func range() -> Range<Int> {
    let first = number()
    return first..<first + number()
  }
}
