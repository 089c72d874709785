#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import GitInputs
import Model

/// The pre-commit hook of a repository.
struct HookFile {
  /// The line by which privet knows its own.
  private static let sign = "# privet hook"
  /// How the line begins that says which programs it may run.
  private static let candidates = "for privet in privet "
  private static let mostBytes = 1024 * 1024

  let path: FilePath
  /// Whether it is that of other repositories, too.
  let isShared: Bool
  /// Where a hook is kept that was there before.
  private var kept: FilePath { FilePath(bytes: path.bytes + Array(".before-privet".utf8)) }
  /// Where privet's own is kept when it is taken away, if somebody changed it.
  private var changed: FilePath { FilePath(bytes: path.bytes + Array(".changed-privet".utf8)) }
  /// Where pre-commit keeps a hook that was there before its own.
  private var keptByOther: FilePath { FilePath(bytes: path.bytes + Array(".legacy".utf8)) }
  private let folder: FilePath

  /// That of the repository in whose folder the program runs, wherever its hooks are configured to be.
  /// Throws where it would never run, if it is to.
  static func ofThisRepository(mustRun: Bool) throws(Failure) -> HookFile {
    let repository = GitRepository()
    do throws(GitError) {
      if mustRun, try repository.isBare() { throw .noIndex }
      return HookFile(
        folder: try repository.hooksFolder(), isShared: try repository.sharesHooks())
    } catch {
      throw .hook(error)
    }
  }

  init(folder: FilePath, isShared: Bool = false) {
    self.folder = folder
    self.isShared = isShared
    path = folder.appending(Array("pre-commit".utf8))
  }

  private enum Content {
    case none, ours, foreign
    /// Ours, but for what somebody changed in it.
    case changed
  }

  private func content() throws(Failure) -> Content { try content(of: path) }

  private func content(of path: FilePath) throws(Failure) -> Content {
    switch Posix.contents(of: path, atMost: Self.mostBytes) {
    case .failure(let error) where error.number == ENOENT:
      return Posix.isThere(path) ? .foreign : .none
    case .failure(let error): throw .unreadable(path, reason: error.reason)
    case .success(let file):
      let lines = Self.lines(file.bytes)
      guard lines.prefix(2).contains(where: { $0.starts(with: Self.sign.utf8) }) else {
        return .foreign
      }
      return Self.isSame(lines, Self.lines(Array(script.utf8))) ? .ours : .changed
    }
  }

  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The program may have another place since.
  private static func isSame(_ lines: [ArraySlice<UInt8>], _ others: [ArraySlice<UInt8>]) -> Bool {
    lines.count == others.count
      && zip(lines, others).allSatisfy { line, other in
        line == other || [line, other].allSatisfy { $0.starts(with: Self.candidates.utf8) }
      }
  }

  /// Installs it. Returns the hook that was there before, if one was.
  ///
  /// Nothing takes the place of that before the new one is written, and then it does in one step.
  func install() throws(Failure) -> KeptHook? {
    let content = try content()
    if content == .changed { throw .hookWasChanged(path) }
    // Ours would try to run it.
    guard !Posix.isFolder(kept) else {
      throw .hookNotWritten(kept, reason: "a folder has this name")
    }
    // The folder may be missing; if it cannot be made, writing says why.
    if content == .none { _ = Posix.withCString(folder) { mkdir($0, 0o777) } }
    // What a foreign one leads to is not ours to write.
    let isForeign = content == .foreign
    var file: OutputFile
    do throws(Failure) { file = try OutputFile.create(path, followingLinks: !isForeign) } catch {
      throw error.ofHook(path)
    }
    let failure = Posix.writeAll(Array(script.utf8)[...], to: file.descriptor)
    let hasMode =
      isForeign
      ? fchmod(file.descriptor, 0o755) == 0 : file.keepMode(orElse: 0o755, atLeast: 0o100)
    guard failure == 0, hasMode else {
      throw .hookNotWritten(path, reason: Posix.message(failure != 0 ? failure : errno))
    }
    let before = HookTwin(original: path, path: kept)
    let isNew = isForeign ? try before.make() : false
    do throws(Failure) { try file.publish() } catch {
      if isNew { before.remove() }
      throw error.ofHook(path)
    }
    return Posix.isThere(kept) ? KeptHook(path: kept) : nil
  }

  /// Takes it away, and puts back the one that was there before.
  func uninstall() throws(Failure) -> HookRemoval {
    let content = try content()
    guard [.ours, .changed].contains(content) else { return try putBack(content) }
    var removal = HookRemoval()
    let twin = HookTwin(original: path, path: changed)
    var isNew = false
    if content == .changed {
      isNew = try twin.make()
      removal.changed = changed
    }
    do throws(Failure) {
      removal.restored = Posix.isThere(kept) && !Posix.isFolder(kept)
      if removal.restored { try move(kept, to: path) } else { try remove(path) }
    } catch {
      if isNew { twin.remove() }
      throw error
    }
    return removal
  }

  /// Puts the one back that was there before, where privet's is missing: what installs it may have
  /// ended before its time.
  private func putBack(_ content: Content) throws(Failure) -> HookRemoval {
    if [.ours, .changed].contains(try self.content(of: keptByOther)) {
      throw .hookIsBelow(keptByOther)
    }
    if content == .none, Posix.isThere(kept), !Posix.isFolder(kept) {
      try move(kept, to: path)
    } else if HookTwin(original: path, path: kept).exists {
      try remove(kept)
    } else {
      throw .noHook(path)
    }
    return HookRemoval(wasInstalled: false, restored: true)
  }

  private func remove(_ path: FilePath) throws(Failure) {
    guard Posix.withCString(path, { unlink($0) }) == 0 else {
      throw .hookNotMoved(path, reason: Posix.message(errno))
    }
  }

  private func move(_ from: FilePath, to target: FilePath) throws(Failure) {
    let moved = Posix.withCString(from) { from in
      Posix.withCString(target) { rename(from, $0) }
    }
    guard moved == 0 else { throw .hookNotMoved(from, reason: Posix.message(errno)) }
  }

  /// It runs what is on the PATH, else the program that installed it.
  ///
  /// A hook that was there before is a program of its own, so that `set -e` and the options in its
  /// first line hold. That of a shell runs under this one's name, by which some know what they are
  /// and where; but that of pre-commit not where it is pre-commit that runs this one, after itself.
  private var script: String {
    """
    #!/bin/sh
    \(Self.sign): put here by 'privet hook install'; 'privet hook uninstall' takes it away.
    hook="$(dirname "$0")/pre-commit"
    before="$hook.before-privet"
    if [ -n "$PRE_COMMIT_RUNNING_LEGACY" ] \\
      && grep -q 'generated by pre-commit' "$before" 2> /dev/null; then before=; fi
    if [ -x "$before" ]; then
      named='before="$1"; shift; . "$before"'
      first="$(head -n 1 "$before")"
      case "$first" in
        '#!/bin/sh' | '#!/usr/bin/env sh') sh -c "$named" "$hook" "$before" "$@" || exit ;;
        '#!/bin/sh -e' | '#!/bin/sh -eu' | '#!/bin/sh -ue')
          sh "${first#* }" -c "$named" "$hook" "$before" "$@" || exit ;;
        *) "$before" "$@" || exit ;;
      esac
    fi
    \(Self.candidates)\(Self.quoted(Posix.program)); do
      command -v "$privet" > /dev/null 2>&1 || continue
      "$privet" hook run
      status=$?
      # Of these it says itself what they mean.
      if [ "$status" -le 3 ]; then exit "$status"; fi
      echo "privet: the check ended early, with status $status, so the commit was not made" >&2
      echo "privet: 'git commit --no-verify' skips the check once" >&2
      exit "$status"
    done
    echo "privet: not found, so the commit was not checked; put it on the PATH." >&2
    echo "privet: 'git commit --no-verify' skips the check once" >&2
    exit 2

    """
  }

  /// As a word for a shell.
  private static func quoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      if scalar == "'" { quoted += "'\\''" } else { quoted.unicodeScalars.append(scalar) }
    }
    return quoted + "'"
  }
}
