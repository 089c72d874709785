/// Text in the making, and where in it something was planted.
struct Document {
  /// A value that must be found.
  struct Plant {
    /// From the start of the document, in bytes.
    let offset: Int
    let length: Int
    /// An index into `PlantedKind.all`.
    let kind: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var plants: [Plant] = []
  /// How far the text has come when the next value is due.
  private var nextPlant = 0

  var count: Int { bytes.count }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }
  mutating func write(byte: UInt8) { bytes.append(byte) }
  mutating func write(number: Int) { write(String(number)) }

  /// A number with leading zeros.
  mutating func write(number: Int, digits: Int) {
    let text = String(number)
    for _ in 0..<max(0, digits - text.utf8.count) { bytes.append(0x30) }
    write(text)
  }

  /// Writes a new value of the kind and remembers where.
  mutating func plant(_ kind: Int, _ random: inout SplitMix64) {
    let value = PlantedKind.all[kind].make(&random)
    plants.append(Plant(offset: bytes.count, length: value.utf8.count, kind: kind))
    write(value)
  }

  /// Whether a value is due, so that there is one in `distance` bytes on average.
  mutating func isPlantDue(every distance: Int, _ random: inout SplitMix64) -> Bool {
    if nextPlant == 0 { nextPlant = random.below(2 * distance) + 1 }
    guard bytes.count >= nextPlant else { return false }
    nextPlant = bytes.count + random.below(2 * distance) + 1
    return true
  }
}
