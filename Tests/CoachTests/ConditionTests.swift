import Coach
import TestSupport
import Testing

/// The conditions of rules, form by form.
@Suite struct ConditionTests {
  /// Each kind of answer to one question, and whether `yes` and `no` hold for it.
  static let single: [(answer: Answer?, yes: Certainty, no: Certainty)] = [
    (.yes, .yes, .no),
    (.no, .no, .yes),
    (.notSure, .maybe, .maybe),
    (.skipped, .no, .maybe),
    (.number(5), .no, .no),
    (.chosen(["a"]), .no, .no),
    (nil, .no, .no),
  ]

  /// Answers to y, m and n: yes, not sure and no.
  private let answers = Answers(["y": .yes, "m": .notSure, "n": .no])

  /// A condition for each letter.
  private func conditions(_ letters: String) -> [Condition] {
    letters.map { .yes(Question.ID(String($0))) }
  }

  @Test(
    "for yes and no, not sure means maybe, and neither holds without an answer", arguments: single)
  func yesAndNo(answer: Answer?, yes: Certainty, no: Certainty) {
    let answers = Answers(answer.map { ["q": $0] } ?? [:])
    #expect(Condition.yes("q").truth(in: answers) == yes)
    #expect(Condition.no("q").truth(in: answers) == no)
  }

  @Test("always holds, whatever was answered")
  func always() {
    #expect(Condition.always.truth(in: Answers()) == .yes)
    #expect(Condition.always.questions.isEmpty)
  }

  @Test("unless holds with any answer but yes, and with none, so only a yes unlocks")
  func unless() {
    for answer in [Answer.no, .notSure, .skipped, .number(5), .chosen(["a"])] {
      #expect(Condition.unless("q").truth(in: Answers(["q": answer])) == .yes)
    }
    #expect(Condition.unless("q").truth(in: Answers()) == .yes)
    #expect(Condition.unless("q").truth(in: Answers(["q": .yes])) == .no)
    #expect(Condition.unless("q").questions == ["q"])
  }

  @Test("any is as true as the truest of its parts")
  func any() {
    let table: [(String, Certainty)] = [
      ("", .no), ("n", .no), ("nn", .no), ("nm", .maybe), ("mn", .maybe), ("mm", .maybe),
      ("ny", .yes), ("my", .yes), ("yn", .yes), ("yy", .yes),
    ]
    for (letters, truth) in table {
      #expect(Condition.any(conditions(letters)).truth(in: answers) == truth, "\(letters)")
    }
  }

  @Test("all is as true as the least true of its parts")
  func all() {
    let table: [(String, Certainty)] = [
      ("", .yes), ("n", .no), ("ny", .no), ("nm", .no), ("m", .maybe), ("ym", .maybe),
      ("my", .maybe), ("y", .yes), ("yy", .yes), ("yyn", .no),
    ]
    for (letters, truth) in table {
      #expect(Condition.all(conditions(letters)).truth(in: answers) == truth, "\(letters)")
    }
  }

  @Test("not swaps yes and no, and leaves not sure unchanged")
  func not() {
    for (letter, truth) in [("y", Certainty.no), ("m", .maybe), ("n", .yes), ("x", .yes)] {
      #expect(Condition.not(.yes(Question.ID(letter))).truth(in: answers) == truth)
    }
  }

  @Test("count holds with enough yes answers, and may hold with enough that are not no")
  func count() {
    let table: [(String, Int, Certainty)] = [
      ("", 0, .yes), ("", 1, .no), ("yyn", 2, .yes), ("yyy", 2, .yes), ("ynn", 2, .no),
      ("ymn", 2, .maybe), ("mmn", 2, .maybe), ("mnn", 2, .no), ("yym", 3, .maybe),
      ("yymn", 2, .yes), ("mmm", 3, .maybe), ("n", 0, .yes),
    ]
    for (letters, least, truth) in table {
      let condition = Condition.count(conditions(letters), atLeast: least)
      #expect(condition.truth(in: answers) == truth, "\(least) of \(letters)")
    }
  }

  @Test("at least and at most include the number itself; without a number, neither holds")
  func numbers() {
    for value in 0...10 {
      let answers = Answers(["pain": .number(value)])
      #expect(Condition.atLeast("pain", 7).truth(in: answers) == (value < 7 ? .no : .yes))
      #expect(Condition.atMost("pain", 3).truth(in: answers) == (value > 3 ? .no : .yes))
    }
    for answers in [Answers(), Answers(["pain": .yes]), Answers(["pain": .notSure])] {
      #expect(Condition.atLeast("pain", 0).truth(in: answers) == .no)
      #expect(Condition.atMost("pain", 10).truth(in: answers) == .no)
    }
  }

  @Test("chosen looks for one choice among those selected")
  func chosen() {
    let answers = Answers(["where": .chosen(["foot", "thigh"]), "q": .yes])
    #expect(Condition.chosen("where", "foot").truth(in: answers) == .yes)
    #expect(Condition.chosen("where", "hip").truth(in: answers) == .no)
    #expect(Condition.chosen("since", "weeks").truth(in: answers) == .no)
    #expect(Condition.chosen("q", "foot").truth(in: answers) == .no)
  }

  @Test("a condition lists every question it depends on")
  func questions() {
    let condition = Condition.any([
      .all([.yes("a"), .not(.no("b"))]), .count([.atLeast("c", 1), .atMost("d", 2)], atLeast: 1),
      .chosen("e", "x"), .yes("a"),
    ])
    #expect(condition.questions == ["a", "b", "c", "d", "e"])
  }
}
