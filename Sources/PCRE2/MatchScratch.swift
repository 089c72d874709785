internal import CPCRE2

/// What a match needs besides the pattern; each worker owns one.
public struct MatchScratch: ~Copyable {
  let data: OpaquePointer
  let context: OpaquePointer
  private let stack: OpaquePointer?

  /// The limits stop a pattern that backtracks without end: 1 000 000 steps take about a
  /// millisecond, and no honest pattern comes near them.
  public init() {
    data = pcre2_match_data_create_8(16, nil)!
    context = pcre2_match_context_create_8(nil)!
    pcre2_set_match_limit_8(context, 1_000_000)
    pcre2_set_depth_limit_8(context, 10_000)
    pcre2_set_heap_limit_8(context, 16 * 1024)
    stack = pcre2_jit_stack_create_8(32 * 1024, 1024 * 1024, nil)
    pcre2_jit_stack_assign_8(context, nil, stack.map(UnsafeMutableRawPointer.init))
  }

  deinit {
    pcre2_jit_stack_free_8(stack)
    pcre2_match_context_free_8(context)
    pcre2_match_data_free_8(data)
  }
}
