extension ContextDefinition {
  /// Words that speak against matches, as if they were those of patterns that find nothing: first the
  /// labels of other numbers, then, of each of `contexts` that lists some, its own.
  ///
  /// - Parameter reach: How far they may lie from a match, in bytes.
  public static func against(_ contexts: [ContextDefinition], within reach: Int)
    -> [ContextDefinition]
  {
    let known = contexts.lazy.compactMap(\.known).first
    let all = ContextDefinition(words: labelsOfOtherNumbers, within: reach, known: known?.ofLabels)
    let own = contexts.filter { !$0.against.isEmpty }.map { context in
      ContextDefinition(words: context.against, within: reach, known: context.known?.ofAgainst)
    }
    return [all] + own
  }

  /// Labels that speak against every value that consists of digits: they name numbers of things.
  public static let labelsOfOtherNumbers = [
    "order", "orders", "invoice", "tracking", "shipment", "commit", "revision", "version",
    "build", "isbn", "issn", "ean", "gtin", "upc", "barcode", "sku", "serial", "ticket",
    "checksum", "hash", "md5", "sha1", "sha256", "crc32", "digest", "signature", "sig", "nonce",
    "seed", "timestamp", "bestellung", "bestellnummer", "rechnung", "rechnungsnummer",
    "sendungsnummer", "artikelnummer", "commande", "facture", "pedido", "factura", "fatura",
    "ordine", "fattura", "factuur", "bestelnummer", "faktura", "zamówienie", "заказ", "订单", "订单号",
    "注文番号", "part", "part no", "part number", "model", "batch", "lot", "firmware", "flight",
    "case", "job", "process", "pid", "container", "article",
    "seriennummer", "kundennummer", "kundennr", "kunden nr", "vorgang", "vorgangsnummer",
    "vorgangsnr", "aktenzeichen", "artikelnr", "auftrag", "auftragsnummer", "numéro de série",
    "référence commande", "colis", "expediente", "número de serie", "pedido nº", "nota fiscal",
    "numero di serie", "zaaknummer", "ordrenummer", "ordernummer", "sipariş", "fatura no",
    "pesanan", "tilaus", "rendelés", "comanda", "objednávka", "замовлення", "рахунок", "счёт",
    "счет", "накладная", "артикул", "发票号", "发票号码", "快递单号", "運單號", "伝票番号", "お問い合わせ番号", "주문번호",
    "송장번호",
  ]
}
