import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The schema file of the JSON format.
enum FindingsSchema {
  static func load(_ testFile: String = #filePath) throws -> JSONSchema {
    let folder = testFile.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(folder)/Sources/Reporting/Schema/findings.schema.json"
    return JSONSchema(root: try JSONValue(parsing: try #require(read(path))))
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var text: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += piece[..<count]
    }
  }
}
