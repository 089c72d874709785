// The sieve against PCRE2, over whatever libFuzzer comes up with; built and run by .ci/fuzz.
import BuiltinPatterns
import Model
import PCRE2
import PatternFiles
import Sieve

/// What one input is held to.
private final class Comparison {
  /// Forms that are searched for in one input; which ones depends on the input alone.
  private static let formsAtOnce = 24

  private let names: [String]
  private let forms: [CompiledPattern]
  private let kernels = SieveKernel.available
  private let passes: [SievePass]
  private let scratch = Scratch()
  /// For each form and position whether the sieve named it.
  private var isNamed: [Bool] = []
  private var places: [[SievedPlace]]

  init() throws {
    let definitions = BuiltinPatterns.definitions
    names = definitions.flatMap { definition in
      definition.forms.indices.filter { definition.forms[$0].labels == nil }.map {
        "\(definition.info.id), form \($0)"
      }
    }
    let patterns = definitions.flatMap(\.forms).filter { $0.labels == nil }.map(\.pattern)
    forms = try patterns.map { try CompiledPattern($0, isAnchored: false) }
    let sieve = Sieve(
      patterns.map { FormAnalysis($0, isUTF: CompiledPattern.needsUTF($0)) })
    passes = kernels.map { SievePass(sieve, reach: Limits.matchReach, kernel: $0) }
    places = kernels.map { _ in [] }
  }

  func check(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    for (number, pass) in passes.enumerated() {
      places[number].removeAll(keepingCapacity: true)
      pass.find(in: 0..<text.count, of: text, into: &places[number])
      if places[number] != places[0] { fail("\(kernels[number]) finds other places") }
    }
    let hash = text.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let first = Int((hash >> 8) % UInt64(forms.count))
    // The same places again, in two cores, every second time.
    if hash & 1 == 0 { findInTwo(text, border: Int((hash >> 32) % UInt64(text.count + 1))) }
    if isNamed.count < forms.count * text.count {
      isNamed = Array(repeating: false, count: forms.count * text.count)
    }
    for place in places[0] { isNamed[place.form * text.count + place.position] = true }
    for offset in 0..<Self.formsAtOnce { search((first + offset) % forms.count, in: text) }
    for place in places[0] { isNamed[place.form * text.count + place.position] = false }
  }

  private func findInTwo(_ text: UnsafeBufferPointer<UInt8>, border: Int) {
    places[0].removeAll(keepingCapacity: true)
    let pass = passes[passes.count - 1]
    pass.find(in: 0..<border, of: text, into: &places[0])
    let count = places[0].count
    pass.find(in: border..<text.count, of: text, into: &places[0])
    let areInside =
      places[0][..<count].allSatisfy { $0.position < border }
      && places[0][count...].allSatisfy { $0.position >= border }
    if !areInside { fail("a place lies outside of its core; border \(border)") }
  }

  private func search(_ form: Int, in text: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < text.count,
      case .match(let range, let start) = forms[form].match(
        in: text, at: position, seeing: 0..<text.count, with: scratch.scratch)
    {
      if range.upperBound - start <= Limits.longestMatch, !isNamed[form * text.count + start] {
        fail("\(names[form]) is lost at offset \(start)")
      }
      position = start + 1
    }
  }

  /// Ends the run; libFuzzer keeps the input.
  private func fail(_ message: String) -> Never { fatalError(message) }
}

/// A scratch that a class can hold.
private struct Scratch: ~Copyable {
  let scratch = MatchScratch()
}

// SAFETY: libFuzzer calls from one thread.
private nonisolated(unsafe) let comparison = try! Comparison()

private func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  comparison.check(UnsafeBufferPointer(start: bytes, count: count))
  return 0
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { testOneInput($0, $1) }
  }
}
