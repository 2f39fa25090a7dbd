import Wording

extension Picture {
  /// A body from behind and one from the front, with the places of the question "where" as parts, by
  /// choice id.
  static func body(choices: [String], lit: Set<Int>, focus: Int) -> Picture {
    let parts = (behind + front).flatMap { id, spots in
      guard let item = choices.firstIndex(of: id) else { return [Part]() }
      return spots.map { Part(item: item, row: $0.0, columns: $0.1) }
    }
    return Picture(
      lines: bodyLines, parts: parts, lit: lit, litRole: .sore, focus: focus,
      legend: CheckInWords.bothSides)
  }

  private static let bodyLines = [
    #"     .-"-.            .-"-.     "#,
    #"    (     )          (     )    "#,
    #"     '-.-'            '-.-'     "#,
    #"  .--'   '--.      .--'   '--.  "#,
    #" /     :     \    /           \ "#,
    #"/  |   :   |  \  /  |       |  \"#,
    #"|  |   :   |  |  |  |       |  |"#,
    #"|  |   :   |  |  |  |       |  |"#,
    #"\  |   :   |  /  \  |   .   |  /"#,
    #" \_|   :   |_/    \_|       |_/ "#,
    #"   |  / \  |        |  \ /  |   "#,
    #"   |   |   |        |   |   |   "#,
    #"   |   |   |        |   |   |   "#,
    #"   \   |   /        \   |   /   "#,
    #"    |  |  |          |  |  |    "#,
    #"    (_)|(_)          (_)|(_)    "#,
  ]

  private static let behind: [(String, [(Int, Range<Int>)])] = [
    ("shoulder-left", [(4, 2..<7)]),
    ("shoulder-right", [(4, 8..<13)]),
    ("between-blades", [(5, 5..<10), (6, 5..<10)]),
    ("low-back-left", [(7, 4..<6), (8, 4..<6)]),
    ("low-back-middle", [(7, 6..<9), (8, 6..<9)]),
    ("low-back-right", [(7, 9..<11), (8, 9..<11)]),
    ("buttock-left", [(9, 4..<7), (10, 4..<6)]),
    ("buttock-right", [(9, 8..<11), (10, 9..<11)]),
    ("thigh", [(11, 4..<7), (11, 8..<11)]),
    ("lower-leg", [(13, 4..<7), (13, 8..<11)]),
    ("foot", [(15, 4..<7), (15, 8..<11)]),
  ]

  /// From the front the right side is on the left.
  private static let front: [(String, [(Int, Range<Int>)])] = [
    ("head", [(1, 22..<27)]),
    ("chest", [(4, 20..<29), (5, 21..<28)]),
    ("tummy", [(7, 21..<28), (8, 21..<28)]),
    ("arm-right", [(5, 18..<20), (6, 18..<20)]),
    ("arm-left", [(5, 29..<31), (6, 29..<31)]),
    ("hand-right", [(8, 18..<20)]),
    ("hand-left", [(8, 29..<31)]),
    ("groin-right", [(10, 21..<23)]),
    ("groin-left", [(10, 26..<28)]),
    ("front-thigh-right", [(11, 21..<24), (12, 21..<24)]),
    ("front-thigh-left", [(11, 25..<28), (12, 25..<28)]),
    ("knee-right", [(13, 21..<24)]),
    ("knee-left", [(13, 25..<28)]),
  ]
}
