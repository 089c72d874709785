#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Tells the time, and lets it pass.
public struct ServerClock: Sendable {
  public let now: @Sendable () -> ContinuousClock.Instant
  public let pause: @Sendable (Duration) -> Void

  public init(
    now: @escaping @Sendable () -> ContinuousClock.Instant,
    pause: @escaping @Sendable (Duration) -> Void
  ) {
    self.now = now
    self.pause = pause
  }

  public static let system = ServerClock(
    now: { ContinuousClock.now },
    pause: { duration in
      let (seconds, fraction) = duration.components
      var wanted = timespec()
      wanted.tv_sec = .init(seconds)
      wanted.tv_nsec = .init(fraction / 1_000_000_000)
      var rest = timespec()
      while nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
    })
}
