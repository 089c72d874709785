/// The nodes of a graph as they lie in memory and in a program that embeds them.
///
/// A large graph is embedded as it is read, so that a program begins with none of it decoded: of its
/// nodes few are ever asked for. What is embedded is text, so that each byte holds seven bits.
struct PackedGraph {
  static let nodeWidth = 8
  private static let branchWidth = 4

  let nodeCount: Int
  let branchCount: Int
  private let nodes: UnsafeRawBufferPointer
  private let branches: UnsafeRawBufferPointer

  /// - Parameter bytes: What `bytes` made, which stays there as long as this is asked.
  init(nodeCount: Int, branchCount: Int, at bytes: UnsafeRawBufferPointer) {
    self.nodeCount = nodeCount
    self.branchCount = branchCount
    nodes = UnsafeRawBufferPointer(rebasing: bytes[..<(nodeCount * Self.nodeWidth)])
    branches = UnsafeRawBufferPointer(rebasing: bytes[(nodeCount * Self.nodeWidth)...])
  }

  static func bytes(nodes: [ShapeGraph.Node], branches: [Int32]) -> [UInt8] {
    var bytes: [UInt8] = []
    func put(_ number: UInt64, width: Int) {
      precondition(number >> (7 * UInt64(width)) == 0, "a graph is too large to be packed")
      for place in 0..<width { bytes.append(UInt8(number >> (7 * UInt64(place)) & 127)) }
    }
    for node in nodes {
      let (kind, low, high) =
        switch node {
        case .byte(let set, let next): (0, set, next)
        case .split(let first, let count): (1, count, first)
        case .end(let form): (2, 0, form)
        }
      precondition(low < 1 << lowWidth, "a graph is too large to be packed")
      put(UInt64(kind) | UInt64(low) << 2 | UInt64(high) << (2 + lowWidth), width: nodeWidth)
    }
    for branch in branches { put(UInt64(branch), width: branchWidth) }
    return bytes
  }

  /// The bits of the lower of the two numbers of a node.
  private static let lowWidth: UInt64 = 24

  @inline(__always)
  subscript(number: Int32) -> ShapeGraph.Node {
    let packed = nodes.loadUnaligned(
      fromByteOffset: Int(number) &* Self.nodeWidth, as: UInt64.self)
    // Pairs of groups become one, three times.
    var bits = UInt64(littleEndian: packed)
    bits = bits & 0x007F_007F_007F_007F | (bits & 0x7F00_7F00_7F00_7F00) &>> 1
    bits = bits & 0x0000_3FFF_0000_3FFF | (bits & 0x3FFF_0000_3FFF_0000) &>> 2
    bits = bits & 0xFFF_FFFF | (bits &>> 32) &<< 28
    let low = Int32(truncatingIfNeeded: (bits &>> 2) & ((1 << Self.lowWidth) - 1))
    let high = Int32(truncatingIfNeeded: bits &>> (2 + Self.lowWidth))
    switch bits & 3 {
    case 0: return .byte(set: low, next: high)
    case 1: return .split(first: high, count: low)
    default: return .end(form: high)
    }
  }

  @inline(__always)
  func branch(_ place: Int32) -> Int32 {
    let packed = branches.loadUnaligned(
      fromByteOffset: Int(place) &* Self.branchWidth, as: UInt32.self)
    var bits = UInt32(littleEndian: packed)
    bits = bits & 0x007F_007F | (bits & 0x7F00_7F00) &>> 1
    return Int32(truncatingIfNeeded: bits & 0x3FFF | (bits &>> 16) &<< 14)
  }
}
