import Coach

/// Finds what in clinical.md rules out a suggestion. It is written from the tables (A, B, D.0, E.4,
/// E.5, G) and shares nothing with the program except the ids of the answers.
struct Checker {
  let answers: Answers
  let advice: Advice
  private let applying: [ClinicalCondition]
  private let places: Set<String>
  private let pain: Int
  private let stage: Character
  private let injured: Bool

  init(_ answers: Answers) {
    self.answers = answers
    advice = ExpectedRule.all.compactMap { $0.advice(in: answers) }.max() ?? .selfCare
    applying = ClinicalCondition.all.filter {
      $0.when.truth(in: answers) != .no
    }
    places = answers.chosen("affected-places")
    pain = answers.number("pain") ?? 10
    let stages: [String: Character] = [
      "first-days": "0", "first-week": "A", "weeks": "A", "months": "S", "longer": "C",
    ]
    stage = answers.chosen("since").first.flatMap { stages[$0] } ?? "0"
    injured = Self.injury.truth(in: answers) != .no
  }

  /// Every reason against playing a routine at a pressure, or none. `played` is the routine without
  /// the steps that are left out. If given, its regions and tools count, otherwise those in G.
  func objections(
    to entry: CatalogueEntry, at pressure: Int, playing played: Routine? = nil
  ) -> [String] {
    if advice >= .sameDay { return ["played under \(advice)"] }
    if advice == .soon, entry.reference != "R-SW-00" { return ["played under soon"] }
    if answers["age"] == .chosen(["under-18"]) { return ["CI-53"] }
    if answers["consent"] == .no { return ["no consent"] }
    if entry.reference == "R-SW-00" { return pressure == 0 ? [] : ["harder than R-SW-00"] }
    return bundles(entry, played) + lists(entry)
      + caps(entry, pressure)
      + cell(entry, pressure)
      + conveniences(entry, played)
  }

  private func bundles(_ entry: CatalogueEntry, _ played: Routine?) -> [String] {
    applying.flatMap { condition -> [String] in
      if let ask = condition.ask, ask.truth(in: answers) == .yes { return [] }
      let inside = entry.bundles.filter { BundleLists.all[$0]?.contains(condition.id) == true }
      if let local = condition.local, !overlaps(entry, played, local) { return [] }
      let own = ["CI-49", "CI-03L"].contains(condition.id) ? [condition.id] : []
      return inside.sorted().map { "\(condition.id) blocks \($0)" } + own
    }
  }

  /// Whether what is played works on some regions or, if none is given, on a place that the user
  /// chose, on its side.
  private func overlaps(_ entry: CatalogueEntry, _ played: Routine?, _ local: [String]) -> Bool {
    let all = played.map { Self.codes($0) } ?? entry.regions
    if !local.isEmpty { return !all.isDisjoint(with: local) }
    return places.isEmpty
      || places.contains { place in
        let side = [Side.left, .right].first { place.hasSuffix("-" + $0.rawValue) }
        let worked = played.map { Self.codes($0, on: side) } ?? entry.regions
        return !worked.isDisjoint(with: Self.regions(at: place))
      }
  }

  private func lists(_ entry: CatalogueEntry) -> [String] {
    let agreed = { (word: Word) in word.truth(in: answers) == .yes }
    var result: [String] = []
    for condition in applying {
      if let ask = condition.ask, condition.only != nil, !agreed(ask) {
        result.append("\(condition.id) without agreement")
      }
      if let only = condition.only, !only.contains(entry.reference) {
        result.append("\(condition.id) leaves others")
      }
    }
    for (word, ask) in Self.asked where word.truth(in: answers) != .no && !agreed(ask) {
      result.append("\(word) without agreement")
    }
    let hasLegPain = Self.legPain.truth(in: answers) != .no
    if hasLegPain, !Self.legRoutines.contains(entry.reference) {
      result.append("E.5 leaves others")
    }
    return result
  }

  /// Conditions with ASK for everything, apart from the lists in B.3.
  private static let asked = [
    ("recent-surgery", "agreed-surgery"), ("known-aneurysm", "agreed-heart"),
    ("weak-vessels", "agreed-heart"), ("neck-artery", "agreed-heart"),
    (ExpectedRule.pregnant, "agreed-pregnancy"),
  ].map { (Word($0), Word($1)) }

  private static let injury = Word("start=strain,fall")
  private static let legPain = Wording("one-leg-pain|where=lower-leg,foot")

  private static let legRoutines = Set(
    "SW-01 SW-02 SW-04 SW-06 SW-09 SH-01 RX-05 MF-02 RX-01 RX-02".split(separator: " ").map {
      "R-" + $0
    })

  private func caps(_ entry: CatalogueEntry, _ pressure: Int) -> [String] {
    let neck = entry.bundles.contains("G-NECK")
    var result = applying.filter { $0.cap < pressure && (!$0.neck || neck) }.map { "\($0.id) cap" }
    let two = ClinicalCondition.parameterOnly.truth(in: answers) != .no
    if two, pressure > 3 { result.append("B.2 cap") }
    if pressure > entry.press { result.append("harder than \(entry.reference)") }
    return result
  }

  private func cell(_ entry: CatalogueEntry, _ pressure: Int) -> [String] {
    var result: [String] = []
    if entry.pain(at: stage) ?? -1 < pain { result.append("G: stage \(stage), pain \(pain)") }
    let presses: Set<String> = ["ball", "roller", "gun", "cane", "chair"]
    if pain >= 7, !presses.isDisjoint(with: entry.tools) { result.append("tool at \(pain)") }
    if stage == "0", injured, !Set(entry.regions).isSubset(of: ["PLA", "HAND", "CALF", "RF"]) {
      result.append("CI-20")
    }
    switch Cells.pressure(for: entry, at: stage, pain: pain, injured: injured) {
    case nil:
      let band = pain <= 3 ? "0-3" : pain <= 6 ? "4-6" : "7-8"
      result.append("E.4 \(stage) \(band): no \(entry.technique)")
    case let cap? where pressure > cap: result.append("E.4 cap \(cap)")
    default: break
    }
    return result
  }

  private func conveniences(_ entry: CatalogueEntry, _ played: Routine?) -> [String] {
    let minutes = answers.chosen("minutes").first.flatMap { Int($0) } ?? 60
    let owned = Self.kinds(answers.chosen("tools"))
    let tools = played.map { Self.kinds(Set($0.tools.map(\.rawValue))) } ?? entry.tools
    let length = played?.minutes ?? entry.minutes
    return (length > minutes || entry.minutes > 2 * minutes ? ["\(entry.minutes) minutes"] : [])
      + (tools.isSubset(of: owned) ? [] : ["tools: \(tools.sorted())"])
  }
}
