/// Words of names, and words that stand where a name could, in forms and programs, and are none; in
/// lower case.
enum NameWords {
  /// Whether `text`, of a script without blanks, asks for something to be filled in, or is a label or
  /// a language itself.
  static func isRequest(_ text: String) -> Bool { requests.contains { text.contains($0) } }

  private static let requests = [
    "请", "請", "输入", "輸入", "入力", "必須", "必填", "选择", "選択", "입력", "필수", "이름", "성명", "성함", "姓名", "氏名",
    "名前", "한국어", "日本語",
  ]

  /// What stands before a capital within a name.
  static let prefixes = WordHashes(
    """
    mc mac de di du da la le lo van von fitz o st del des ter ben bin al el abu ap vander
    vanden dela della ó ní
    """)

  /// Words of names that are written without a capital.
  static let particles = WordHashes(
    """
    a abu af al ap av ben bin bint binti d da das de degli dei del della den der di do dos du
    e el ibn i la las le lo los o op st te ten ter und van vander vom von y zu zum zur 't het
    in ul ur uz
    """)

  static let titles = WordHashes(
    """
    dr dr. mr mr. mrs mrs. ms ms. miss prof prof. sir herr frau hr. fr. sr. sra. sr sra srta.
    dott. dott.ssa sig. sig.ra mme mlle m. dhr. mevr. ing. mgr. jr. jr ii iii iv md phd dds
    dvm univ.prof. dipl.-ing. pan pani bc. rndr. judr. mudr. г-н г-жа д-р κ. κα
    """)

  /// Words that begin no name, nor are written small in one: Nguyễn Văn An is a name, an error is none.
  static let neverFirst = WordHashes("an")

  /// Words that no name has.
  static let never = WordHashes(
    """
    switch volume playback capture channel input output mixer default
    name names firstname lastname surname forename nickname fullname username user users middle given
    first last full family maiden title value values string text default required optional field column
    key type class object null none undefined unknown empty your enter please the and or not no yes
    of for with from by this that is are was be been has have can cannot should would
    if then when where which who what how why use used using set get new old add remove delete update
    example sample test tests testing dummy foo bar baz admin administrator root guest owner group groups
    company companies organization organisation inc inc. ltd ltd. llc gmbh corp corp. corporation co.
    limited plc s.a. s.r.l. foundation institute university college school department office bank team
    project software library server client system service services version license licence copyright
    error errors warning invalid valid missing file files folder directory path host hostname domain
    address street city country state number code id email e-mail mail phone date time page button label
    window menu dialog form table row item items list data database index module package function method
    variable constant parameter argument option options settings setting config configuration profile
    account password login register submit cancel search filter sort select choose contact customer
    employee patient person people personal information info details description summary overview
    input output length size count maximum min minimum character characters letters words
    read write open close start stop end begin left right top bottom center image icon color colour
    public private internal static final abstract int integer boolean bool float double number date
    nvarchar varchar char char( text not-null primary foreign model models view views controller
    vorname nachname familienname benutzername name: pflichtfeld feld wert bitte eingeben und oder
    prénom nom nombre apellido apellidos cognome sobrenome voornaam achternaam förnamn efternamn
    fornavn etternavn efternavn imię nazwisko jméno příjmení meno priezvisko keresztnév vezetéknév
    prenume nume ime prezime priimek eesnimi vārds uzvārds vardas pavardė имя фамилия отчество
    обязательно поле введите obligatoire champ saisir veuillez obligatorio campo introduzca
    anonymous mapped union qualified user’s user's users' customer’s customer's person’s person's
    b.v. n.v. s.p.a. sarl oyj a/s ltda ltda. aktiengesellschaft holding banque sparkasse volksbank
    llp lp ag kg ohg ug pty pvt srl aps kft zrt sasu bv nv partners capital markets international
    holdings ventures kantonalbank raiffeisenbank bausparkasse bauspar banka banca caja cassa ahorros
    society sparebank sparbank islands dollar peso baht krone rupee lari dinar monday
    versicherung metadata collections distributions contributions balancing الاسم الإسم атрибут
    """)
}
