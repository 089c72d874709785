import FileInputs
import Fixtures
import Foundation
import Model
import Testing

@testable import Commands

@Suite("Configs that are not in force")
struct UnusedConfigsTests {
  private let folder = TemporaryFolder()

  private func remark(used: String?, excluding globs: [String] = []) throws -> String? {
    let rules = try FileRules(include: [], exclude: globs, maxFileSize: nil)
    let tree = FileTree(roots: [FilePath(folder.path)], rules: rules)
    let configs = UnusedConfigs(in: tree, used: used.map { FilePath(folder.file($0)) })
    var paths: [String] = []
    configs.forEachItem { item in
      paths.append(item.origin.file?.text ?? "")
      return .more
    }
    #expect(paths.contains(folder.file("a.txt")))
    return configs.remark
  }

  @Test("are told of once, with the first of them and how many there are")
  func remarks() throws {
    folder.write("a.txt", "")
    for name in [".privet.yaml", "a/privet.yaml", "a/b.privet.yaml"] { folder.write(name, "") }
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link"), withDestinationPath: ".")
    #expect(try remark(used: ".privet.yaml") == nil)
    #expect(try remark(used: "link/.privet.yaml") == nil)
    #expect(
      try remark(used: nil)?.hasPrefix("\(folder.file(".privet.yaml")) is not in force") == true)
    folder.write("b/.privet.yaml", "")
    folder.write("c/.privet.yml", "")
    let first = folder.file("b/.privet.yaml")
    let words = "\(first) and 1 more are not in force: a scan goes by one config"
    #expect(try remark(used: ".privet.yaml")?.hasPrefix(words) == true)
    #expect(
      try remark(used: ".privet.yaml", excluding: ["c"])?.hasPrefix("\(first) is not") == true)
    #expect(try remark(used: ".privet.yaml", excluding: ["b", "c"]) == nil)
  }
}
