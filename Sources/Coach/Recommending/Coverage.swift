/// How many routines can be offered for a place that hurts, in the time and with the tools at hand:
/// counted by what the gate allows to someone without conditions and with mild pain, 3 of 10.
package struct Coverage: Sendable {
  /// A common place that hurts.
  package enum Place: String, CaseIterable, Sendable {
    case lowerBack = "lower-back"
    case betweenBlades = "between-blades"
    case shoulderAndNeck = "shoulder-and-neck"
    case buttockAndHip = "buttock-and-hip"
    case thigh, calf, foot

    /// The muscles there.
    package var regions: Set<Region> {
      switch self {
      case .lowerBack: [.lumbarErectors, .multifidus, .quadratusLumborum]
      case .betweenBlades: [.rhomboids, .thoracicErectors, .latissimus]
      case .shoulderAndNeck: [.upperTrapezius, .levatorScapulae, .suboccipitals]
      case .buttockAndHip:
        [.gluteusMaximus, .gluteusMedius, .gluteusMinimus, .piriformis, .tensorFasciaeLatae]
      case .thigh: [.hamstrings, .frontThigh]
      case .calf: [.calf]
      case .foot: [.foot]
      }
    }
  }

  /// A kind of tool, of which a routine can need several.
  package enum Kit: String, CaseIterable, Sendable {
    case none, ball, roller, other

    /// Whether a routine needs this kind of tool. Nobody has to have lotion.
    package func holds(_ routine: Routine) -> Bool {
      let used = routine.usedTools.subtracting([.lotion])
      return switch self {
      case .none: used.isEmpty
      case .ball: !used.isDisjoint(with: Tool.balls)
      case .roller: used.contains(.roller)
      case .other: used.contains { $0.sort != .ball && $0.sort != .roller }
      }
    }
  }

  /// One cell of the table.
  package struct Cell: Hashable, Sendable {
    package let place: Place
    /// The time asked for, in minutes.
    package let minutes: Int
    package let kit: Kit
    package let stage: Stage

    package init(_ place: Place, minutes: Int, _ kit: Kit, _ stage: Stage) {
      self.place = place
      self.minutes = minutes
      self.kit = kit
      self.stage = stage
    }
  }

  /// The times that the check-in offers, in minutes.
  package static let times = [5, 10, 15, 20, 30]

  private let offered: [Cell: [Routine.ID]]

  package init(_ library: Library) {
    var offered: [Cell: [Routine.ID]] = [:]
    for stage in Stage.allCases {
      for minutes in Self.times {
        let gate = Self.gate(stage, minutes: minutes, library)
        for routine in library.routines where gate.fillsTime(routine) {
          guard gate.exclusions(of: routine).isEmpty else { continue }
          for place in Place.allCases where !place.regions.isDisjoint(with: routine.regions) {
            for kit in Kit.allCases where kit.holds(routine) {
              offered[Cell(place, minutes: minutes, kit, stage), default: []].append(routine.id)
            }
          }
        }
      }
    }
    self.offered = offered
  }

  /// The routines that count in a cell, in the order of the library.
  package func routines(in cell: Cell) -> [Routine.ID] { offered[cell] ?? [] }

  private static func gate(_ stage: Stage, minutes: Int, _ library: Library) -> Gate {
    let assessment = Assessment(advice: .selfCare, reasons: [], precautions: [])
    return Gate(
      assessment: assessment,
      situation: Situation(
        stage: stage, pain: 3, injured: false, regions: [], tools: nil, minutes: minutes),
      limits: library.limits(assessment, Answers()))
  }
}
