import Coach
import TestSupport
import Testing

/// A copy keeps every property but those it is made to change: one that has a default, a warning
/// say, must not vanish from what is made shorter for somebody with limits.
@Suite struct CopyTests {
  private let step = FullSample<Step>.step.full
  private let routine = FullSample<Routine>.routine.full
  private let record = FullSample<SessionRecord>.record.full
  private let lap = FullSample<Practice.Lap>.lap.full

  @Test("nothing in a sample is left at its default: put each new property into FullSample.swift")
  func samples() {
    #expect(FullSample<Step>.step.forgotten == [])
    #expect(FullSample<Routine>.routine.forgotten == [])
    #expect(FullSample<SessionRecord>.record.forgotten == [])
    #expect(FullSample<Checkpoint>.checkpoint.forgotten == [])
    #expect(FullSample<Practice.Lap>.lap.forgotten == [])
  }

  private func fit(
    _ routine: Routine, most: Int? = nil, leavingOut: Set<Step.Kind> = []
  ) throws -> Routine {
    let precaution = Precaution(
      id: "X", when: .always, leavesOut: leavingOut, maxMinutes: 60, say: "", sources: [])
    let limits = Limits(precautions: [precaution], bundles: [:], places: [], shipped: [])
    return try #require(limits.fit(routine, most: most))
  }

  @Test("a shortened routine has other minutes and steps, and all else")
  func shortened() throws {
    let shorter = try fit(routine, most: 2)
    #expect(differences(routine, shorter) == ["minutes", "steps"])
    #expect(shorter.minutes == 2 && shorter.steps.count == 2)
  }

  @Test("a step made shorter, done once where it was done twice, has all else")
  func shortenedStep() throws {
    let shorter = try #require(try fit(routine, most: 2).steps.first)
    #expect(differences(step, shorter) == ["time", "times", "restBetween", "remarks"])
    #expect(shorter.times == 1 && shorter.remarks.map(\.at) == [.half])
    let slightly = try #require(try fit(routine, most: 6).steps.first)
    #expect(differences(step, slightly) == ["time", "remarks"])
  }

  @Test("a routine without a step that an answer leaves out has all else")
  func leftOut() throws {
    let without = try fit(routine, leavingOut: [.tap])
    #expect(differences(routine, without) == ["minutes", "steps"])
    #expect(without.steps == [step])
  }

  @Test("a session's record with what came before has that in it, and all else")
  func following() throws {
    let earlier = FullSample<SessionRecord>.record.bare
    #expect(record.following(earlier) == record)
    let whole = record.following(record)
    #expect(differences(record, whole) == ["active", "parts"])
    #expect(whole.active == record.active * 2 && whole.parts == record.parts + record.parts)
    #expect(try #require(whole.preceding(record)) == record)
  }

  @Test("what came before the last part of a session is a session that was stopped, with all else")
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

  @Test("a stretch of a practice timer on one side, or in one more round, has all else")
  func laps() {
    #expect(differences(lap, lap.on(.right)) == ["eachSide", "side"])
    #expect(differences(lap, lap.inRound("1 of 3")) == ["rounds"])
    #expect(lap.inRound("1 of 3").rounds == ["1 of 3", "1 of 2"])
  }
}
