/// Where within the steps of a sample rows are read.
///
/// A sample goes through a table in steps of one width. Were its rows always at their beginning, data
/// that repeats as often as the steps do would be seen from one side only, as in a table into which
/// every night the same lists are written. So each step has a place of its own, which looks as if drawn
/// and is the same on every run.
public enum StepJitter {
  /// How far behind the beginning of a step its rows are: from 0 to `slack`.
  ///
  /// - Parameter number: That of the step. A step has its place however wide it is, so that a table to
  ///   which some rows were added is read at nearly the same ones.
  public static func offset(inStep number: Int, upTo slack: UInt64) -> UInt64 {
    guard slack < .max else { return mixed(number) }
    return mixed(number).multipliedFullWidth(by: slack + 1).high
  }

  /// A number in which every bit depends on all bits of `number`: steps along the golden ratio, with
  /// the finalizer of SplitMix64 (Steele, Lea and Flood, "Fast Splittable Pseudorandom Number
  /// Generators", 2014).
  private static func mixed(_ number: Int) -> UInt64 {
    var bits = (UInt64(truncatingIfNeeded: number) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
