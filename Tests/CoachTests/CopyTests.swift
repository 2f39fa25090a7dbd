import Coach
import TestSupport
import Testing

/// A copy changes only the properties it is meant to change: one that has a default, such as a
/// warning, must not vanish when a routine is shortened for someone with limits.
@Suite struct CopyTests {
  private let step = FullSample<Step>.step.full
  private let routine = FullSample<Routine>.routine.full
  private let record = FullSample<SessionRecord>.record.full
  private let lap = FullSample<Practice.Lap>.lap.full

  @Test("no sample leaves a property at its default; add new ones to FullSample.swift")
  func samples() {
    // Only the gate keeps a step to one side; it has no initializer for that.
    #expect(FullSample<Step>.step.leftAtDefault == ["onlySide"])
    #expect(FullSample<Routine>.routine.leftAtDefault == [])
    #expect(FullSample<SessionRecord>.record.leftAtDefault == [])
    #expect(FullSample<Checkpoint>.checkpoint.leftAtDefault == [])
    #expect(FullSample<Practice.Lap>.lap.leftAtDefault == [])
  }

  private func fit(
    _ routine: Routine, most: Int? = nil, leavingOut: Set<Step.Kind> = []
  ) throws -> Routine {
    let precaution = Precaution(
      id: "X", when: .always, leavesOut: leavingOut, maxMinutes: 60, say: "", sources: [])
    let limits = Limits(
      precautions: [precaution], bundles: [:], places: SidedPlaces(both: []), shipped: [])
    return try #require(limits.fit(routine, most: most))
  }

  @Test("shortening a routine changes only its minutes and steps")
  func shortened() throws {
    let shorter = try fit(routine, most: 2)
    #expect(differences(routine, shorter) == ["minutes", "steps"])
    #expect(shorter.minutes == 2 && shorter.steps.count == 2)
  }

  @Test("shortening a step changes only its time, repeats, rest and remarks")
  func shortenedStep() throws {
    let shorter = try #require(try fit(routine, most: 2).steps.first)
    #expect(differences(step, shorter) == ["time", "times", "restBetween", "remarks"])
    #expect(shorter.times == 1 && shorter.remarks.map(\.at) == [.half])
    let slightly = try #require(try fit(routine, most: 6).steps.first)
    #expect(differences(step, slightly) == ["time", "remarks"])
  }

  @Test("dropping a step that an answer rules out changes only the minutes and steps")
  func leftOut() throws {
    let without = try fit(routine, leavingOut: [.tap])
    #expect(differences(routine, without) == ["minutes", "steps"])
    #expect(without.steps == [step])
  }

  @Test("adding the earlier part to a session's record changes only its time and parts")
  func following() throws {
    let earlier = FullSample<SessionRecord>.record.bare
    #expect(record.following(earlier) == record)
    let whole = record.following(record)
    #expect(differences(record, whole) == ["active", "parts"])
    #expect(whole.active == record.active * 2 && whole.parts == record.parts + record.parts)
    #expect(try #require(whole.preceding(record)) == record)
  }

  @Test("a session without its last part is a stopped one, with everything else the same")
  func preceding() throws {
    let nothing = FullSample<SessionRecord>.record.bare
    #expect(differences(record, try #require(record.preceding(nothing))) == [])
    let last = SessionRecord(
      routine: "full", title: "Full", technique: .triggerPoint, ending: .finished,
      active: .seconds(20), parts: record.parts.suffix(1), painBefore: 6)
    let whole = last.following(record)
    let earlier = try #require(whole.preceding(last))
    #expect(differences(whole, earlier) == ["ending", "active", "parts"])
    #expect(earlier.ending == .stopped && earlier.active == record.active)
    #expect(earlier.parts == record.parts)
    #expect(record.preceding(record) == nil)
  }

  @Test("putting a practice lap on one side, or in another round, changes nothing else")
  func laps() {
    #expect(differences(lap, lap.on(.right)) == ["eachSide", "side"])
    #expect(differences(lap, lap.inRound("1 of 3")) == ["rounds"])
    #expect(lap.inRound("1 of 3").rounds == ["1 of 3", "1 of 2"])
  }
}
