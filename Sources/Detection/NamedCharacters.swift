/// The characters that markup has names for (HTML Living Standard, section 13.5), as far as values and
/// labels hold them: Latin letters and signs. Letters of other scripts are written by number.
enum NamedCharacters {
  /// The character of that name, whose bytes stand in one number, the last one lowest.
  static func character(_ name: UInt64) -> Unicode.Scalar? { table[name] }

  private static let table: [UInt64: Unicode.Scalar] = {
    var table = signs
    for pair in letters.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let words = pair.split(separator: " ")
      if words.count == 2 { table[String(words[0])] = words[1].unicodeScalars.first }
    }
    return Dictionary(uniqueKeysWithValues: table.map { (number($0), $1) })
  }()

  private static func number(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static let signs: [String: Unicode.Scalar] = [
    "amp": "&", "AMP": "&", "apos": "'", "lt": "<", "LT": "<", "gt": ">", "GT": ">",
    "quot": "\"", "QUOT": "\"", "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "thinsp": "\u{2009}", "numsp": "\u{2007}", "puncsp": "\u{2008}", "hairsp": "\u{200A}",
    "hyphen": "\u{2010}", "dash": "\u{2010}", "ndash": "\u{2013}", "minus": "\u{2212}",
    "commat": "@", "period": ".", "comma": ",", "colon": ":", "semi": ";", "sol": "/",
    "bsol": "\\", "plus": "+", "equals": "=", "lowbar": "_", "num": "#", "lpar": "(",
    "rpar": ")", "Tab": "\t", "NewLine": "\n", "rsquo": "\u{2019}",
  ]

  private static let letters = """
    Agrave À, Aacute Á, Acirc Â, Atilde Ã, Auml Ä, Aring Å, AElig Æ, Ccedil Ç, Egrave È, Eacute É,
    Ecirc Ê, Euml Ë, Igrave Ì, Iacute Í, Icirc Î, Iuml Ï, ETH Ð, Ntilde Ñ, Ograve Ò, Oacute Ó,
    Ocirc Ô, Otilde Õ, Ouml Ö, Oslash Ø, Ugrave Ù, Uacute Ú, Ucirc Û, Uuml Ü, Yacute Ý, THORN Þ,
    szlig ß, agrave à, aacute á, acirc â, atilde ã, auml ä, aring å, aelig æ, ccedil ç, egrave è,
    eacute é, ecirc ê, euml ë, igrave ì, iacute í, icirc î, iuml ï, eth ð, ntilde ñ, ograve ò,
    oacute ó, ocirc ô, otilde õ, ouml ö, oslash ø, ugrave ù, uacute ú, ucirc û, uuml ü, yacute ý,
    thorn þ, yuml ÿ, Amacr Ā, amacr ā, Abreve Ă, abreve ă, Aogon Ą, aogon ą, Cacute Ć, cacute ć,
    Ccirc Ĉ, ccirc ĉ, Cdot Ċ, cdot ċ, Ccaron Č, ccaron č, Dcaron Ď, dcaron ď, Dstrok Đ, dstrok đ,
    Emacr Ē, emacr ē, Edot Ė, edot ė, Eogon Ę, eogon ę, Ecaron Ě, ecaron ě, Gcirc Ĝ, gcirc ĝ,
    Gbreve Ğ, gbreve ğ, Gdot Ġ, gdot ġ, Gcedil Ģ, Hcirc Ĥ, hcirc ĥ, Hstrok Ħ, hstrok ħ, Itilde Ĩ,
    itilde ĩ, Imacr Ī, imacr ī, Iogon Į, iogon į, Idot İ, imath ı, IJlig Ĳ, ijlig ĳ, Jcirc Ĵ,
    jcirc ĵ, Kcedil Ķ, kcedil ķ, kgreen ĸ, Lacute Ĺ, lacute ĺ, Lcedil Ļ, lcedil ļ, Lcaron Ľ,
    lcaron ľ, Lmidot Ŀ, lmidot ŀ, Lstrok Ł, lstrok ł, Nacute Ń, nacute ń, Ncedil Ņ, ncedil ņ,
    Ncaron Ň, ncaron ň, napos ŉ, ENG Ŋ, eng ŋ, Omacr Ō, omacr ō, Odblac Ő, odblac ő, OElig Œ,
    oelig œ, Racute Ŕ, racute ŕ, Rcedil Ŗ, rcedil ŗ, Rcaron Ř, rcaron ř, Sacute Ś, sacute ś,
    Scirc Ŝ, scirc ŝ, Scedil Ş, scedil ş, Scaron Š, scaron š, Tcedil Ţ, tcedil ţ, Tcaron Ť,
    tcaron ť, Tstrok Ŧ, tstrok ŧ, Utilde Ũ, utilde ũ, Umacr Ū, umacr ū, Ubreve Ŭ, ubreve ŭ, Uring Ů,
    uring ů, Udblac Ű, udblac ű, Uogon Ų, uogon ų, Wcirc Ŵ, wcirc ŵ, Ycirc Ŷ, ycirc ŷ, Yuml Ÿ,
    Zacute Ź, zacute ź, Zdot Ż, zdot ż, Zcaron Ž, zcaron ž
    """
}
