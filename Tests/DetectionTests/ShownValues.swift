import Detection
import Fingerprinting
import Model
import PatternFiles

extension PatternDefinition {
  /// The values that this pattern alone finds in `text`, at any confidence, in the order of the text.
  func shownValues(in text: String) throws -> [String] {
    var options = Matcher.Options()
    options.showsValues = true
    var matcher = Matcher(
      try PatternSet([self]), key: .random(), minimum: .low, options: options)
    let bytes = Array(text.utf8)
    let all = 0..<bytes.count
    var found: [String] = []
    matcher.beginItem()
    _ = matcher.search(
      Passage(
        text: bytes, extent: all, core: all, place: .text(TextCursor(encoding: .utf8)),
        layout: nil),
      onMatch: { match, _ in found.append(match.shownValue) }, onFault: { _ in })
    return found
  }
}
