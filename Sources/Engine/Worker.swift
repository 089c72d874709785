internal import Model

/// Opens items and has them searched, one after another.
struct Worker {
  let extractors: [any Extractor]
  let search: ItemSearch

  /// - Parameter makeSearch: Asked once there is something to search: of one file all workers but one
  ///   see nothing.
  /// - Returns: What is left when all is searched, to be given up; nil if there was nothing to search.
  static func run(
    _ queue: WorkQueue, _ extractors: [any Extractor], makeSearch: () -> ItemSearch
  ) -> Worker? {
    guard let first = queue.next(after: nil) else { return nil }
    let worker = Worker(extractors: extractors, search: makeSearch())
    var work: WorkQueue.Work? = first
    while let next = work {
      switch next {
      case .item(let next):
        worker.search.begin(next.number, next.item)
        let fault = worker.search.isCancelled ? Fault(.interrupted) : worker.process(next.item)
        if worker.search.end(fault) == .stop { queue.abandon() }
      case .search(let search): worker.search.help(search)
      }
      work = queue.next(after: next)
    }
    return worker
  }

  /// What kept the item from being searched to its end.
  private func process(_ item: Item) -> Fault? {
    switch item.work {
    case .skip(let fault): return fault
    case .read(let content):
      do throws(Fault) {
        try read(content, of: item.origin)
        return nil
      } catch {
        return error
      }
    case .extract(let source):
      do throws(Fault) {
        try source.extract(into: search)
        return nil
      } catch {
        return error
      }
    }
  }

  private func read(_ content: any Content, of origin: Origin) throws(Fault) {
    let reader = try content.open()
    var head: [UInt8] = []
    while head.count < Limits.head {
      let count = try reader.read(upTo: Limits.head - head.count, appendingTo: &head)
      if count == 0 { break }
    }
    let accepting = extractors.first { extractor in
      extractor.accepts(head: head, of: origin, size: content.size)
    }
    guard let extractor = accepting else {
      try reader.close()
      throw Fault(.binary)
    }
    let input = ExtractorInput(origin: origin, path: content.path, head: head, rest: reader)
    do throws(Fault) {
      try extractor.extract(input, into: search)
    } catch {
      // The first fault says more than what closing may add to it.
      try? reader.close()
      throw error
    }
    try reader.close()
  }
}

/// An item with its place in the order of the report.
struct NumberedItem: Sendable {
  let number: Int
  let item: Item
}
