/// Common given names of many languages, and the surnames that come first where names are written without
/// blanks.
enum GivenNames {
  /// Whether `name`, in lower case, is one.
  static func contains(_ name: ArraySlice<UInt8>) -> Bool { common.contains(name) }

  private static let common = WordList(parts)

  static let parts = [
    list1, list2, list3, list4, list5, list6, list7, list8, list9, list10, list11, list12,
  ]

  /// Whether `name`, in ideograms or Hangul and without blanks, begins with a common surname.
  static func beginsWithSurname(_ name: String) -> Bool {
    guard let first = name.first else { return false }
    return surnames.contains(first) || longSurnames.contains { name.hasPrefix($0) }
  }

  /// The commonest of China (in both writings) and of Korea.
  private static let surnames = Set(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
      + "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文張劉陳楊趙黃吳孫馬羅鄭謝韓馮蕭鄧許呂蘇盧蔣"
      + "賈葉閻鍾姜譚鄒陸顧龍萬錢湯賴龔莊洪邱施김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진")

  /// The commonest of Japan.
  private static let longSurnames = [
    "佐藤", "鈴木", "高橋", "田中", "伊藤", "渡辺", "渡邊", "山本", "中村", "小林", "加藤", "吉田", "山田", "佐々木", "山口", "松本",
    "井上", "木村", "斎藤", "斉藤", "清水", "山崎", "阿部", "池田", "橋本", "山下", "石川", "中島", "前田", "藤田", "小川", "後藤",
    "岡田", "長谷川", "村上", "近藤", "石井", "坂本", "遠藤", "青木", "藤井", "西村", "福田", "太田", "三浦", "岡本", "松田", "中川",
    "中野", "原田", "小野", "田村", "竹内", "金子", "和田", "中山", "石田", "上田", "森田", "原", "柴田", "酒井", "工藤", "横山",
    "宮崎", "宮本", "内田", "高木", "安藤", "谷口", "大野", "丸山", "今井", "若松", "津田", "笹田", "青山", "桐山", "廣川", "宇野",
  ]
}
