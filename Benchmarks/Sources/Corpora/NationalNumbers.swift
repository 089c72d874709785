// Sources of the check digits: those that the patterns of the same name cite.
extension PlantedKind {
  static let socialSecurityNumber = PlantedKind(
    pattern: "us.ssn", labels: ["SSN:", "Social Security number"], field: "ssn",
    provesItself: true
  ) { random in
    var area = random.within(1...899)
    if area == 666 { area = 667 }
    let number = [area / 100, area / 10 % 10, area % 10]
    return joined(number) + "-\(two(random.within(1...99)))-\(random.within(1000...9999))"
  }

  static let nhsNumber = PlantedKind(
    pattern: "gb.nhs", labels: ["NHS number", "NHS no"], field: "nhs_number", provesItself: false
  ) { random in
    let digits = CheckDigit.repeatUntilValid {
      let digits = random.digits(9)
      let check = (11 - CheckDigit.weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11
      return check < 10 ? digits + [check] : nil
    }
    return grouped(digits, sizes: [3, 3, 4], random.pick(["", " "]))
  }

  static let nationalInsurance = PlantedKind(
    pattern: "gb.nino", labels: ["National Insurance number", "NI number"], field: "nino",
    provesItself: true
  ) { random in
    let prefix = random.pick(["AB", "CE", "HJ", "JK", "LM", "PR", "SW", "WX", "YZ"])
    let digits = random.digits(6)
    return random.once(in: 2)
      ? prefix + joined(digits) + random.pick(["A", "B", "C", "D"])
      : "\(prefix) \(grouped(digits, sizes: [2, 2, 2], " ")) " + random.pick(["A", "B", "C", "D"])
  }

  static let pesel = PlantedKind(
    pattern: "pl.pesel", labels: ["PESEL", "numer PESEL"], field: "pesel", provesItself: false
  ) { random in
    let day = BirthDay(&random)
    let month = day.year < 2000 ? day.month : day.month + 20
    var digits = [day.year / 10 % 10, day.year % 10, month / 10, month % 10]
    digits += [day.day / 10, day.day % 10] + random.digits(4)
    let sum = CheckDigit.weightedSum(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3])
    return joined(digits + [(10 - sum % 10) % 10])
  }

  static let cpf = PlantedKind(
    pattern: "br.cpf", labels: ["CPF", "CPF do titular"], field: "cpf", provesItself: true
  ) { random in
    var digits = random.digits(9)
    for first in [10, 11] {
      let weights = Array(stride(from: first, through: 2, by: -1))
      let check = 11 - CheckDigit.weightedSum(digits, weights) % 11
      digits.append(check > 9 ? 0 : check)
    }
    return grouped(Array(digits.prefix(9)), sizes: [3, 3, 3], ".") + "-"
      + joined(Array(digits.suffix(2)))
  }

  static let bsn = PlantedKind(
    pattern: "nl.bsn", labels: ["BSN", "burgerservicenummer"], field: "bsn", provesItself: false
  ) { random in
    joined(
      CheckDigit.repeatUntilValid {
        let digits = [random.within(1...9)] + random.digits(7)
        let check = CheckDigit.weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
        return check < 10 ? digits + [check] : nil
      })
  }

  static let dni = PlantedKind(
    pattern: "es.dni", labels: ["DNI", "con DNI"], field: "dni", provesItself: true
  ) { random in
    // Above 30 million: lower numbers can look like the date 20240131.
    let number = random.within(30_000_000...99_999_999)
    return "\(number)" + String(Array("TRWAGMYFPDXBNJZSQVHLCKE")[number % 23])
  }

  static let hetu = PlantedKind(
    pattern: "fi.hetu", labels: ["henkilötunnus", "hetu"], field: "hetu", provesItself: true
  ) { random in
    let day = BirthDay(&random)
    // From 240: a lower one with a digit behind it can look like the time of a day.
    let serial = random.within(240...899)
    let date = two(day.day) + two(day.month) + two(day.year % 100)
    let number = (day.day * 10_000 + day.month * 100 + day.year % 100) * 1000 + serial
    let check = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")[number % 31]
    let padded = String(String(1000 + serial).dropFirst())
    return date + (day.year < 2000 ? "-" : "A") + padded + String(check)
  }

  static let taxID = PlantedKind(
    pattern: "de.tax-id", labels: ["Steuer-ID", "steuerliche Identifikationsnummer"],
    field: "steuer_id", provesItself: false
  ) { random in
    // Exactly one digit stands twice among the first ten.
    let digits = CheckDigit.repeatUntilValid {
      var body = Array(0...9)
      for index in body.indices.reversed() { body.swapAt(index, random.below(index + 1)) }
      body[9] = body[random.below(8)]
      return body[0] == 0 ? nil : body
    }
    return joined(digits + [CheckDigit.mod11Hybrid10(digits)])
  }
}

/// A day on which a grown person can have been born.
struct BirthDay {
  let year: Int
  let month: Int
  let day: Int

  init(_ random: inout SplitMix64) {
    year = random.within(1935...2006)
    month = random.within(1...12)
    day = random.within(1...28)
  }
}
