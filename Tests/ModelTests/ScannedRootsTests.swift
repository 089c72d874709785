import Model
import Testing

@Suite("What is scanned")
struct ScannedRootsTests {
  private func roots(_ roots: [(String, String)]) -> ScannedRoots {
    ScannedRoots(
      roots.map { (FilePath($0.0), FilePath($0.1)) }, workingFolder: FilePath("/home/ada"))
  }

  @Test("has items that really lie where the innermost root does that they are named by")
  func places() {
    let roots = roots([
      (".", "/home/ada"), ("./link/", "/data"), ("link/in", "/far/in"), ("../bob", "/home/bob"),
      ("one.txt", "/data/1.txt"),
    ])
    for (path, real, inRoot) in [
      ("a/b.txt", "/home/ada/a/b.txt", "a/b.txt"), ("./a.txt", "/home/ada/a.txt", "a.txt"),
      ("link/a", "/data/a", "a"), ("links/a", "/home/ada/links/a", "links/a"),
      ("./link//in/a", "/far/in/a", "a"), ("../bob/a", "/home/bob/a", "a"),
      ("/home/ada/link/a", "/data/a", "a"), ("one.txt", "/data/1.txt", ""),
      (".", "/home/ada", ""), ("/etc/a", "/etc/a", "etc/a"),
    ] {
      let place = roots.place(of: FilePath(path))
      #expect(place.real == FilePath(real) && place.inRoot == FilePath(inRoot), "\(path)")
    }
    let all = self.roots([("/", "/")]).place(of: FilePath("/a/b"))
    #expect(all.real == FilePath("/a/b") && all.inRoot == FilePath("a/b"))
  }

  @Test("holds what really lies in it, from wherever that is named")
  func scanned() {
    let roots = roots([("link", "/data"), ("one.txt", "/far/1.txt")])
    #expect(roots.scanned(FilePath("/data/reports/../a.txt")) == FilePath("/data/a.txt"))
    #expect(roots.scanned(FilePath("/data")) == FilePath("/data"))
    #expect(roots.scanned(FilePath("/far/1.txt")) == FilePath("/far/1.txt"))
    #expect(roots.scanned(FilePath("/far/2.txt")) == nil)
    #expect(roots.scanned(FilePath("/data/../database")) == nil)
    #expect(self.roots([("/", "/")]).scanned(FilePath("/a")) == FilePath("/a"))
  }
}
