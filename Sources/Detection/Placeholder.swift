internal import Words

/// Tells what stands in a field for want of a value.
enum Placeholder {
  /// Whether `value` is none: a word that says so, the name of a type, a variable, a row of one sign.
  static func isOne(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = value.first else { return true }
    if value.allSatisfy({ $0 == first }) {
      // Somebody is 22 years old.
      if value.count == 2, 0x31...0x39 ~= first { return false }
      return value.count > 1 || first < 0x80 && !isWord(first)
    }
    let second = value.count > 1 ? value[1] : 0
    switch first {
    case UInt8(ascii: "$") where 0x30...0x39 ~= second || second == 0x20: return false
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "{"),
      UInt8(ascii: "["), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"),
      UInt8(ascii: "\\"):
      return true
    default: break
    }
    // A variable, or what another program fills in.
    if holds(value, "{{") || holds(value, "${") || holds(value, "%s") || holds(value, "%(") {
      return true
    }
    guard value.count <= longest, mayBeWord(value),
      let folded = FoldedWords.fold(String(decoding: value, as: UTF8.self))
    else { return false }
    return words.contains(folded)
      || folded.contains { $0 >= 0x80 } && wordsOfOtherScripts.contains(folded)
  }

  private static func isWord(_ byte: UInt8) -> Bool { LabelledField.isLetterOrDigit(byte) }

  private static func holds(_ value: UnsafeBufferPointer<UInt8>, _ sign: StaticString) -> Bool {
    sign.withUTF8Buffer { sign in
      // Nearly no value has even the first of its signs.
      value.contains(sign[0])
        && zip(value, value.dropFirst()).contains { $0 == sign[0] && $1 == sign[1] }
    }
  }

  /// Whether one of the words may be `value`; false for most of what is of ASCII.
  private static func mayBeWord(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let length = length(value) else { return true }
    // Signs before a word are none of it, and no word begins with a digit.
    guard let first = value.firstIndex(where: isWord), value[first] > UInt8(ascii: "9") else {
      return false
    }
    guard let letters = twoLetters(UnsafeBufferPointer(rebasing: value[first...])) else {
      return true
    }
    return lengths[letters] & 1 << UInt32(length) != 0
  }

  /// The number of the first two letters, where they belong to one word of ASCII.
  private static func twoLetters(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    guard value.count > 1 else { return nil }
    let letters = ((value[0] | 0x20) &- 0x61, (value[1] | 0x20) &- 0x61)
    let isBorder = value[0] & 0x20 != 0 && value[1] & 0x20 == 0
    return letters.0 < 26 && letters.1 < 26 && !isBorder
      ? 26 * Int(letters.0) + Int(letters.1) : nil
  }

  /// How many letters and digits it has, of ASCII; nil for what lies beyond that.
  private static func length(_ value: UnsafeBufferPointer<UInt8>) -> Int? {
    var length = 0
    for byte in value {
      if byte >= 0x80 { return nil }
      length += isWord(byte) ? 1 : 0
    }
    return length
  }

  /// For each two letters a bit for each length of the words that begin with them.
  private static let lengths: [UInt32] = words.reduce(
    into: Array(repeating: 0, count: 26 * 26)
  ) { lengths, word in
    word.dropFirst().withUnsafeBufferPointer { word in
      guard let letters = twoLetters(word) else { return }
      for length in length(word).map({ $0...$0 }) ?? 0...longest {
        lengths[letters] |= 1 << UInt32(length)
      }
    }
  }

  private static let longest = 24

  /// A list: few values are looked up in it, and a set takes longer to make than that.
  private static func folded(_ list: String) -> [[UInt8]] {
    list.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: ",") }
      .compactMap { FoldedWords.fold(String(Substring($0))) }
  }

  /// Words for nothing, for anything, and of programs; accents are left out.
  private static let words = folded(
    """
    null,nil,none,n/a,na,nan,unknown,undefined,not available,not applicable,not specified,unspecified
    not set,not provided,not given,to be determined,tbd,tba,todo,fixme,empty,blank,default,optional
    required,mandatory,missing,any,all,true,false,yes or no,redacted,hidden,masked,removed,deleted
    string,str,text,varchar,nvarchar,char,int,integer,number,numeric,decimal,float,double,bool
    boolean,date,datetime,time,timestamp,object,array,list,map,dict,enum,json,bytes,blob,void,uuid
    field,column,value,type,key,property,attribute,parameter,param,argument,input,label,placeholder
    before,after,hover,focus,visited,checked,disabled,first-child,last-child
    example,sample,test,foo,bar,baz,foobar,lorem,lorem ipsum,asdf,xxx,yyy,zzz,abc
    unbekannt,keine angabe,k. a.,inconnu,non renseigne,desconocido,no especificado,sconosciuto
    desconhecido,onbekend,okand,ukjent,ukendt,tuntematon,nieznany,nieznane,neznamy,nezname
    ismeretlen,necunoscut,bilinmiyor,tidak diketahui,khong ro
    """)

  /// To bring these into the writing in which they are compared takes longer than all of those.
  private static let wordsOfOtherScripts = folded(
    """
    неизвестно,не указано,невідомо,άγνωστο,未知,不明,미상,לא ידוע,غير معروف,نامشخص,ไม่ทราบ,अज्ञात
    """)
}
