import Model

extension ScannedRoots {
  /// What the user named to be scanned, but for standard input; what is not there is left out.
  init(named names: [FilePath]) {
    let roots = names.filter { !$0.isStandardInput }.compactMap { root in
      Posix.realPath(root).map { (named: root, real: $0) }
    }
    self.init(roots, workingFolder: Posix.workingDirectory ?? FilePath("/"))
  }
}
