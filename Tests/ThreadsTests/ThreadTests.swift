import CThreads
import Dispatch
import Foundation
import Synchronization
import Testing

@Suite("A thread that begins beside whoever made it")
struct ThreadTests {
  private static let seen = Mutex<String?>(nil)
  private static let ended = DispatchSemaphore(value: 0)

  /// The processors that the calling thread may use, as Linux says it; nil elsewhere.
  private static var processors: String? {
    let status = try? String(contentsOfFile: "/proc/thread-self/status", encoding: .utf8)
    return status?.split(separator: "\n").first { $0.hasPrefix("Cpus_allowed:") }.map(String.init)
  }

  @Test("may use every processor that this one may")
  func everyProcessor() {
    let isBegun = thread_begin_beside {
      ThreadTests.seen.withLock { $0 = ThreadTests.processors }
      ThreadTests.ended.signal()
    }
    #expect(isBegun)
    guard isBegun else { return }
    Self.ended.wait()
    #expect(Self.seen.withLock { $0 } == Self.processors)
  }
}
