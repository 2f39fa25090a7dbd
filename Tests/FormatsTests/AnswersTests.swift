import Coach
import Formats
import TestSupport
import Testing

/// Answers to a check-in can be YAML or JSON.
@Suite("Answer files") struct AnswersTests {
  /// Parses answers to the questions of the small library.
  private func answers(_ text: String) throws -> [Question.ID: Answer] {
    try readAnswers(text, file: "answers", for: try SmallLibrary.load().screening).byQuestion
  }

  /// The problems found in a file of answers.
  private func foundMistakes(in text: String) throws -> [String] {
    let screening = try SmallLibrary.load().screening
    return problems(in: "a.yaml") { () throws(Diagnostics) in
      _ = try readAnswers(text, file: "a.yaml", for: screening)
    }
  }

  private let all: [Question.ID: Answer] = [
    "adult": .yes, "fever": .notSure, "private": .skipped, "since": .chosen(["weeks"]),
    "pain": .number(4),
  ]

  @Test("YAML can hold every kind of answer") func yaml() throws {
    let text = "adult: yes\nfever: not-sure\nprivate: prefer-not-to-say\nsince: weeks\npain: 4\n"
    expectSame(try answers(text), all)
  }

  @Test("JSON can hold the same answers, with or without whitespace") func json() throws {
    let text = """
      {
        "adult": "yes", "fever": "not-sure",
        "private": "prefer-not-to-say",
        "since": "weeks", "pain": 4
      }
      """
    expectSame(try answers(text), all)
    expectSame(try answers(text.filter { !$0.isWhitespace }), all)
  }

  @Test("several choices are a list of ids, which can be empty") func choices() throws {
    let screening = Screening(
      pages: [
        QuestionPage(
          id: "where", ask: "Where?", why: "",
          questions: [
            Question(
              id: "where", text: "Where?", kind: .choices,
              choices: [.init(id: "foot", text: "Foot"), .init(id: "leg", text: "Leg")],
              keep: .session)
          ])
      ], facts: [], redFlags: [], precautions: [], bundles: [:])
    let rows: [(String, Set<String>)] = [
      ("where: [foot, leg]", ["foot", "leg"]), ("{\"where\":[\"leg\"]}", ["leg"]),
      ("where: []", []), ("where:\n  - foot\n  - foot", ["foot"]),
    ]
    for (text, ids) in rows {
      let read = try readAnswers(text, file: "a", for: screening)
      expectSame(read.byQuestion, ["where": .chosen(ids)])
    }
    #expect(
      problems(in: "a") { () throws(Diagnostics) in
        _ = try readAnswers("where: [foot, arm]", file: "a", for: screening)
      } == ["1:15: `arm` is not a valid answer to `where`: use one of foot, leg"])
  }

  @Test(
    "`none` for a page answers no to every tick not answered separately",
    arguments: [
      ("signs: none", Answer.no, Answer.no), ("signs: none\nfever: yes", .yes, .no),
      ("fever: not-sure\nsigns: none", .notSure, .no), ("{\"signs\":\"none\"}", .no, .no),
    ])
  func none(text: String, fever: Answer, other: Answer) throws {
    expectSame(try answers(text), ["fever": fever, "private": other])
  }

  @Test("JSON's true and false mean yes and no") func booleans() throws {
    expectSame(
      try answers("{\"fever\": true, \"private\": false}"), ["fever": .yes, "private": .no])
    expectSame(try answers("{\"adult\": true}"), ["adult": .yes])
  }

  @Test("an empty map has no answers") func nothing() throws {
    #expect(try answers("{}").isEmpty)
  }

  @Test(
    "all mistakes are reported at once, each where it is",
    arguments: [
      ("fevr: no\n", ["1:1: there is no question `fevr`: did you mean `fever`?"]),
      ("color: red\n", ["1:1: there is no question `color`"]),
      (
        "fever: maybe\n",
        ["1:8: `maybe` is not a valid answer to `fever`: use one of yes, no, not-sure"]
      ),
      (
        "fever: prefer-not-to-say\n",
        [
          "1:8: `prefer-not-to-say` is not a valid answer to `fever`: use one of yes, no, not-sure"
        ]
      ),
      (
        "adult: not-sure\n",
        ["1:8: `not-sure` is not a valid answer to `adult`: use one of yes, no"]
      ),
      ("fever:\n", ["1:7: text is needed here"]),
      (
        "fever: null\n",
        ["1:8: `null` is not a valid answer to `fever`: use one of yes, no, not-sure"]
      ),
      (
        "since: week\npain: 11\n",
        [
          "1:8: `week` is not a valid answer to `since`: did you mean `weeks`?",
          "2:7: a whole number from 0 to 10 is needed here",
        ]
      ),
      ("since: [weeks]\n", ["1:8: text is needed here"]),
      ("pain: 4.5\n", ["1:7: a whole number from 0 to 10 is needed here"]),
      ("signs: no\n", ["1:8: `no` is not a valid answer to `signs`: write `none`"]),
      ("fever: no\nfever: yes\n", ["1:1: `fever` appears twice: remove one"]),
      ("- fever\n", ["1:1: answers must be a map from questions to answers, such as {fever: no}"]),
      ("", ["1:1: the file is empty"]), ("[a]: b\n", ["1:1: text is needed here"]),
      ("two words: b\n", ["1:1: an id can contain only letters, digits and single dashes"]),
    ])
  func mistakes(text: String, expected: [String]) throws {
    expectSame(try foundMistakes(in: text), expected)
  }

  @Test("facts that the program knows cannot be answered") func facts() throws {
    let found = try foundMistakes(in: "asked-before: yes\n")
    #expect(found == ["1:1: there is no question `asked-before`"])
  }

  @Test(
    "a sign that other answers rule out is an error that names both",
    arguments: [
      (
        "not-safe: no\nunsafe: yes\n",
        "2:1: `unsafe: yes` contradicts `not-safe: no`: correct one of them"
      ),
      (
        "stiff-neck: not-sure\nfeverish: no\n",
        "1:1: `stiff-neck: not-sure` contradicts `feverish: no`: correct one of them"
      ),
      (
        "age: 30-44\nweak-stream: yes\n",
        "2:1: `weak-stream: yes` contradicts `age: 30-44`: correct one of them"
      ),
      (
        "before-45: no\nsince: weeks\nbuttock-pain: yes\n",
        "3:1: `buttock-pain: yes` contradicts `since: weeks` and `before-45: no`: "
          + "correct one of them"
      ),
      (
        "pregnancy: not-pregnant\ntightenings: yes\n",
        "2:1: `tightenings: yes` contradicts `pregnancy: not-pregnant`: correct one of them"
      ),
      (
        "since: longer\nbefore-45: no\nbuttock-pain: yes\n",
        "3:1: `buttock-pain: yes` contradicts `before-45: no`: correct one of them"
      ),
    ])
  func contradictions(text: String, message: String) {
    let found = problems(in: "a.yaml") { () throws(Diagnostics) in
      _ = try readAnswers(text, file: "a.yaml", for: Fixtures.library.screening)
    }
    #expect(found == [message])
  }

  @Test(
    "a sign whose question may still be opened is no contradiction",
    arguments: [
      "unsafe: yes\n", "not-safe: yes\nunsafe: yes\n", "not-safe: no\nunsafe: no\n",
      "cleared: yes\n", "anything-new: yes\n", "not-safe: not-sure\nunsafe: yes\n",
    ])
  func open(text: String) throws {
    let answers = try readAnswers(text, file: "a.yaml", for: Fixtures.library.screening)
    #expect(answers.byQuestion.count == text.split(separator: "\n").count)
  }
}
