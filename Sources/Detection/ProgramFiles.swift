internal import Model

/// Files of programs, their settings and their manuals: what is nobody's in them is a constant, a
/// default, or made up for a test or an explanation.
enum ProgramFiles {
  /// Longer names have no extension of these.
  private static let longestExtension = 8

  /// What the names of source files end with, those of settings, and those of manuals in markup.
  private static let extensions = Set(
    """
    ada adb ads asm awk bas bash bat bats c c++ cc cjs clj cljs cmake cmd coffee cpp cr cs css cts
    cu cxx d dart el erl ex exs f f90 f95 for fs fsi fsx gd go gradle groovy h h++ hh hpp hrl hs hxx
    inc inl ino ipp java jl js jsx kt kts l less lhs lisp lua m m4 mjs mk ml mli mm mts nim nix pas
    php pl pm pp proto ps1 psm1 py pyi pyx r rake rb rkt rs s sass scala scm scss sh sol sv svelte
    swift t tcl thrift ts tsx v vala vb vhd vhdl vim vue y zig zsh
    cfg cnf conf env hcl ini po pot properties tf tfvars toml
    adoc asciidoc htm html markdown md mdx pod rst tex texi texinfo textile xhtml
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Whether what `origin` names is one of them, by the extension of its name.
  static func hold(_ origin: Origin) -> Bool {
    guard let path = origin.file else { return false }
    let name = path.bytes.suffix(longestExtension + 1)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return false }
    return extensions.contains(String(decoding: name[(dot + 1)...], as: UTF8.self).lowercased())
  }
}
