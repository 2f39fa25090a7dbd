import Coach
import TestSupport
import Testing

/// The groups of the list of routines.
@Suite struct RoutineGroupingTests {
  private static let library = Fixtures.library.routines
  private static let nothing = TechniqueFindings(EffectEstimates([]))

  @Test("each way comes in turn, and then the first again") func turns() {
    var seen: [RoutineGrouping] = [.technique]
    while let next = seen.last?.next, next != .technique { seen.append(next) }
    #expect(seen == RoutineGrouping.allCases)
  }

  @Test("no routine is missing, and only areas list one twice", arguments: RoutineGrouping.allCases)
  func whole(_ grouping: RoutineGrouping) {
    let groups = grouping.groups(Self.library, Self.nothing)
    let listed = groups.flatMap(\.routines).map(\.id)
    #expect(Set(listed) == Set(Self.library.map(\.id)))
    #expect((listed.count > Self.library.count) == (grouping == .area))
    #expect(groups.allSatisfy { !$0.routines.isEmpty })
    #expect(Set(groups.map(\.kind)).count == groups.count)
    for group in groups {
      let minutes = group.routines.map(\.minutes)
      #expect(minutes == minutes.sorted(), "\(group.kind)")
    }
  }

  @Test("a routine is in the groups that it belongs to, and in no other") func belongs() {
    for group in RoutineGrouping.area.groups(Self.library, Self.nothing) {
      guard case .area(let place) = group.kind else { continue }
      let own = Self.library.filter { !place.regions.isDisjoint(with: $0.workedRegions) }
      #expect(Set(group.routines) == Set(own), "\(place)")
    }
    for group in RoutineGrouping.minutes.groups(Self.library, Self.nothing) {
      guard case .minutes(let range) = group.kind else { continue }
      #expect(group.routines.map(\.minutes).allSatisfy(range.contains), "\(range)")
    }
    for group in RoutineGrouping.technique.groups(Self.library, Self.nothing) {
      #expect(Set(group.routines.map { RoutineGroup.Kind.technique($0.technique) }) == [group.kind])
    }
  }

  @Test("what lowered pain most comes first, what is not known last") func effect() {
    func rated(_ id: Routine.ID, by change: Int, _ times: Int) -> [RatedSession] {
      let routine = Fixtures.routine(id)
      let session = RatedSession(
        technique: routine.technique, routine: id, before: 6, after: 6 + change)
      return Array(repeating: session, count: times)
    }
    let found = TechniqueFindings(
      EffectEstimates(
        rated("seated-low-back-glide", by: -1, 12) + rated("outer-hip-wall-hold", by: -4, 12)
          + rated("seated-palm-press", by: 1, 12) + rated("foot-spine-line-starter", by: -4, 3)))
    let groups = RoutineGrouping.effect.groups(Self.library, found)
    #expect(groups.map(\.kind) == [.lower, .notLower, .tooEarly])
    let ids = groups.map { $0.routines.map(\.id) }
    #expect(ids[0] == ["outer-hip-wall-hold", "seated-low-back-glide"])
    #expect(ids[1] == ["seated-palm-press"])
    #expect(ids[2].count == Self.library.count - 3 && ids[2].contains("foot-spine-line-starter"))
  }

  @Test("without ratings, all are in one group") func unrated() {
    let groups = RoutineGrouping.effect.groups(Self.library, Self.nothing)
    #expect(groups.map(\.kind) == [.tooEarly])
  }
}
