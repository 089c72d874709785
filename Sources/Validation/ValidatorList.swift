extension Validator {
  /// Every validator, by region.
  public static let all: [Validator] =
    global + currencies + phonesByCountry + americas + europe + elsewhere

  private static let global: [Validator] = [
    luhn,
    birthDate, cardTrack, coordinates, creditorReference, emailAddress, euVAT, familyName,
    givenName,
    iban, imei, internationalPhone, ipv4, ipv6, macAddress, mrz, nationalPhone, paymentCard,
    personName, postalAddress, printedPhone, roleMailbox, sepaCreditor, vin,
  ]
  private static let currencies: [Validator] = [
    bitcoinAddress, bitcoinCashAddress, bitcoinPrivateKey, cardanoAddress, dashAddress,
    dogecoinAddress, ethereumAddress, extendedKey, litecoinAddress, moneroAddress, rippleAddress,
    solanaAddress, tronAddress, zcashAddress,
  ]
  private static let americas: [Validator] = [
    individualTaxpayer, medicareBeneficiary, nationalProvider, northAmericanPhone, routingNumber,
    socialInsuranceNumber, socialSecurityNumber, mexicanRFC,
  ]
  private static let europe: [Validator] = [
    gbNHS, gbNINO, deTaxID, frNIR, esDNI, esNIE, esNIF, itCodiceFiscale, nlBSN, plPESEL, ptNIF,
    sePersonnummer, fiHetu, dkCPR, noFodselsnummer, beNationalNumber, chAHV, trTCKN, ilID,
    luMatricule, chPaymentReference, chPostalAccount, cyTIC, esReferenciaCatastral,
    ptCC, rsAccount, trVKN,
  ]
  private static let elsewhere: [Validator] = [
    chineseResidentID, brazilianCPF, brazilianCNPJ, mexicanCURP, argentineCUIT, chileanRUT,
    aadhaar, koreanRRN, japaneseMyNumber, singaporeNRIC, hongKongID, taiwaneseID, australianTFN,
    australianMedicare, newZealandIRD, southAfricanID,
  ]
}
