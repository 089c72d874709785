import Dispatch
import Engine
import Synchronization

/// One line on the terminal that says how far the run is.
final class ProgressLine: Sendable {
  private let progress: Engine.Progress
  private let isShown = Atomic<Bool>(false)
  private let began = Posix.monotonicSeconds()

  init(_ progress: Engine.Progress) { self.progress = progress }

  /// Shows the line again and again, until the timer is cancelled. Short runs show nothing.
  func start() -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "privet.progress"))
    timer.schedule(deadline: .now() + .milliseconds(400), repeating: .milliseconds(200))
    timer.setEventHandler { @Sendable [weak self] in self?.show() }
    timer.resume()
    return timer
  }

  /// Takes the line away, so that something else can be printed.
  func clear() {
    if isShown.exchange(false, ordering: .relaxed) { Console.error(raw: "\r\u{1B}[K") }
  }

  private func show() {
    let now = progress.snapshot
    let seconds = Posix.monotonicSeconds() - began
    let rate = Double(now.bytes) / max(seconds, 0.001)
    var line = "\(Self.grouped(now.items)) files · \(Self.size(Double(now.bytes)))"
    line += " · \(Self.size(rate))/s · \(Self.grouped(now.findings)) findings"
    if let total = now.totalBytes, total > now.bytes, rate > 1 {
      line += " · \(Self.duration(Double(total - now.bytes) / rate)) left"
    }
    isShown.store(true, ordering: .relaxed)
    Console.error(raw: "\r\u{1B}[K\(line)")
  }

  private static func grouped(_ number: Int) -> String {
    var text = ""
    for (place, digit) in String(number).reversed().enumerated() {
      if place > 0, place % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return String(text.reversed())
  }

  private static func size(_ bytes: Double) -> String {
    var amount = bytes
    for unit in ["B", "kB", "MB", "GB"] {
      if amount < 1000 { return "\(rounded(amount)) \(unit)" }
      amount /= 1000
    }
    return "\(rounded(amount)) TB"
  }

  private static func rounded(_ amount: Double) -> String {
    amount < 10 ? "\((amount * 10).rounded() / 10)" : "\(Int(amount.rounded()))"
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e8).rounded())
    if whole < 60 { return "\(whole) s" }
    return whole < 3600 ? "\(whole / 60) min" : "\(whole / 3600) h \(whole % 3600 / 60) min"
  }
}
