internal import Model

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Takes cells of a column together that say the same, so that each is searched once for all of its
/// rows: in most tables few columns have different cells in all rows.
struct CellGroups {
  /// Numbers of groups, each where its hash says or behind; a power of two.
  private var slots: [Int32] = []
  /// The group of each cell.
  private var groups: [Int32] = []
  /// The first cell of each group, and how many cells it has.
  private var firsts: [Int32] = []
  private var counts: [Int32] = []

  private static let vacant: Int32 = -1

  /// What is left of cells where like ones are taken together.
  struct Grouped {
    var text: [UInt8]
    var starts: [Int]
    var rows: [RowReference]
    var places: [Int32]
    var firstRows: [Int]
  }

  /// Nil where hardly any are alike: then it costs less to search them all.
  ///
  /// - Parameter starts: Where each cell begins in `text`; it ends where the next one begins, with its
  ///   separator.
  mutating func group(_ text: [UInt8], _ starts: [Int], _ rows: [RowReference]) -> Grouped? {
    guard starts.count > 1 else { return nil }
    text.withUnsafeBytes { text in
      starts.withUnsafeBufferPointer { assign(to: $0, of: text) }
    }
    guard 10 * firsts.count < 9 * starts.count else { return nil }
    var grouped = Grouped(
      text: [], starts: [], rows: rows, places: Array(repeating: 0, count: rows.count),
      firstRows: [])
    grouped.starts.reserveCapacity(firsts.count)
    grouped.firstRows.reserveCapacity(firsts.count)
    var next = 0
    for group in firsts.indices {
      let first = Int(firsts[group])
      grouped.starts.append(grouped.text.count)
      grouped.text += text[starts[first]..<Self.end(of: first, starts, text.count)]
      grouped.firstRows.append(next)
      next += Int(counts[group])
      // From here on it is where the group's next row goes.
      counts[group] = Int32(grouped.firstRows[group])
    }
    for (cell, group) in groups.enumerated() {
      let place = Int(counts[Int(group)])
      counts[Int(group)] += 1
      grouped.rows[place] = rows[cell]
      grouped.places[place] = Int32(cell)
    }
    return grouped
  }

  private static func end(of cell: Int, _ starts: [Int], _ end: Int) -> Int {
    cell + 1 < starts.count ? starts[cell + 1] : end
  }

  /// Finds the group of each cell.
  private mutating func assign(
    to starts: UnsafeBufferPointer<Int>, of text: UnsafeRawBufferPointer
  ) {
    var size = 16
    while size < 2 * starts.count { size *= 2 }
    if slots.count == size {
      slots.withUnsafeMutableBufferPointer { $0.update(repeating: Self.vacant) }
    } else {
      slots = Array(repeating: Self.vacant, count: size)
    }
    groups.removeAll(keepingCapacity: true)
    firsts.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    for cell in starts.indices {
      let end = cell + 1 < starts.count ? starts[cell + 1] : text.count
      let bytes = UnsafeRawBufferPointer(rebasing: text[starts[cell]..<end])
      var slot = Int(truncatingIfNeeded: Self.hash(of: bytes)) & (size - 1)
      while slots[slot] != Self.vacant {
        let first = Int(firsts[Int(slots[slot])])
        let firstEnd = first + 1 < starts.count ? starts[first + 1] : text.count
        if firstEnd - starts[first] == bytes.count,
          memcmp(text.baseAddress! + starts[first], bytes.baseAddress!, bytes.count) == 0
        {
          break
        }
        slot = (slot + 1) & (size - 1)
      }
      if slots[slot] == Self.vacant {
        slots[slot] = Int32(firsts.count)
        firsts.append(Int32(cell))
        counts.append(0)
      }
      groups.append(slots[slot])
      counts[Int(slots[slot])] += 1
    }
  }

  /// Eight bytes at a time; whoever fills a table such that its cells collide wins little, for a batch
  /// has few thousand.
  private static func hash(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = UInt64(bytes.count)
    var position = 0
    while position + 8 <= bytes.count {
      hash = mixed(hash ^ bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    return mixed(hash ^ rest)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
