import Coach
import TestSupport
import Testing

/// Which shipped routines remain for each advice, and for the few conditions that rule out all.
@Suite struct AdviceGateTests {
  private let comfort: [Routine.ID] = ["breathing-pause"]

  @Test("soon leaves only slow breathing; anything more urgent leaves nothing")
  func byAdvice() throws {
    for (sign, advice) in Signs.alone where advice > .routineVisit {
      for (answer, felt) in [(Answer.yes, advice), (.notSure, Signs.unsure(sign, advice))] {
        let gate = try Fixtures.gate([sign: answer], since: "weeks")
        #expect(gate.assessment.advice == felt, "\(sign)")
        if felt.allowsMassage { continue }
        #expect(gate.allowed == (felt == .soon ? comfort : []), "\(sign) \(answer)")
      }
    }
  }

  @Test("a routine visit still allows massage")
  func routineVisit() throws {
    let gate = try Fixtures.gate(["walking-leg-pain": .yes])
    #expect(gate.assessment.advice == .routineVisit)
    #expect(gate.remaining == Fixtures.ten)
  }

  @Test(
    "being under 18, or not agreeing, leaves nothing",
    arguments: ["age": .chosen(["under-18"]), .consent: .no] as [Question.ID: Answer])
  func nothing(id: Question.ID, answer: Answer) throws {
    for stage in ["first-days", "weeks", "longer"] {
      #expect(try Fixtures.gate([id: answer], since: stage).allowed.isEmpty, "\(stage)")
    }
    var cleared = Fixtures.owner([id: answer])
    cleared.cleared = Set(Fixtures.library.screening.redFlags.map(\.id))
    let gate = try #require(Fixtures.library.gate(for: cleared))
    #expect(gate.allowed.isEmpty)
  }

  @Test("a pregnancy, known or possible, leaves only breathing until a professional agrees")
  func pregnancy() throws {
    for pregnant in ["pregnant", "perhaps"] {
      for weeks in ["first-third", "second-third", "last-third"] {
        for agreed in [Answer.no, .notSure] {
          let gate = try Fixtures.gate([
            "pregnancy": .chosen([pregnant]), "weeks": .chosen([weeks]),
            "agreed-pregnancy": agreed,
          ])
          #expect(gate.allowed == comfort, "\(pregnant), \(weeks), \(agreed)")
          #expect(gate.pressure(for: Fixtures.routine("breathing-pause")) == 0)
        }
      }
    }
  }

  @Test("a strain, a fall or a knock rules out the back and warmth in the first days")
  func freshInjury() throws {
    for injury in ["strain", "fall"] {
      let gate = try Fixtures.gate(
        [.start: .chosen([injury])], pain: 2, since: "first-days")
      #expect(gate.remaining == "RX-01 SW-00 SW-01", "\(injury)")
      for routine in Fixtures.library.routines where routine.regions.contains(where: \.isBack) {
        #expect(gate.exclusions(of: routine).contains(.freshInjury), "\(routine.id)")
      }
      let warm = Sample.routine(tools: [.heatPack])
      #expect(gate.exclusions(of: warm).contains(.freshInjury))
    }
    let none = try Fixtures.gate(pain: 2, since: "first-days")
    #expect(none.remaining == "RX-01 SW-00 SW-01 SW-02")
    #expect(!none.exclusions(of: Sample.routine(tools: [.heatPack])).contains(.freshInjury))
  }

  @Test("after the first days, an injury no longer rules out the back")
  func olderInjury() {
    let gate = Fixtures.gate(.acute, pain: 2, injured: true)
    #expect(gate.allows(Fixtures.routine("seated-low-back-glide")))
  }

  @Test("a warming step counts as warmth, even if no heat pack is named")
  func warmStep() throws {
    let gate = try Fixtures.gate([.start: .chosen(["fall"])], pain: 2, since: "first-days")
    let warm = Sample.routine(steps: [Sample.step(.heat, seconds: 60)])
    #expect(gate.exclusions(of: warm).contains(.freshInjury))
  }

  @Test("the trunk and the buttocks count as the back; the chest, legs, feet and arms don't")
  func regions() {
    #expect(
      Region.allCases.filter { !$0.isBack } == [
        .frontThigh, .hamstrings, .tensorFasciaeLatae, .pectoralisMinor, .calf, .foot, .forearm,
      ])
  }
}
