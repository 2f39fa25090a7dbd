import Coach

/// A routine in clinical.md, G, copied by hand: reference, technique, regions, tools, minutes,
/// stages (a number is the highest pain at that stage, and a star means only if no injury began
/// it), highest pain, highest pressure, and the bundles that block it. G-ALL and G-SKIN also block
/// every routine but the breathing pause.
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
    let name = cells[0].first ?? ""
    reference = name.first?.isUppercase == true ? "R-" + name : name
    technique = cells[1].first ?? ""
    regions = Set(cells[2])
    tools = Set(cells[3])
    minutes = cells[4].first.flatMap { Int($0) } ?? 0
    stages = cells[5]
    cap = cells[6].first.flatMap { Int($0) } ?? 0
    press = cells[7].first.flatMap { Int($0) } ?? 0
    let always = cells[0] == ["SW-00"] ? [] : ["ALL", "SKIN"]
    bundles = Set((always + cells[8]).map { "G-" + $0 }).subtracting(Self.leftOut[reference] ?? [])
  }

  /// The bundles that G lists for a routine but that the shipped routine does not carry. These
  /// routines are done at a wall, on a chair or by hand, and without the buttock, so the rules on
  /// places and tools do not apply.
  private static let leftOut: [String: Set<String>] = [
    "R-DT-04": ["G-FLOOR", "G-PRONE"], "R-DT-05": ["G-BUTT"], "R-MF-05": ["G-BUTT"],
    "R-MX-02": ["G-FLOOR", "G-SUPINE", "G-TX"], "R-SP-06": ["G-FLOOR", "G-SUPINE"],
  ]

  /// The entry of a shipped routine, by its reference, or by its id if it has no entry in G.
  static func of(_ routine: Routine) -> CatalogueEntry? { of[routine.reference ?? routine.id.text] }

  static let all = (first + "\n" + second + "\n" + own).split(separator: "\n").map {
    CatalogueEntry(String($0))
  }
  static let of: [String: CatalogueEntry] = all.reduce(into: [:]) { $0[$1.reference] = $1 }

  /// The highest back pain at which the routine is offered at a stage: 0, A, S or C.
  func pain(at stage: Character) -> Int? {
    guard let word = stages.first(where: { $0.first == stage }) else { return nil }
    return min(cap, Int(word.dropFirst().filter(\.isNumber)) ?? cap)
  }

  /// Whether the routine is for the first days only if no injury began the pain.
  var sparesInjury: Bool { stages.contains("0*") }
}
