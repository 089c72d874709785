extension Validator {
  /// Every validator, by region.
  public static let all: [Validator] = global + phonesByCountry + americas + europe + elsewhere

  private static let global: [Validator] = [
    luhn,
    birthDate, bitcoinAddress, coordinates, emailAddress, ethereumAddress, iban, imei,
    internationalPhone, ipv4, ipv6, macAddress, nationalPhone, paymentCard, printedPhone,
    roleMailbox,
  ]
  private static let americas: [Validator] = [
    individualTaxpayer, medicareBeneficiary, nationalProvider, northAmericanPhone, routingNumber,
    socialInsuranceNumber, socialSecurityNumber,
  ]
  private static let europe: [Validator] = [
    gbNHS, gbNINO, deTaxID, frNIR, esDNI, esNIE, esNIF, itCodiceFiscale, nlBSN, plPESEL, ptNIF,
    sePersonnummer, fiHetu, dkCPR, noFodselsnummer, beNationalNumber, chAHV, trTCKN, ilID,
  ]
  private static let elsewhere: [Validator] = [
    chineseResidentID, brazilianCPF, brazilianCNPJ, mexicanCURP, argentineCUIT, chileanRUT,
    aadhaar, koreanRRN, japaneseMyNumber, singaporeNRIC, hongKongID, taiwaneseID, australianTFN,
    australianMedicare, newZealandIRD, southAfricanID,
  ]
}
