import Foundation

/// Where the program lies that is tested.
enum BuiltProgram {
  /// `PRIVET_BINARY` where it is set; else what the build put beside the tests.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["PRIVET_BINARY"] { return path }
    let starts = [CommandLine.arguments[0], Bundle.main.bundlePath, Bundle.main.executablePath]
    for start in starts.compactMap({ $0 }) {
      var folder = URL(fileURLWithPath: start)
      while folder.path.count > 1 {
        let candidate = folder.appending(path: "privet").path
        if isProgram(candidate) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    fatalError("privet is not built; set PRIVET_BINARY to the program that shall be tested")
  }()

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: path)
  }
}
