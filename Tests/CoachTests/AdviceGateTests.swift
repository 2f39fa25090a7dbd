import Coach
import TestSupport
import Testing

/// What each advice, and the few conditions that close everything, leave of all shipped routines.
@Suite struct AdviceGateTests {
  private let comfort: [Routine.ID] = ["comfort-pause"]

  @Test("soon leaves slow breathing alone, same day and emergency leave nothing")
  func byAdvice() throws {
    for (sign, advice) in Signs.alone where advice > .routineVisit {
      for (answer, felt) in [(Answer.yes, advice), (.notSure, min(advice, .sameDay))] {
        let gate = try Fixtures.gate([sign: answer])
        #expect(gate.assessment.advice == felt, "\(sign)")
        #expect(gate.allowed == (felt == .soon ? comfort : []), "\(sign) \(answer)")
      }
    }
  }

  @Test("a visit leaves massage")
  func routineVisit() throws {
    let gate = try Fixtures.gate(["walking-leg-pain": .yes])
    #expect(gate.assessment.advice == .routineVisit)
    #expect(gate.remaining == Fixtures.nine)
  }

  @Test(
    "under 18 leaves nothing, not agreeing leaves nothing",
    arguments: ["adult", .consent] as [Question.ID])
  func nothing(id: Question.ID) throws {
    for stage in ["first-days", "weeks", "longer"] {
      #expect(try Fixtures.gate([id: .no], since: stage).allowed.isEmpty, "\(stage)")
    }
    var cleared = Fixtures.owner([id: .no])
    cleared.cleared = Set(Fixtures.library.screening.redFlags.map(\.id))
    let gate = try #require(Fixtures.library.gate(for: cleared))
    #expect(gate.allowed.isEmpty)
  }

  @Test("a pregnancy, sure or not, leaves slow breathing alone until someone agreed")
  func pregnancy() throws {
    for pregnant in [Answer.yes, .notSure] {
      for weeks in ["first-third", "second-third", "last-third"] {
        for agreed in [Answer.no, .notSure] {
          let gate = try Fixtures.gate([
            "pregnant": pregnant, "weeks": .chosen([weeks]), "agreed-pregnancy": agreed,
          ])
          #expect(gate.allowed == comfort, "\(pregnant), \(weeks), \(agreed)")
          #expect(gate.pressure(for: Fixtures.routine("comfort-pause")) == 1)
        }
      }
    }
  }

  @Test("a fresh injury, sure or not, keeps off the back and off warmth in the first days")
  func freshInjury() throws {
    for injury in [Answer.yes, .notSure] {
      let gate = try Fixtures.gate(["injury": injury], pain: 2, since: "first-days")
      #expect(gate.remaining == "RX-01 SW-01", "\(injury)")
      for routine in Fixtures.library.routines where routine.regions.contains(where: \.isBack) {
        #expect(gate.exclusions(of: routine).contains(.freshInjury), "\(routine.id)")
      }
      let warm = Sample.routine(tools: [.heatPack])
      #expect(gate.exclusions(of: warm).contains(.freshInjury))
    }
    let none = try Fixtures.gate(pain: 2, since: "first-days")
    #expect(none.remaining == "RX-01 SW-01 SW-02")
    #expect(!none.exclusions(of: Sample.routine(tools: [.heatPack])).contains(.freshInjury))
  }

  @Test("after the first days an injury keeps nothing off the back any more")
  func olderInjury() {
    let gate = Fixtures.gate(.acute, pain: 2, injured: true)
    #expect(gate.lets(Fixtures.routine("seated-low-back-glide")))
  }

  @Test("a step that warms is warmth, though no warm pack is named")
  func warmStep() throws {
    let gate = try Fixtures.gate(["injury": .yes], pain: 2, since: "first-days")
    let warm = Sample.routine(steps: [Sample.step(.heat, seconds: 60)])
    #expect(gate.exclusions(of: warm).contains(.freshInjury))
  }

  @Test("every region of the trunk and the buttocks is the back, legs, arms and feet are not")
  func regions() {
    #expect(
      Region.allCases.filter { !$0.isBack } == [
        .frontThigh, .hamstrings, .tensorFasciaeLatae, .pectoralisMinor, .calf, .foot, .forearm,
      ])
  }
}
