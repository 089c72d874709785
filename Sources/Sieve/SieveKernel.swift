internal import CSieve

/// A way to run the first step of the sieve. All find the same.
public enum SieveKernel: CaseIterable, Sendable {
  case scalar, ssse3, avx2, neon

  var code: sieve_kernel {
    switch self {
    case .scalar: SIEVE_SCALAR
    case .ssse3: SIEVE_SSSE3
    case .avx2: SIEVE_AVX2
    case .neon: SIEVE_NEON
    }
  }

  /// Those that this machine can run, the fastest last.
  public static let available = allCases.filter { sieve_has($0.code) != 0 }
  /// The fastest.
  public static let best = available[available.count - 1]
}
