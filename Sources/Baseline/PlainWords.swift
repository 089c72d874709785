/// Words of which labels, forms, programs and logs are made, in several languages.
///
/// They are all that a line's digest is made of, so they are words that label values and are none:
/// no names or parts of names, places, months, genders, faiths, nations, illnesses, answers (yes, no,
/// none), kinds of streets or of cards, nor words of any pattern's list of values. The list belongs
/// to the format of the file: with another one every digest would be another, so a changed list is
/// a new version of the format.
enum PlainWords {
  /// Letters of the longest word, which is what a number of 64 bits holds.
  static let longest = 12

  /// The number of a word: its letters in groups of five bits, `a` being 1.
  static func isKnown(_ number: UInt64) -> Bool { numbers.contains(number) }

  private static let numbers = Set(words.map { number(of: $0.utf8) })

  /// - Parameter word: At most `longest` small letters.
  static func number(of word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 5 | UInt64($1 & 0x1F) }
  }

  static let words: [Substring] = text.split(whereSeparator: \.isWhitespace)

  private static let text = """
    able about above abrechnung abs absender accept accepted access account accounts accs acct act
    action actions added address addresses adres adresse after again agent agreement aktenzeichen
    alert alias all alle allow allowed already als also alt always am amount anbieter and anfrage
    angaben angebot anmeldung annotation anrede ansprechpart antrag anvandare any anyway api app
    append application applied apply approved arbeit arbeitgeber archive archivo are area args
    argument arguments arquivo array arrays artikel as ask asked assert assertion asserts
    assicurato assign async attach attached attempt attribute auf auftrag ausgabe ausweis
    auszahlung auth author auto available avec await azienda backup balance banco bank bankdaten
    banking bankkonto base based basic batch be because bedrijf been before begin bei being
    beispiel beitrag below beneficiary benutzer bericht bestand bestellung betaald betaling betrag
    betreff better between bezahlt bic bij billing birth birthday bitte blob block blocked body
    boleto bolletta bonus book booking bool boolean both box branch break brief broken bruger
    bucket buffer bug build builder built bulk but buy buyer by byte bytes cache cadastro call
    callback called caller cancel cancelled cannot card cardholder cards carta cartao carte cast
    catch category cc cell ces cette change changed channel charge check checked checkout checks
    choice class clave cle cli click client cliente clientes clients clone closed code codes codice
    codigo cognome collection column columns comma command comment comments commit company compare
    complete completed compte config configure confirm confirmed connect connection const constant
    constructor conta contact contacts contains content contents context conto contract contrato
    control convert cookie copied copy copyright correct correo could count counter courriel cpf
    create created creator credential credentials credit creditor crm cron csv cuenta current
    cursor custom customer customers cvc cvv dados daily damage data database dataset date datei
    daten dates datetime dati dato datos datum days db dear debit debitor debtor debug decimal
    declare decode decoded default defaults define defined delay delete deleted deliver delivery
    den deny department deploy deposit der describe description descrizione destination detail
    details detect detected dette device dienst diff digit digits direct directory disable discount
    display div document documento documents does domain done double down download dowodu draft
    driver dry due dummy dump duplicate durch during editor een eft efternamn eine einem einen
    eingabe einkommen either ejemplo eksempel element elements email emails embed emergency emitido
    empfang employee employees employer empresa empty enable encode encoded encrypt encrypted end
    ended endereco ending endpoint enter entity entries entry enum env environment eq equal equals
    ergebnis erhalten error errors erstellt es escape esempio et eval even event events every exact
    example examples except exception execute exempel exemplo exists exit expect expectation
    expected expects expiration expire expired expires expiry explain export exported expression
    ext extend extends extension extern external extra extract fact factory factura facture factuur
    fail failed fails failure fake faktura fallback falsch fatal fattura fatura fault faux fax
    feature fecha fehler feld fetch few fichier field fil file filename files fill filter final
    finally find finding findings finish firma fiscale fix fixed fixture fixtures flag flags float
    flow flush fn fodelse foedt folder follow following foo footer for force foreach form format
    formats formatted fornamn fornavn forward found fournisseur from fuer full func function
    functions future gateway geboorte geboren gebruiker gebucht geburt geburtsdatum gehalt geld
    geldig generate generated generator gesamt get gets getter give given global go group groups
    gueltig guid guide handle handled handler has hash hashed have head header headers heading
    health hello help helper here het hex hidden hide high hint hit hoja holder hooks host hostname
    hour hours how href html http https iban ici id ident identifiant identifier identity ids if
    ignore ignored il image img imie impl implements import imported importo include included
    includes income incorrect index indirizzo inf info inform information inhaber init initial
    inline inner input inputs insert inserted inside inspect install installed instance int integer
    interface internal into invalid invite invoice invoices ip is issue issued issuer issues ist it
    item items iterate its job jobs join json just kaart kann karte kartennummer keep kennung
    kennwort kennzeichen keys keyword klant klanten klantnummer klient known kontakt konto
    kontoinhaber kontonummer krankenkasse kund kunden kundennummer kundnummer kurs kwota label
    labels lambda landline language large later launch layout lead least length letter leur level
    library ligne lijst limit line linea lines link list lista liste listed listen lists literal
    load loaded loader local locale location lock locked log logged logger logging login logout
    logs lohn longer look loop lower macro mahnung mail mailbox mailing mails mailto main make
    making manage mandant manual map mapping mask masked match matched matcher matches matching
    maximum maybe md mean means members memo memory mensaje merchant merge merged message messages
    met metadata method metric migrate migration minimum minute minutes misc missing mit
    mitarbeiter mobile mock mode model models module monitor monthly motif mount move moved movil
    msg multi mut mutable naam nach nachname nachricht nacimiento naissance name named names
    namespace namn nascita navn nazwa nazwisko need needed needs nested net network next niet node
    nodes nom nombre nome normal note notes nothing notice notify nous now nr num number numbered
    numbers numer numeric numero nummer nutzer obj object objects oder of offer offset og ok once
    only op opened operation operator option optional options order ordered orders organization
    origin original osoba others our out outer output over overdue override overview own owner
    owners paa pack package pagamento pago paid paiement panic param parameter parameters params
    parent parse parsed parser parses part partial pas pasaporte paspoort pass passaporto passed
    passeport passing passport password passwort past paszport path paths pattern patterns payee
    payment payments payroll payslip pedido pending pension people percent perform period permit
    person persona personal personne personnel personnr personnummer pesel pessoa phone phones pin
    pipe placeholder plain plan platform please plugin plus point policies policy pool por port
    portal position possible pour prefix prenom prepare present prev preview previous primary
    principal print printf println prior priority private prix process processed processor prod
    product production profile program project prompt proof prop properties property props
    protected protocol prova provide provided provider proxy prueba przelew public publish pull
    purchase purpose push quantity que quelle query question questo queue qui quick quote quoted
    raise random range rank rate raw reader readonly ready reason receipt receive received receiver
    rechnung recipient records recover redact redacted redirect ref refer reference references
    refund refus regex region register registration regning reisepass reject rejected rekening
    rekeningnr related release remark remote remove removed rename render rente repeat replace
    replaced reply report reported reports repository request requested require required requires
    reserved reset resolve resource response rest restore result resultat results retry return
    returned returning returns revert review riga role roles route routing row rows rule rules run
    runner running runtime safe salaire salary sample samples sandbox save saved scan scanned
    schedule schema scope score screen script search secondary section secure securite security see
    seed seguridad seite select selected self sell seller send sender senha sent separator sequence
    serial series server service session set sets setter setting settings setup several shadow
    share shared shell shipment shipping should show shown side sign signature signed signup
    similar simple since sind site size skipped sku sms snapshot so sociale societe some sont sort
    sorted source sozial space spec special specimen split sql src ssn staff stage staged standard
    start started starts state statement static status step steps steuernummer still stop storage
    store stored str stream string strings strip struct style sub subject submit subscriber
    subscript success suffix suite sum summary super supplier support sure suspend switch symbol
    sync syntax system table tables tags take taken target tarjeta task tax taxpayer team tel
    telefon telefone telefonnr telefono telefoon telephone temp template temporary tenant terms
    tessera test tested testing tests text than that the their them then there these they thing
    this those throw throws ticket time timeout times timestamp tipo title titles titulaire titular
    tmp to todo together token tokens tool topic total track tracking traffic trailing train
    transaction transfer transferir transform travel traveler tree trigger trim truncate trust try
    tuple turn tx txt type typed types ueber ui und undefined under undo unexpected ungueltig unit
    unless unlock unser unset unsigned unter until unused up update updated upload upper uri url
    urls urodzenia usage use used user userid username users uses using usuario utente utf util
    utilisateur uuid vaerdi valeur valid validate validated validates validator valor value values
    variable vat vector vendor verein verified verify version vertrag verwendung very via view
    virement virtual visit visitor void voor voornaam vorgang vorname voucher vous waarde wait
    wallet want warn warning was watch we web webhook website weight wert what when where whether
    which while who whole why wide width wifi window wird wire with within without word words
    worker workers would wrap wrapper write written wrong xml yaml year yet yield you your zahlung
    zeile zeit zip zone zu zum zur
    """
}
