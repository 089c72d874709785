/// The words that texts are made of.
enum Vocabulary {
  /// Frequent words first; some of them are words that patterns look for in the context.
  static let words = list(
    """
    the of and to a in is that for it as was with be by on not he his but at are this have from or
    had an they which one you were all her she there would their we him been has when who will no
    more if out so up said what its about than into them can only other time new some could these
    two may first then do any like my now over such our man me even most made after also did many
    off before must well back through years much where your way down should because long each just
    state people those too mr how little good world make very year still see own work men day get
    here old between life both being under three never know same last another while us might great
    go come since against right came take used himself few house use place during high without
    again home around small however found mrs part school thought went say general once upon war
    every does got united number hand course water until always public something fact less though
    put head system set hall order form group point until service market report change question
    local social present company problem national city door office business card account contact
    member power program history result moment study process second late area name book level body
    mother paper early church table human party idea government interest party week force value
    mind control line rate person letter town field action record research policy experience record
    community summer winter river station engine garden window morning evening village mountain
    address street client server host network release version update request response library
    package module function object class test build error value pattern file folder database query
    index column cell sheet invoice delivery customer supplier warehouse shipment harbour bridge
    museum painter singer theatre concert festival season journey railway passenger ticket platform
    kitchen recipe flour butter sugar salt pepper onion garlic tomato basil oven minutes plate
    doctor patient hospital nurse medicine treatment therapy insurance benefit pension salary tax
    budget revenue profit margin quarter forecast estimate average maximum minimum total remaining
    straightforward responsibility characteristic international administration environmental
    """)

  static let givenNames = list(
    """
    Anna Ben Clara David Elena Felix Greta Hugo Ines Jonas Karin Lukas Maria Nils Olga Paul Rosa
    Simon Tanja Viktor Wanda Yusuf Zoe Alice Brian Carol Derek Emma Frank Grace Henry Irene Jack
    Kate Liam Mia Noah Olivia Peter Ruth Samuel Teresa Victor Wendy Pedro Lucia Marco Giulia Pierre
    Camille Joao Beatriz Piotr Agnieszka Mikko Aino Lars Ingrid Sven Astrid Daan Fleur
    """)

  static let familyNames = list(
    """
    Ackermann Bauer Dietrich Ebert Fischer Gruber Hoffmann Jansen Keller Lindner Meier Neumann
    Ostermann Pohl Richter Schuster Thiele Ulrich Vogel Weber Zimmer Archer Baker Carter Dawson
    Ellis Foster Graham Harper Ingram Jarvis Knight Lawson Mercer Norris Osborne Parker Quincy
    Rhodes Sawyer Turner Underwood Vaughan Walton Yates Silva Moreno Rossi Conti Dubois Lefevre
    Kowalski Nowak Virtanen Korhonen Hansen Berg Visser
    """)

  static let cities = list(
    """
    Lindau Ulm Passau Marburg Celle Husum Bath York Truro Derby Ripon Ely Wells Delft Gouda Zwolle
    Breda Namur Ghent Dijon Nantes Rouen Amiens Toledo Cuenca Burgos Braga Evora Lucca Parma Siena
    Modena Torun Opole Gdynia Turku Oulu Bergen Malmo Lund Odense Boise Salem Dayton Tulsa Laredo
    """)

  private static func list(_ text: String) -> [[UInt8]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }
  }
}

extension SplitMix64 {
  /// A word, frequent ones more often.
  mutating func word() -> [UInt8] {
    let words = Vocabulary.words
    return words[min(below(words.count), below(words.count), below(words.count))]
  }

  /// A word, each as often as any other.
  mutating func rareWord() -> [UInt8] { pick(Vocabulary.words) }

  mutating func text(_ words: [[UInt8]]) -> String { String(decoding: pick(words), as: UTF8.self) }
}
