/// Digits that say how many or how large something is, beside a word that would name a number.
///
/// "Passport scans: 48213377 bytes" has a word of passports and as many digits as they have. Only for
/// digits that nothing but a word tells from any others.
enum CountedNumber {
  /// What speaks for a count: a word right before the digits or right behind them.
  struct Sign {
    let word: String
    let isBehind: Bool
    /// Bytes between it and the digits.
    let distance: Int
  }

  /// Digits at least; shorter ones are codes that stand behind their names.
  private static let leastDigits = 6
  /// Letters of a word at most that is looked at, in bytes.
  private static let longestWord = 24
  /// What is counted or measured, in the languages of texts that hold such numbers.
  private static let units: Set<String> = [
    "bytes", "byte", "octets", "octet", "bits", "kb", "mb", "gb", "kib", "mib", "gib", "ms", "ns",
    "us", "sec", "seconds", "minutes", "hours", "days", "years", "times", "records", "rows",
    "lines", "files", "entries", "items", "requests", "users", "people", "persons", "customers",
    "visitors", "documents", "pages", "words", "characters", "pixels", "points", "samples",
    "tokens", "messages", "views", "downloads", "copies", "units", "applications", "passports",
    "licenses", "licences", "cards", "accounts", "calls", "tickets", "usd", "eur", "gbp", "euro",
    "euros", "dollars", "percent", "km", "kg", "zeilen", "dateien", "datensätze", "anträge",
    "personen", "menschen", "einträge", "sekunden", "stück", "fichiers", "lignes", "demandes",
    "personnes", "enregistrements", "registros", "archivos", "filas", "solicitudes", "personas",
    "usuarios", "arquivos", "linhas", "pedidos", "pessoas", "usuários", "righe", "richieste",
    "persone", "documenti", "bestanden", "regels", "aanvragen", "rekordów", "plików", "osób",
    "wniosków", "байт", "байтов", "записей", "строк", "файлов", "человек", "штук", "рублей",
    "заявлений", "паспортов", "subscribers", "applicants", "candidates", "candidats", "titres",
    "abonnés", "expediciones", "habitantes", "linee", "adet", "kişi", "buah", "darab", "stuks",
    "kpl", "kr", "abonnenten", "prüflinge", "teilnehmer", "minuten", "assinantes", "assinaturas",
    "utilizadores", "panels", "cells", "adults", "visits", "likes", "votes", "shares", "errors",
    "tests", "steps", "طلب", "طلبات", "شخص", "ملف", "ملفات", "سجل", "בקשות", "אנשים", "קבצים",
    "שורות",
  ]
  /// The same in East Asia, where nothing parts them from the number.
  private static let counters: Set<String> = [
    "台", "件", "本", "冊", "个", "個", "枚", "人", "部", "円", "元", "次", "건", "대", "개", "명", "원",
  ]
  /// Keys of quantities.
  private static let quantities: Set<String> = [
    "size", "bytes", "length", "len", "count", "total", "pid", "offset", "duration", "elapsed",
    "time", "seq", "sequence", "amount", "price", "sum", "width", "height", "ttl", "ms",
    "timestamp", "ts", "epoch", "port", "größe", "anzahl", "taille", "nombre", "tamaño",
    "cantidad", "tamanho", "quantidade", "dimensione", "aantal", "rozmiar", "liczba", "размер",
    "количество", "max", "min", "units", "model", "requests", "population", "rows", "balance",
    "limit", "seed", "score", "depth", "backlog", "queue", "عدد", "الطلبات",
  ]
  /// Words that may stand between a label and its number.
  private static let connectors: Set<String> = [
    "no", "nr", "num", "number", "numbers", "nummer", "numero", "número", "numéro", "nro", "núm",
    "nº", "n", "číslo", "č", "čís", "br", "broj", "szám", "száma", "sz", "numer", "numerze",
    "numerem", "nummeret", "numeris", "numurs", "numbri", "št", "številka", "номер", "номером",
    "нумар", "нөмірі", "бр", "број", "αριθμός", "αρ", "no's", "id", "code", "kod", "ref",
    "reference", "serial", "series", "seria", "serie", "série", "серия", "серія", "is", "was",
    "are", "as", "of", "on", "in", "for", "with", "my", "your", "his", "her", "our", "their",
    "its", "the", "a", "to", "by", "reads", "read", "says", "shows", "this", "that", "ist", "war",
    "lautet", "mit", "der", "die", "das", "meine", "mein", "seine", "ihre", "est", "était",
    "avec", "de", "du", "la", "le", "el", "es", "era", "con", "mi", "su", "é", "com", "meu", "è",
    "il", "del", "della", "het", "met", "van", "mijn", "jest", "o", "je", "ma", "od", "är", "er",
    "med", "oli", "adalah", "ialah", "olan", "numarası", "numaralı", "nolu", "nomor", "nomer",
    "số", "là", "holder", "book", "booklet", "card", "und", "and", "or", "oder", "ou", "et", "y",
    "e", "n°", "№", "account", "acct", "registration", "passport", "licence", "license", "permit",
    "certificate", "document", "konto", "cuenta", "compte", "conto", "conta", "rekening",
    "policy", "member", "registered", "numbered", "new", "old", "following", "valid", "expired",
    "kontonummer", "личный", "выдан", "серии", "паспорт", "лк", "číslem", "numerom", "numera",
    "numérico", "numerico", "passenger", "applicant", "customer", "client", "patient", "employee",
    "person", "wife", "husband", "son", "daughter", "child", "mother", "father", "spouse",
    "traveller", "driver", "owner", "guest", "student", "titular", "cliente", "pasajero", "hijo",
    "hija", "conductor", "klienta", "klient", "kunde", "kunden", "titolare", "figlio", "moglie",
    "conjoint", "demandeur", "assuré", "salarié", "passager", "clientului", "titularului",
    "zákazníka", "držitele", "vlastníka", "pacjenta", "клиента", "заявителя", "владельца",
    "клієнта", "πελάτη", "müşterinin", "asiakkaan", "kundens", "pelanggan", "saya", "lawful",
    "primary", "secondary", "current", "previous", "original", "stated", "given", "vigente",
    "caducado", "vencido", "válido", "gültig", "gültiger", "ausgestellt", "neue", "neuer",
    "valable", "expiré", "valide", "wydany", "ważny", "platný", "geldig", "giltigt", "gyldigt",
    "valido", "scaduto", "español", "española", "mexicano", "argentino", "chileno", "colombiano",
    "peruano", "venezolano", "uruguayo", "paraguayo", "boliviano", "ecuatoriano", "français",
    "française", "belge", "suisse", "canadien", "italiano", "italiana", "portugués", "português",
    "brasileiro", "polski", "český", "slovenský", "slovenski", "hrvatski", "românesc", "dansk",
    "norsk", "svensk", "svenskt", "nieuwe", "nuevo", "nueva", "nouveau", "nouvelle", "novo",
    "nova", "nuovo", "nuova", "nowy", "nový", "новый", "новая", "действующий",
  ]

  /// The sign that the digits at `match` are a count; nil where nothing says so.
  ///
  /// - Parameters:
  ///   - words: Of the pattern, near it.
  ///   - isProvedByWords: Whether nothing else tells values of the pattern from other digits.
  static func sign(
    at match: Range<Int>, words: [ContextHit], isProvedByWords: Bool,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Sign? {
    guard match.count >= leastDigits, text[match].allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    return unit(behind: match.upperBound, in: text)
      ?? other(before: match.lowerBound, words, isProvedByWords, in: text)
  }

  private static func unit(behind end: Int, in text: UnsafeBufferPointer<UInt8>) -> Sign? {
    guard end < text.count else { return nil }
    let start = text[end] == UInt8(ascii: " ") ? end + 1 : end
    let limit = min(text.count, start + longestWord)
    let stop = (start..<limit).first { !isLetter(text[$0]) } ?? limit
    guard start < stop, let word = word(in: start..<stop, of: text) else { return nil }
    if start > end, units.contains(word) {
      return Sign(word: word, isBehind: true, distance: start - end)
    }
    // Counters of East Asia stand right behind a number, and before anything.
    guard text[start] >= 0xE3, start + 3 <= stop else { return nil }
    let counter = String(decoding: text[start..<start + 3], as: UTF8.self)
    guard counters.contains(counter), isWordEnd(start + 3, in: text) else { return nil }
    return Sign(word: counter, isBehind: true, distance: start - end)
  }

  /// Whether no letter of East Asia follows: "人工" is no count of "人".
  private static func isWordEnd(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place + 1 < text.count, text[place] >= 0x80 else { return true }
    return (text[place], text[place + 1]) == (0xE3, 0x80) || text[place] == 0xEF
  }

  /// A word right before the digits that is none of the pattern's and does not lead from one to them:
  /// a verb, or the key of a quantity.
  private static func other(
    before start: Int, _ hits: [ContextHit], _ isProvedByWords: Bool,
    in text: UnsafeBufferPointer<UInt8>
  ) -> Sign? {
    var (end, isKey) = (start, false)
    let lowest = max(0, start - longestWord)
    while end > lowest {
      switch text[end - 1] {
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: ">"): isKey = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default:
        guard end < start else { return nil }
        return other(
          endingAt: end, before: start, isKey: isKey, hits, isProvedByWords, in: text)
      }
      end -= 1
    }
    return nil
  }

  private static func other(
    endingAt end: Int, before start: Int, isKey: Bool, _ hits: [ContextHit],
    _ isProvedByWords: Bool, in text: UnsafeBufferPointer<UInt8>
  ) -> Sign? {
    let lowest = max(0, end - longestWord)
    var begin = (lowest..<end).last { !isLetter(text[$0]) }.map { $0 + 1 } ?? lowest
    // The last word of a key says what its value is: "passportCount".
    if isKey, let capital = (begin..<end).last(where: { isCapital(text[$0]) }), capital > begin,
      !isCapital(text[capital - 1])
    {
      begin = capital
    }
    guard begin < end, !hits.contains(where: { $0.range.overlaps(begin..<end) }),
      let word = word(in: begin..<end, of: text)
    else { return nil }
    if isKey {
      guard quantities.contains(word) else { return nil }
    } else {
      // A noun of German, a name: nothing is known of them.
      guard isProvedByWords, isLower(text[begin..<end]), !connectors.contains(word),
        !hits.contains(where: { isNumbered($0, before: begin, in: text) })
      else { return nil }
    }
    return Sign(word: word, isBehind: false, distance: start - end)
  }

  /// Whether a word of the pattern speaks of a number itself, as "passport no." does.
  private static func isNumbered(
    _ hit: ContextHit, before end: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard hit.range.upperBound <= end else { return false }
    var begin = hit.range.lowerBound
    for place in hit.range.lowerBound...hit.range.upperBound {
      guard place == hit.range.upperBound || !isLetter(text[place]) else { continue }
      if begin < place, let word = word(in: begin..<place, of: text), numbers.contains(word) {
        return true
      }
      begin = place + 1
    }
    return false
  }

  private static let numbers: Set<String> = [
    "no", "nr", "num", "number", "nummer", "numero", "número", "numéro", "nro", "núm", "číslo",
    "broj", "szám", "száma", "numer", "номер", "numarası", "nomor",
  ]

  private static func word(
    in range: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> String? {
    range.isEmpty || range.count >= longestWord
      ? nil : String(decoding: text[range], as: UTF8.self).lowercased()
  }

  /// Latin, Greek and Cyrillic ones; others write no blanks between words, or are not asked about.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  private static func isCapital(_ byte: UInt8) -> Bool { 0x41...0x5A ~= byte }

  private static func isLower(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = bytes.first else { return false }
    return 0x61...0x7A ~= first && bytes.allSatisfy { $0 >= 0x61 }
  }
}
