import Coach
import TestSupport
import Testing

/// A rule that rests on one "not sure" about a tick that never acts alone (clinical.md, F-10).
@Suite struct UnsureTests {
  private let screening = Fixtures.library.screening
  static let named: [Question.ID] = ["tired-or-ill", "no-posture", "night-sweats"]

  /// The minor flags of the other kind, the body as a whole or the pain, which keep their advice
  /// when unsure (B-22).
  private func others(_ tick: Question.ID) -> [Question.ID] {
    tick == "no-posture"
      ? ["short-steroids", "weak-immunity", "recent-infection"] : ["no-better", "changed-lately"]
  }

  private func advice(_ answers: [Question.ID: Answer]) -> Advice {
    var all = Fixtures.answers()
    for (id, answer) in answers { all[id] = answer }
    return screening.assess(all).advice
  }

  @Test("alone it is nothing; with one sure flag it is T3 instead of T2", arguments: Self.named)
  func one(_ tick: Question.ID) {
    #expect(advice([tick: .notSure]) == .selfCare)
    for other in others(tick) {
      #expect(advice([tick: .notSure, other: .yes]) == .routineVisit, "\(other)")
      #expect(advice([tick: .yes, other: .yes]) == .soon, "\(other)")
      #expect(advice([tick: .yes, other: .notSure]) == .soon, "\(other)")
    }
  }

  @Test("with a sure flag of each kind beside it, or two unsure beside a sure one, it is T2")
  func more() {
    for tick in Self.named {
      #expect(advice([tick: .notSure, "no-better": .yes, "weak-immunity": .yes]) == .soon)
    }
    #expect(
      advice(["tired-or-ill": .notSure, "night-sweats": .notSure, "no-better": .yes]) == .soon)
    let unsure: [Question.ID: Answer] = ["no-posture": .notSure, "night-sweats": .notSure]
    #expect(advice(unsure) == .routineVisit)
    #expect(advice(unsure.merging(["sneeze-pain": .notSure]) { $1 }) == .routineVisit)
  }

  @Test("two flags of the same kind, or one on sneezing with one of the body, are T3, sure or not")
  func sameKind() {
    for answer in [Answer.yes, .notSure] {
      #expect(advice(["sneeze-pain": answer]) == .selfCare)
      #expect(advice(["sneeze-pain": answer, "no-posture": .yes]) == .selfCare)
      #expect(advice(["sneeze-pain": answer, "weak-immunity": .yes]) == .routineVisit)
      #expect(advice(["tired-or-ill": answer, "weak-immunity": .yes]) == .routineVisit)
      #expect(advice(["no-posture": answer, "no-better": .yes]) == .routineVisit)
    }
  }

  @Test("the reason says to ask about it, and that the user was not sure")
  func words() throws {
    var answers = Fixtures.answers()
    answers["tired-or-ill"] = .notSure
    answers["no-better"] = .yes
    let reason = try #require(screening.assess(answers).reasons.first)
    #expect(reason.rule.id == "A11-MINOR" && reason.advice == .routineVisit && !reason.certain)
    #expect(reason.say.contains("to ask about"))
    answers["tired-or-ill"] = .yes
    #expect(screening.assess(answers).reasons.first?.say == reason.rule.say)
  }

  @Test("signs that act alone, and pairs with a level of their own, keep it when unsure")
  func kept() {
    #expect(advice(["night-sweats": .yes, "tired-or-ill": .notSure]) == .soon, "RF-CA-9")
    #expect(advice(["tuberculosis": .yes, "night-sweats": .notSure]) == .soon, "RF-INF-4")
    #expect(advice(["cancer-now": .yes, "sneeze-pain": .notSure]) == .sameDay, "RF-CA-2")
    for (sign, expected) in Signs.alone where expected > .selfCare {
      #expect(advice([sign: .notSure]) == Signs.unsure(sign, expected), "\(sign)")
    }
  }
}
