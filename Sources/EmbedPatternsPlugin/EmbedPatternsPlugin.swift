import Foundation
import PackagePlugin

/// Makes the pattern files a part of the binary; runs whenever one of them changes.
@main
struct EmbedPatternsPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let patterns = context.package.directoryURL.appending(path: "Patterns")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPatterns.swift")
    return [
      .buildCommand(
        displayName: "Embedding Patterns",
        executable: try context.tool(named: "EmbedPatterns").url,
        arguments: [patterns.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: try files(below: patterns),
        outputFiles: [output])
    ]
  }

  private func files(below folder: URL) throws -> [URL] {
    let keys: [URLResourceKey] = [.isRegularFileKey]
    guard
      let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys)
    else { return [] }
    return all.compactMap { $0 as? URL }.filter { $0.pathExtension == "yaml" }
  }
}
