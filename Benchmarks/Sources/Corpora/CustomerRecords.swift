/// Tables of customers as they are exported: some five values of personal data in a kilobyte.
struct CustomerRecords {
  /// The columns of one export, and what separates them.
  struct Layout {
    let columns: [Column]
    let separator: String
    let quote: String
  }

  /// One column: its name, and how a cell is written.
  struct Column {
    let name: String
    let write: @Sendable (inout Document, inout SplitMix64) -> Void
  }

  func writeCSV(into document: inout Document, upTo size: Int, _ random: inout SplitMix64) {
    let layout = random.pick(Self.layouts)
    document.write(layout.columns.map(\.name).joined(separator: layout.separator) + "\n")
    while document.count < size {
      for (index, column) in layout.columns.enumerated() {
        if index > 0 { document.write(layout.separator) }
        document.write(layout.quote)
        column.write(&document, &random)
        document.write(layout.quote)
      }
      document.write("\n")
    }
  }

  /// An array of objects: one a line, or all in one line.
  func writeJSON(
    into document: inout Document, upTo size: Int, lineEnd: String, _ random: inout SplitMix64
  ) {
    document.write("[")
    while document.count < size {
      writeObject(into: &document, &random)
      document.write("," + lineEnd)
    }
    document.write("{}]" + lineEnd)
  }

  private func writeObject(into document: inout Document, _ random: inout SplitMix64) {
    let columns = random.pick(Self.objects)
    for (index, column) in columns.enumerated() {
      document.write(index == 0 ? "{\"" : ", \"")
      document.write(column.name)
      document.write("\": \"")
      column.write(&document, &random)
      document.write("\"")
    }
    document.write("}")
  }

  // In CSV nothing near a cell says what it is, so its columns prove themselves.
  private static let layouts = [
    Layout(
      columns: [
        number, fullName, planted("global.email"), planted("global.phone"), street, city,
        planted("global.iban"), status, amount, remarks,
      ], separator: ",", quote: ""),
    Layout(
      columns: [
        number, planted("us.ssn"), fullName, street, city, planted("global.email"),
        planted("global.payment-card"), amount, updated, planted("global.ipv4"), remarks,
      ], separator: ",", quote: "\""),
    Layout(
      columns: [
        fullName, planted("gb.nino"), street, city, planted("global.mac-address"),
        planted("global.email"), updated, amount, status, remarks,
      ], separator: ";", quote: ""),
    Layout(
      columns: [
        number, planted("es.dni"), planted("br.cpf"), fullName, street, city,
        planted("fi.hetu"), updated, remarks, planted("global.ipv6"),
      ], separator: "\t", quote: ""),
    // Numbers on both sides of numbers, as most exports have them.
    Layout(
      columns: [
        number, planted("us.ssn"), amount, fullName, amount, planted("global.payment-card"),
        updated, planted("global.email"), remarks,
      ], separator: ",", quote: ""),
  ]

  private static let objects = [
    [
      number, fullName, planted("global.email"), planted("gb.nhs"),
      planted("global.date-of-birth"), street, city, remarks,
    ],
    [
      number, fullName, street, planted("pl.pesel"), planted("global.iban"), updated, amount,
      remarks,
    ],
    [
      number, planted("nl.bsn"), city, planted("global.phone"), planted("global.email"), note,
      remarks,
    ],
    [
      number, fullName, planted("de.tax-id"), planted("global.payment-card"), amount, updated,
      remarks,
    ],
    [
      number, planted("global.imei"), status, planted("global.mac-address"),
      planted("global.ipv4"), updated, remarks,
    ],
    [
      number, planted("us.ssn"), fullName, planted("br.cpf"), city, planted("global.email"),
      remarks,
    ],
  ]

  static let number = Column(name: "customer_id") { document, random in
    document.write(number: random.within(1000...9_999_999))
  }
  static let fullName = Column(name: "full_name") { document, random in
    document.write(random.pick(Vocabulary.givenNames))
    document.write(" ")
    document.write(random.pick(Vocabulary.familyNames))
  }
  static let city = Column(name: "city") { document, random in
    document.write(random.pick(Vocabulary.cities))
  }
  static let amount = Column(name: "amount") { document, random in
    document.write("\(random.below(5000)).\(two(random.below(100)))")
  }
  static let street = Column(name: "street") { document, random in
    document.write("\(random.within(1...240)) ")
    document.write(random.pick(Vocabulary.familyNames))
    document.write(random.pick([" Street", " Road", " Lane", " Avenue"]))
  }
  static let note = Column(name: "note") { document, random in
    for index in 0..<random.within(2...12) {
      if index > 0 { document.write(" ") }
      document.write(random.word())
    }
  }
  /// What people at the counter wrote down over the years: most of an export.
  static let remarks = Column(name: "remarks") { document, random in
    for index in 0..<random.within(40...120) {
      if index > 0 { document.write(random.below(9) == 0 ? "; " : " ") }
      document.write(random.word())
    }
  }
  static let status = Column(name: "status") { document, random in
    document.write(random.pick(["active", "closed", "pending", "blocked"]))
  }
  static let updated = Column(name: "updated_at") { document, random in
    document.write("\(random.within(2015...2026))-\(two(random.within(1...12)))-")
    document.write("\(two(random.within(1...28)))T\(two(random.below(24))):")
    document.write("\(two(random.below(60))):\(two(random.below(60)))Z")
  }

  static func planted(_ pattern: String) -> Column {
    let kind = PlantedKind.index(of: pattern)
    return Column(name: PlantedKind.all[kind].field) { document, random in
      document.plant(kind, &random)
    }
  }
}
