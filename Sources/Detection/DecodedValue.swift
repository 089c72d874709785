/// What a match says, where the text writes it otherwise.
final class DecodedValue: Sendable {
  let bytes: [UInt8]
  /// The field that is named before it, if one was seen where it was decoded.
  let field: Field?
  /// The label of another number before it; only where decisions are told.
  let against: NegativeContext.Label?

  init(_ bytes: [UInt8], field: Field? = nil, against: NegativeContext.Label? = nil) {
    self.bytes = bytes
    self.field = field
    self.against = against
  }

  /// Calls `body` with the bytes of `value`, or with those that stand in the text if there is none.
  static func withBytes<Result>(
    _ value: DecodedValue?, or raw: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let value else { return body(raw) }
    return value.bytes.withUnsafeBufferPointer(body)
  }
}
