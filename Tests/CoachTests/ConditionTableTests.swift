import Coach
import TestSupport
import Testing

/// One condition at a time: which of the ten routines remain, and how hard, for pain of 3 out of
/// 10 after 12 weeks.
@Suite struct ConditionTableTests {
  private static let all = Fixtures.ten

  /// The lines ticked, the routines that remain and the highest pressure, from clinical.md, B.1 to
  /// B.3 and "blocked by" in G. No place is named, so a local condition applies everywhere. Two
  /// lines are a condition and an agreement.
  static let table: [(answers: [Question.ID], remaining: String, pressure: Int)] = [
    ([], all, 5),
    // G-ALL, and conditions that may be anywhere: only slow breathing remains.
    (["contagious"], "SW-00", 1), (["dulled"], "SW-00", 1),
    (["leg-clot"], "SW-00", 1),
    (["heart-event"], "SW-00", 1), (["heart-event", "agreed-heart"], "SW-00", 1),
    (["haemophilia"], "SW-00", 1), (["sickle-now"], "SW-00", 1), (["sickle-cell"], all, 3),
    (["recent-fracture"], "SW-00", 1),
    (["bone-infection"], "SW-00", 1), (["broken-skin"], "SW-00", 1),
    (["bruise"], "SW-00", 1),
    (["swollen-knock"], "SW-00", 1), (["injected"], "SW-00", 1),
    (["tubes"], "SW-00", 1),
    (["medicine-patch"], "SW-00", 1), (["other-implant"], "SW-00", 1),
    // Bleeding.
    (["blood-thinner"], "RX-01 SW-00 SW-01 SW-02", 2), (["bleeding-disorder"], "SW-00", 0),
    (["bleeding-disorder", "agreed-thinner"], "RX-01 SW-00 SW-01 SW-02", 2),
    (["mild-thinner"], all, 4),
    // Heart and vessels.
    (["leg-clot", "agreed-clot"], "CH-01 DT-01 MF-02 SH-01 SW-00 SW-02 TP-05", 5),
    (["leg-clot-past"], "CH-01 DT-01 MF-02 SH-01 SW-00 SW-02 TP-05", 5),
    (["pressure-uncontrolled"], "SW-00", 0), (["high-pressure"], all, 5),
    (["pressure-uncontrolled", "agreed-pressure"], "RX-01 SW-00 SW-01 SW-02", 2),
    (["heart-failure"], "DT-01 MF-02 RX-01 SH-01 SW-00 SW-02 TP-05", 5),
    (["weak-vessels"], "SW-00", 0), (["known-aneurysm"], "SW-00", 0),
    (["weak-vessels", "agreed-heart"], "MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02", 4),
    (["neck-artery"], "SW-00", 0),
    // Devices.
    (["pacemaker"], "DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05", 5),
    (["pacemaker", "agreed-device"], all, 5),
    (["spine-hardware"], "MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02", 4),
    (["lymph-removed"], "CH-01 DT-01 MF-02 RX-01 SH-01 SW-00 SW-02 TP-05", 5),
    // Bones and joints.
    (["thin-bones"], "MF-02 RX-01 SH-01 SW-00 SW-01 SW-02", 2),
    (["long-steroids"], "MF-02 RX-01 SH-01 SW-00 SW-01 SW-02", 2),
    (["fragile-bone"], "MF-02 RX-01 SH-01 SW-00 SW-01 SW-02", 2),
    (["spine-fragility"], "RX-01 SW-00 SW-01", 2), (["recent-surgery"], "SW-00", 1),
    (["hypermobile"], all, 3), (["slipped-vertebra"], all, 5), (["stenosis"], all, 5),
    (["slipped-disc"], "CH-01 MF-02 RX-01 SH-01 SW-00 SW-01 SW-02", 3),
    (["curved-spine"], "DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05", 5),
    (["curved-spine", "agreed-spine"], all, 5), (["no-floor"], all, 5),
    (["fused-spine"], "DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05", 5),
    // Skin, feeling, feet.
    (["numb-area"], "CH-01 MF-02 SH-01 SP-01 SW-00 SW-01 SW-02", 4),
    (["bad-veins"], "CH-01 DT-01 MF-02 RX-01 SH-01 SW-00 SW-02 TP-05", 5),
    (["fragile-skin"], "CH-01 DT-01 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05", 3),
    (["skin-allergy"], all, 5), (["heat-rub"], all, 5),
    (["sore-foot"], "CH-01 DT-01 MF-02 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05", 5),
    (["numb-feet"], "", 0),
    // Other illness.
    (["cancer-now"], "SW-00", 0), (["cancer-now", "agreed-cancer"], "RX-01 SW-00 SW-01", 2),
    (["bone-cancer"], "SW-00", 0), (["bone-cancer", "agreed-cancer"], "SW-00", 0),
    (["tummy-trouble"], all, 5), (["fibromyalgia"], all, 2), (["epilepsy"], all, 5),
    (["touch-hard"], all, 3), (["touch-hard", "mild-thinner"], all, 3),
    (["vertigo"], "CH-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02", 4),
    // Stricter than G: nothing presses or holds near the kidneys, not even hands.
    (["kidney-trouble"], "RX-01 SW-00 SW-01 SW-02 TP-05", 4),
    (["one-kidney"], "RX-01 SW-00 SW-01 SW-02 TP-05", 4),
    // Pain down a leg.
    (["one-leg-pain"], "MF-02 RX-01 SH-01 SW-00 SW-01 SW-02", 3),
  ]

  /// The highest pressure among those of the ten that remain.
  private func highest(_ gate: Gate) throws -> Int {
    try gate.remaining.split(separator: " ")
      .map { gate.pressure(for: try Fixtures.routine(reference: $0)) }.max() ?? 0
  }

  @Test("each condition leaves the routines in the table", arguments: table.indices)
  func leaves(index: Int) throws {
    let (lines, remaining, pressure) = Self.table[index]
    let gate = try Fixtures.gate(Dictionary(uniqueKeysWithValues: lines.map { ($0, .yes) }))
    #expect(gate.remaining == remaining, "\(lines)")
    #expect(try highest(gate) <= pressure, "\(lines)")
  }

  @Test("being unsure of a condition leaves as little as having it", arguments: table.indices)
  func unsure(index: Int) throws {
    let (lines, remaining, pressure) = Self.table[index]
    guard let condition = lines.first else { return }
    let gate = try Fixtures.gate([condition: .notSure])
    if lines.count == 1 {
      #expect(gate.remaining == remaining, "\(lines)")
      #expect(try highest(gate) <= pressure, "\(lines)")
    } else {
      let unsure = try Fixtures.gate([condition: .yes, lines[1]: .notSure])
      let no = try Fixtures.gate([condition: .yes, lines[1]: .no])
      #expect(unsure.remaining == no.remaining, "\(lines)")
    }
  }

  @Test("in a pregnancy with agreement, each trimester leaves the routines on its list")
  func pregnancyAgreed() throws {
    let thirds = [
      ("first-third", "SW-00 SW-01", 1), ("second-third", "MF-02 SH-01 SW-00 SW-01 SW-02", 3),
      ("last-third", "SH-01 SW-00 SW-01 SW-02", 2),
    ]
    for (weeks, remaining, pressure) in thirds {
      let gate = try Fixtures.gate([
        "pregnancy": .chosen(["pregnant"]), "weeks": .chosen([weeks]), "agreed-pregnancy": .yes,
      ])
      #expect(gate.remaining == remaining, "\(weeks)")
      #expect(try highest(gate) <= pressure, "\(weeks)")
    }
  }

  @Test("in the first weeks after a birth, the routines on its list are left")
  func afterBirth() throws {
    let gate = try Fixtures.gate(["pregnancy": .chosen(["after-birth"])])
    #expect(gate.remaining == "MF-02 SW-00 SW-01 SW-02")
    #expect(try highest(gate) <= 3)
  }

  @Test("a named place rules out the routines that work there, and leaves the others")
  func namedPlaces() throws {
    let places = [
      (["lower-back"], "RX-01 SW-00 SW-01 TP-05"),
      (["buttock-left", "buttock-right"], "CH-01 DT-01 MF-02 RX-01 SW-00 SW-01"),
      (["foot-left", "foot-right"], "CH-01 DT-01 MF-02 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05"),
      (["neck-left", "neck-right"], "DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-01 SW-02 TP-05"),
      (["arm-left", "arm-right"], "CH-01 DT-01 MF-02 RX-01 SH-01 SP-01 SW-00 SW-02 TP-05"),
    ]
    for (places, remaining) in places {
      let gate = try Fixtures.gate(["bruise": .yes, "affected-places": .chosen(Set(places))])
      #expect(gate.remaining == remaining, "\(places)")
    }
  }
}
