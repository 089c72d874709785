import Model

extension Decision {
  /// How it was decided, in the order in which it was; none of it holds the value.
  var sentences: [String] {
    var sentences = [
      "form \(form) of \(forms): \(alone?.rawValue ?? "nothing") alone, \(inContext.rawValue) in context"
    ]
    if let validator {
      let outcome = isConfirmed ? "confirms it" : "does not tell: a step lower"
      sentences.append("the check \(validator) \(outcome)")
    } else {
      sentences.append("nothing to check")
    }
    if words.isEmpty { sentences.append("no word of its context near it") }
    sentences += words.map { "near it: \($0.description)" }
    if let against {
      sentences.append("against it: \(against.description): a step lower")
    }
    if isAmongOthers {
      sentences.append("few of the values that are called so around it are such: a step lower")
    }
    if let testValue {
      let place = isInProgram ? ", in a file of a program" : ""
      sentences.append("a test value\(place): \(testValue.description)")
    }
    sentences += rivals.map { rival in
      "rather than \(rival.pattern), \(rival.confidence.rawValue): \(rival.because.description)"
    }
    return sentences
  }
}

extension Decision.Word {
  fileprivate var description: String {
    switch place {
    case .before: "\"\(text)\", \(Figures.counted(distance, "byte")) before"
    case .behind: "\"\(text)\", \(Figures.counted(distance, "byte")) behind"
    case .field: "\"\(text)\" in the name of the field"
    }
  }
}

extension TestValueKind {
  fileprivate var description: String {
    switch self {
    case .unassigned: "such numbers are given to nobody"
    case .specimen: "published as an example, or of no public use"
    case .placeholder: "its digits are all the same, or follow each other"
    }
  }
}

extension Decision.Rival.Reason {
  fileprivate var description: String {
    switch self {
    case .lowerConfidence: "less likely"
    case .fartherWord: "its words are farther away, or there are none"
    case .notProved: "no check proves it"
    case .lessNamed: "its words say less"
    case .shorter: "it is shorter"
    case .noCountry: "it is of no one country"
    case .fewerPeople: "fewer people live in its country"
    case .laterInOrder: "the order of the patterns decides"
    }
  }
}

extension JSONWriter {
  /// How a finding was decided.
  mutating func explanation(_ decision: Decision) {
    beginObject("explanation")
    member("form", decision.form)
    member("forms", decision.forms)
    member("alone", decision.alone?.rawValue)
    member("inContext", decision.inContext.rawValue)
    member("validator", decision.validator)
    if decision.validator != nil { member("confirmed", decision.isConfirmed) }
    beginArray("words")
    for word in decision.words { self.word(word) }
    endArray()
    beginArray("against")
    if let against = decision.against { word(against) }
    endArray()
    if decision.isAmongOthers { member("amongOthers", true) }
    member("testValue", decision.testValue?.rawValue)
    if decision.testValue != nil { member("inProgram", decision.isInProgram) }
    beginArray("rivals")
    for rival in decision.rivals {
      beginObject()
      member("pattern", rival.pattern)
      member("confidence", rival.confidence.rawValue)
      member("because", rival.because.rawValue)
      endObject()
    }
    endArray()
    endObject()
  }

  private mutating func word(_ word: Decision.Word) {
    beginObject()
    member("word", word.text)
    member("place", word.place.rawValue)
    member("distance", word.distance)
    endObject()
  }
}
