import Coach

/// The table in clinical.md, E.4, copied by hand: what each stage and pain unlocks, and how hard.
enum Cells {
  /// The kinds of routine in each cell, with a pressure if the cell names one. `heat` applies only
  /// if no injury began the pain. Every movement here has stretches: in the first days up to 3.
  private static let cells: [Character: [String]] = [
    "0": ["swedish reflex heat movement:0", "reflex heat", "reflex"],
    "A": [
      "swedish shiatsu reflex sports trp:4 chair MF-02 movement:0",
      "swedish shiatsu reflex trp:4 chair movement:0",
      "reflex swedish:2",
    ],
    "S": [
      "swedish shiatsu reflex sports trp chair mfr roller gun deep:5 movement:0",
      "swedish shiatsu reflex trp chair mfr roller deep4 movement:0", "reflex swedish:2 shiatsu:2",
    ],
    "C": [
      "swedish shiatsu reflex sports trp chair mfr roller gun deep mixed movement:0",
      "swedish shiatsu reflex sports trp chair mfr roller gun deep:5 mixed movement:0",
      "swedish:3 shiatsu:3 reflex:3 MF-02:3",
    ],
  ]

  /// The target pressures of D.0 by stage.
  private static let targets: [Character: Int] = ["0": 2, "A": 4, "S": 5, "C": 5]

  /// The highest pressure at which a routine may be offered, or `nil` if its cell rules it out.
  static func pressure(
    for entry: CatalogueEntry, at stage: Character, pain: Int, injured: Bool
  ) -> Int? {
    guard pain <= 8, let target = targets[stage] else { return nil }
    if entry.reference == "R-SW-00" { return 0 }
    let band = pain <= 3 ? 0 : pain <= 6 ? 1 : 2
    let words = cells[stage]?[band].split(separator: " ").map { String($0) } ?? []
    let caps = needs(entry, injured).map { cap($0, among: words, pain) }
    if caps.contains(where: { $0 == nil }) { return nil }
    return caps.compactMap { $0 }.reduce(target, min)
  }

  /// What the cell must name for a routine: its technique, and a roller or a gun.
  private static func needs(_ entry: CatalogueEntry, _ injured: Bool) -> [[String]] {
    let own = String(entry.reference.dropFirst(2))
    let heat = entry.tools == ["heat"] && !injured ? ["heat"] : []
    return [[entry.technique, own] + heat]
      + ["roller", "gun"].filter { entry.tools.contains($0) }.map { [$0] }
  }

  private static func cap(_ names: [String], among words: [String], _ pain: Int) -> Int? {
    let caps = words.compactMap { word -> Int? in
      let parts = word.split(separator: ":").map { String($0) }
      if parts[0] == "deep4", names.contains("deep") { return pain <= 4 ? 5 : nil }
      return names.contains(parts[0]) ? (parts.count > 1 ? Int(parts[1]) : 10) : nil
    }
    return caps.max()
  }
}
