import Coach
import TestSupport
import Testing

/// What the library offers for each common place, time, kind of tool and stage.
@Suite struct PlaceCoverageTests {
  private static let coverage = Coverage(Fixtures.library)

  /// Cells where the limits allow no ball and no roller.
  private struct Exception {
    let stage: Stage
    let places: [Coverage.Place]
    let limit: String
  }

  private static let exceptions = [
    Exception(
      stage: .firstDays, places: Coverage.Place.allCases,
      limit: "nothing presses in the first 3 days (clinical.md, E.4)"),
    Exception(
      stage: .acute, places: [.thigh, .calf, .foot],
      limit: """
        before week 6 no roller, and a ball only for tender spots (E.4); F has no such spot for \
        a ball in the thigh, the calf or the sole
        """),
  ]

  private func count(
    _ place: Coverage.Place, _ minutes: Int, _ kits: [Coverage.Kit], _ stage: Stage
  ) -> Int {
    Set(
      kits.flatMap {
        Self.coverage.routines(in: Coverage.Cell(place, minutes: minutes, $0, stage))
      }
    ).count
  }

  @Test(
    "for 5, 10 and 15 minutes, each place has two routines without tools", arguments: Stage.allCases
  )
  func withoutTools(_ stage: Stage) {
    for place in Coverage.Place.allCases {
      for minutes in [5, 10, 15] {
        #expect(count(place, minutes, [.none], stage) >= 2, "\(place), \(minutes) min")
      }
    }
  }

  @Test(
    "for 5, 10 and 15 minutes, each place has one with a ball or a roller, if the limits allow it",
    arguments: Stage.allCases)
  func withATool(_ stage: Stage) {
    let exempt = Self.exceptions.filter { $0.stage == stage }.flatMap(\.places)
    for place in Coverage.Place.allCases {
      for minutes in [5, 10, 15] {
        let found = count(place, minutes, [.ball, .roller], stage)
        if exempt.contains(place) {
          #expect(found == 0, "the exception is no longer needed: \(place), \(minutes) min")
        } else {
          #expect(found >= 1, "\(place), \(minutes) min")
        }
      }
    }
  }

  @Test("a routine counts in the times of which it fills 70 to 100 %, shortened if need be")
  func times() {
    func times(_ id: Routine.ID) -> [Int] {
      Coverage.times.filter { minutes in
        let cell = Coverage.Cell(.shoulderAndNeck, minutes: minutes, .ball, .chronic)
        return Self.coverage.routines(in: cell).contains(id)
      }
    }
    #expect(times("shoulder-top-and-blade") == [5, 10])
    #expect(times("wall-ball-from-shoulder-to-hip") == [10, 15])
  }

  @Test("every place the check-in offers for the back and the legs is one of these")
  func places() {
    let all = Coverage.Place.allCases.reduce(into: Set<Region>()) { $0.formUnion($1.regions) }
    let others = Set(Region.allCases).subtracting(all)
    #expect(others == [.iliopsoas, .pectoralisMinor, .forearm], "pressed on nowhere common")
  }

  @Test("a kind of tool is what a routine needs, and lotion is not needed")
  func kits() {
    func kits(_ tools: [Tool]) -> [Coverage.Kit] {
      let routine = Sample.routine(tools: tools)
      return Coverage.Kit.allCases.filter { $0.holds(routine) }
    }
    #expect(kits([]) == [.none] && kits([.lotion]) == [.none])
    #expect(kits([.softBall]) == [.ball] && kits([.roller]) == [.roller])
    #expect(kits([.roller, .tennisBall]) == [.ball, .roller])
    for tool in [Tool.towel, .cane, .massageGun, .heatPack] { #expect(kits([tool]) == [.other]) }
  }
}
