#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import Dispatch
import Engine

/// Turns Ctrl-C and a request to terminate into an orderly end; the second one ends at once.
struct Interrupts {
  private let sources: [any DispatchSourceSignal]

  init(_ cancellation: Cancellation) {
    // A reader that goes away is told by EPIPE.
    signal(SIGPIPE, SIG_IGN)
    sources = [SIGINT, SIGTERM, SIGHUP].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { @Sendable in
        if cancellation.isCancelled { _exit(ExitStatus.interrupted.rawValue) }
        cancellation.cancel()
      }
      source.resume()
      return source
    }
  }
}
