import Foundation

/// What a run left: its exit status and what it wrote.
struct Ended {
  let status: Int32
  /// Whether a signal ended it; `status` is the signal's number then.
  let wasKilled: Bool
  let output: [UInt8]
  let errors: [UInt8]

  var text: String { String(decoding: output, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n").map(String.init) }
  var message: String { String(decoding: errors, as: UTF8.self) }

  /// The output without what differs from run to run by design.
  var withoutTimes: String { Self.withoutTimes(output) }

  /// Reports can be long, so not by `Regex`, which takes minutes unoptimised.
  static func withoutTimes(_ bytes: [UInt8]) -> String {
    let time = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z"
    return String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: time, with: "TIME", options: .regularExpression)
  }

  /// The output as JSON; throws for what is none.
  func json() throws -> JSON { try JSON(parsing: output) }
}

/// A parsed JSON value, with what is not there as nothing.
struct JSON {
  private let value: Any?

  struct NotUTF8: Error {}

  init(parsing bytes: [UInt8]) throws {
    // The parser itself forgives some of it.
    guard String(validating: bytes, as: UTF8.self) != nil else { throw NotUTF8() }
    value = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  private init(_ value: Any?) { self.value = value }

  subscript(key: String) -> JSON { JSON((value as? [String: Any])?[key]) }
  subscript(index: Int) -> JSON {
    let list = value as? [Any] ?? []
    return JSON(list.indices.contains(index) ? list[index] : nil)
  }

  var list: [JSON] { (value as? [Any] ?? []).map { JSON($0) } }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
  var string: String? { value as? String }
  var int: Int? { value as? Int }
  var bool: Bool? { value as? Bool }
  var exists: Bool { value != nil }
}

extension JSON {
  /// `reason` of every ledger entry of a JSON report, by path.
  var reasons: [String: String] {
    var reasons: [String: String] = [:]
    for entry in self["coverage"]["entries"].list {
      reasons[entry["path"].string ?? "-"] = entry["reason"].string
    }
    return reasons
  }

  /// The paths of a JSON report's findings, each once, in order.
  var foundPaths: [String] {
    var paths: [String] = []
    for finding in self["findings"].list {
      let path = finding["path"].string ?? ""
      if paths.last != path { paths.append(path) }
    }
    return paths
  }

  var foundPatterns: [String] { self["findings"].list.compactMap { $0["pattern"].string } }
}
