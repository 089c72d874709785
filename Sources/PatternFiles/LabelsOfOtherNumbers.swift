extension ContextDefinition {
  /// Labels that speak against every value that consists of digits: they name numbers of things.
  public static let labelsOfOtherNumbers = [
    "order", "orders", "invoice", "tracking", "shipment", "commit", "revision", "version", "build",
    "isbn", "issn", "ean", "gtin", "upc", "barcode", "sku", "serial", "ticket", "checksum", "hash",
    "md5", "sha1", "sha256", "crc32", "digest", "signature", "sig", "nonce", "seed", "timestamp",
    "bestellung", "bestellnummer", "rechnung", "rechnungsnummer", "sendungsnummer", "artikelnummer",
    "commande", "facture", "pedido", "factura", "fatura", "ordine", "fattura", "factuur",
    "bestelnummer", "faktura", "zamówienie", "заказ", "订单", "订单号", "注文番号",
  ]
}
