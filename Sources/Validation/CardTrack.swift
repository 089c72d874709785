extension Validator {
  /// What is written on a card's magnetic stripe (ISO/IEC 7813): the digits up to the first sign
  /// that parts fields are the card's number.
  static let cardTrack = Validator("card-track") { value in
    let number = value.drop { !(0x30...0x39).contains($0) }
      .prefix { (0x30...0x39).contains($0) || $0 == 0x20 }
    return paymentCard.check(number)
  }
}
