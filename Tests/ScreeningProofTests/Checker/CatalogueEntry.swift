import Coach

/// What clinical.md, G, says of each of its routines, copied by hand: reference, technique,
/// regions, tools, minutes, stages (a number is the highest pain at that stage, a star means only
/// where no injury began it), highest pain, highest pressure, and the bundles that block it; all
/// but the comfort pause are blocked by G-ALL and G-SKIN besides.
struct CatalogueEntry: Sendable {
  let reference: String
  let technique: String
  let regions: Set<String>
  let tools: Set<String>
  let minutes: Int
  let stages: [String]
  let cap: Int
  let press: Int
  let bundles: Set<String>

  init(_ line: String) {
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
      cell.split(separator: " ").map { String($0) }
    }
    reference = "R-" + (cells[0].first ?? "")
    technique = cells[1].first ?? ""
    regions = Set(cells[2])
    tools = Set(cells[3])
    minutes = cells[4].first.flatMap { Int($0) } ?? 0
    stages = cells[5]
    cap = cells[6].first.flatMap { Int($0) } ?? 0
    press = cells[7].first.flatMap { Int($0) } ?? 0
    let always = cells[0] == ["SW-01"] ? [] : ["ALL", "SKIN"]
    bundles = Set((always + cells[8]).map { "G-" + $0 })
  }

  static let all = (first + "\n" + second).split(separator: "\n").map { CatalogueEntry(String($0)) }
  static let of: [String: CatalogueEntry] = all.reduce(into: [:]) { $0[$1.reference] = $1 }

  /// The highest back pain at which it is offered at a stage: 0, A, S or C.
  func pain(at stage: Character) -> Int? {
    guard let word = stages.first(where: { $0.first == stage }) else { return nil }
    return min(cap, Int(word.dropFirst().filter(\.isNumber)) ?? cap)
  }

  /// Whether it is for the first days only where no injury began the pain.
  var sparesInjury: Bool { stages.contains("0*") }
}
