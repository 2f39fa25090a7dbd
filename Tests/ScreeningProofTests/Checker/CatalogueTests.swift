import Coach
import Testing

/// The shipped routines match clinical.md, G, and carry the bundles that G lists for them.
@Suite struct CatalogueTests {
  private let techniques: [String: Technique] = [
    "swedish": .swedish, "deep": .deepTissue, "trp": .triggerPoint, "shiatsu": .shiatsu,
    "reflex": .reflexology, "mfr": .myofascial, "sports": .sports, "chair": .massageChair,
    "mixed": .mixed, "movement": .movement,
  ]

  private var pairs: [(Routine, CatalogueEntry)] {
    Shipped.library.routines.compactMap { routine in
      CatalogueEntry.of(routine).map { (routine, $0) }
    }
  }

  @Test("every shipped routine has one entry, and stays within its pressure, time, pain and stages")
  func entries() {
    #expect(CatalogueEntry.all.count == 80)
    #expect(pairs.count == Shipped.library.shipped.count)
    #expect(Set(pairs.map { $1.reference }).count == pairs.count)
    for (routine, entry) in pairs {
      #expect(routine.technique == techniques[entry.technique], "\(entry.reference)")
      #expect(routine.minutes == entry.minutes, "\(entry.reference)")
      #expect(routine.maxPain <= entry.cap, "\(entry.reference)")
      #expect(routine.highestPressure <= entry.press, "\(entry.reference)")
      let codes: [Stage: Character] = [
        .firstDays: "0", .acute: "A", .subacute: "S", .chronic: "C",
      ]
      for stage in routine.stages {
        #expect(codes[stage].flatMap { entry.pain(at: $0) } != nil, "\(entry.reference) \(stage)")
      }
    }
  }

  @Test("each shipped routine carries the bundles that G lists for it")
  func bundles() {
    for (routine, entry) in pairs {
      for id in entry.bundles.sorted() {
        let bundle = Shipped.screening.bundles[RiskGroup.ID(id)]
        #expect(bundle?.carriedBy.matches(routine) == true, "\(entry.reference) carries \(id)")
      }
    }
  }

  @Test("each condition blocks whatever carries one of its bundles, but allows its listed routines")
  func blocks() {
    for entry in ExpectedPrecaution.all {
      guard let precaution = Shipped.precaution(entry.id) else { continue }
      let limits = Limits(
        precautions: [precaution], bundles: Shipped.screening.bundles,
        places: SidedPlaces(both: []),
        shipped: Shipped.library.shipped)
      for (routine, row) in pairs where row.reference != "R-SW-00" {
        let isBlocked = !limits.blocking(routine).isEmpty
        let isOff = entry.only.map { !$0.contains(row.reference) } ?? false
        let isInside = entry.only == nil && !row.bundles.isDisjoint(with: entry.blocks)
        let isHere = entry.local.isEmpty || entry.local == ["places"]
        if isOff || isInside && isHere {
          #expect(isBlocked, "\(entry.id) must block \(row.reference)")
        }
        if entry.only?.contains(row.reference) == true {
          #expect(!isBlocked, "\(entry.id) must allow \(row.reference)")
        }
        if let fitted = limits.fit(routine) {
          #expect(fitted.minutes <= entry.minutes, "\(entry.id) must shorten \(row.reference)")
          let kinds = Set(fitted.steps.map(\.kind.rawValue))
          #expect(kinds.isDisjoint(with: entry.leavesOut), "\(entry.id), \(row.reference)")
        }
        let isCapped = entry.on.isEmpty || !row.bundles.isDisjoint(with: entry.on)
        #expect(!isCapped || limits.pressure(for: routine) <= entry.pressure, "\(entry.id)")
      }
    }
  }

  @Test("only being under 18 or not agreeing blocks the breathing pause")
  func comfort() throws {
    let comfort = try #require(Shipped.routine("R-SW-00"))
    for precaution in Shipped.screening.precautions {
      let limits = Limits(
        precautions: [precaution], bundles: Shipped.screening.bundles,
        places: SidedPlaces(both: []),
        shipped: Shipped.library.shipped)
      let isBlocked = !limits.blocking(comfort).isEmpty
      #expect(isBlocked == ["CI-53", "CONSENT"].contains(precaution.id), "\(precaution.id)")
    }
  }
}
