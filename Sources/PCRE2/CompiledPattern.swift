internal import CPCRE2

/// A compiled regular expression, ready for every worker.
///
/// Most are compiled anchored: they match at the position they are asked about or not at all.
/// `PCRE2_ANCHORED` as an option of the match would turn the JIT off.
public final class CompiledPattern: Sendable {
  // SAFETY: PCRE2 only reads a compiled pattern once it is compiled and JIT-compiled, which
  // happens before `init` returns (pcre2api, "Multithreading").
  private nonisolated(unsafe) let code: OpaquePointer

  /// Whether the compiled code may be called without the checks of `pcre2_match`, which costs a
  /// third less. In UTF mode the text must be checked.
  private let isDirect: Bool
  /// The number of the group called "value", which narrows what is found down to a part.
  private let valueGroup: Int?

  /// Compiles `pattern` in free spacing. `^` and `$` stand for the borders of a line.
  ///
  /// UTF mode is for patterns that hold characters beyond ASCII or ask for properties: it costs
  /// speed, and malformed bytes never match in it.
  ///
  /// - Parameter isAnchored: Whether it is asked of one position at a time.
  public init(_ pattern: String, isAnchored: Bool = true) throws(CompileError) {
    let bytes = Array(pattern.utf8)
    let needsUTF = Self.needsUTF(pattern)
    var options = PCRE2_EXTENDED | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C
    if needsUTF { options |= PCRE2_UTF | PCRE2_MATCH_INVALID_UTF }
    if isAnchored { options |= PCRE2_ANCHORED }
    code = try Self.compile(bytes, options)
    // A pattern the JIT refuses is interpreted: slower, and right.
    let isCompiled = pcre2_jit_compile_8(code, PCRE2_JIT_COMPLETE) == 0
    isDirect = isCompiled && !needsUTF
    let group = pcre2_substring_number_from_name_8(code, "value")
    valueGroup = group > 0 ? Int(group) : nil
  }

  deinit { pcre2_code_free_8(code) }

  /// Matches at `position` of `text` and nowhere else, seeing `reach` bytes on either side of it.
  /// Of a pattern that is not anchored it is the first match from `position` on.
  ///
  /// The reach keeps a match from costing more than it can be worth: in UTF mode PCRE2 checks all
  /// that it sees before it begins.
  public func match(
    in text: UnsafeBufferPointer<UInt8>, at position: Int, reach: Int,
    with scratch: borrowing MatchScratch
  ) -> MatchResult {
    match(
      in: text, at: position, seeing: max(0, position - reach)..<min(text.count, position + reach),
      with: scratch)
  }

  /// The same, seeing `visible`, which holds the position.
  public func match(
    in text: UnsafeBufferPointer<UInt8>, at position: Int, seeing visible: Range<Int>,
    with scratch: borrowing MatchScratch
  ) -> MatchResult {
    let (start, end) = (visible.lowerBound, visible.upperBound)
    guard let subject = text.baseAddress.map({ $0 + start }) else { return .none }
    let count =
      isDirect
      ? pcre2_jit_match_8(
        code, subject, end - start, position - start, PCRE2_NOTEMPTY, scratch.data,
        scratch.context)
      : pcre2_match_8(
        code, subject, end - start, position - start, PCRE2_NOTEMPTY, scratch.data,
        scratch.context)
    if count == PCRE2_ERROR_NOMATCH { return .none }
    if count < 0 { return .failed(MatchFailure(code: count)) }
    let bounds = pcre2_get_ovector_pointer_8(scratch.data)!
    var group = 0
    // A group that took no part has bounds beyond the text.
    if let valueGroup, valueGroup < count, bounds[2 * valueGroup] <= end { group = valueGroup }
    // `\K` can move the start behind the end.
    let upper = bounds[2 * group + 1]
    return .match(start + min(bounds[2 * group], upper)..<start + upper, from: start + bounds[0])
  }

  /// Whether `pattern` is compiled in UTF mode: it holds a character beyond ASCII, or `\p` or `\P`.
  public static func needsUTF(_ pattern: String) -> Bool {
    var previous: UInt8 = 0
    for byte in pattern.utf8 {
      if byte >= 0x80 || (previous == 0x5C && byte | 0x20 == 0x70) { return true }
      // A backslash that is itself escaped begins nothing.
      previous = previous == 0x5C ? 0 : byte
    }
    return false
  }

  private static func compile(_ bytes: [UInt8], _ options: UInt32) throws(CompileError)
    -> OpaquePointer
  {
    var number: Int32 = 0
    var position = 0
    guard let code = pcre2_compile_8(bytes, bytes.count, options, &number, &position, nil) else {
      throw CompileError(message: message(number), offset: position)
    }
    return code
  }

  fileprivate static func message(_ number: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(number, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }
}

/// What is wrong with a pattern, and where in it, in bytes.
public struct CompileError: Error, Sendable {
  public let message: String
  public let offset: Int
}

public enum MatchResult: Sendable {
  /// What was found, and where the whole match begins: before it, where a group narrows it down.
  /// A match is never empty; what the group narrows it down to can be.
  case match(Range<Int>, from: Int)
  case none
  /// A limit was reached: whether there is a match is not known.
  case failed(MatchFailure)
}

public struct MatchFailure: Error, Hashable, Sendable {
  let code: Int32
  /// PCRE2's own words.
  public var message: String { CompiledPattern.message(code) }
}
