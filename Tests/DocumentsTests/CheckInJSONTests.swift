import Documents
import Coach
import TestSupport
import Testing

/// The JSON of the check-in. Its keys are a contract: keys can be added, but never renamed.
@Suite("JSON of the check-in") struct CheckInJSONTests {
  @Test("every question has its page, its answers and when it is asked") func questions() throws {
    let questions = try Parsed(JSONText.questions(Sample.library.screening)).list()
    #expect(
      try questions.map { try $0["id"].text() } == [
        "adult", "fever", "rested", "worse", "since", "pain",
      ])
    for question in questions {
      #expect(
        try question.keys().isSuperset(of: [
          "id", "text", "kind", "choices", "page", "ask", "why", "asked", "keep", "onlyToSuggest",
        ]))
    }
    #expect(
      try questions.map { try $0["kind"].text() } == [
        "yes-no", "tick", "tick", "yes-no", "choice", "scale",
      ])
    let rested = questions[2]
    #expect(try rested["page"].text() == "signs" && rested["ask"].text() == "Is any of this new?")
    #expect(try rested["text"].text() == "Rested" && rested["onlyToSuggest"].flag())
    #expect(try questions[0]["keep"].text() == "always" && rested["keep"].text() == "session")
    #expect(try questions[0]["asked"].text() == "always")
    #expect(try questions[3]["asked"].text() == "any of (fever, rested is no)")
    let choices = try rested["choices"].list()
    #expect(
      try choices.map { try $0["id"].text() } == ["yes", "no", "not-sure", "prefer-not-to-say"])
    #expect(try questions[4]["choices"].list()[1]["text"].text() == "Longer")
    #expect(try questions[5]["choices"].list().map { try $0["id"].text() }.last == "10")
  }

  private let outcome: Set = [
    "advice", "say", "reasons", "suggestions", "ruledOut", "safetyNet",
  ]

  @Test("advice against massage has its reasons, suggests nothing and rules out every routine")
  func advice()
    throws
  {
    let advice = try Parsed(
      JSONText.outcome(advice: try Sample.advice(fever: .notSure), Sample.library))
    #expect(try advice.keys() == outcome)
    #expect(try advice["advice"].text() == "same-day")
    #expect(try advice["say"].texts() == ["Call someone today.", "No massage."])
    #expect(try advice["safetyNet"].texts() == ["chest pain", "numb legs"])
    let reason = try #require(try advice["reasons"].list().first)
    #expect(try reason.keys() == ["rule", "say", "sources", "certain"])
    #expect(try reason["rule"].text() == "RF-1" && reason["say"].text() == "a fever")
    #expect(try reason["sources"].texts() == ["S1"])
    #expect(try !reason["certain"].flag())
    #expect(try advice["suggestions"].list().isEmpty)
    let ruledOut = try advice["ruledOut"].list()
    #expect(try ruledOut.map { try $0["routine"].text() } == ["low-back-glide", "hold"])
    #expect(try ruledOut[0]["by"].texts() == ["advice:same-day"])
  }

  @Test("suggestions have their reasons, and so has each routine ruled out") func suggestions()
    throws
  {
    let parsed = try Parsed(
      JSONText.outcome(suggestions: try Sample.suggestions(pain: 6), Sample.library))
    #expect(try parsed.keys() == outcome)
    #expect(try parsed["advice"].text() == "routine-visit")
    let suggestion = try #require(try parsed["suggestions"].list().first)
    #expect(try suggestion.keys() == ["routine", "pressure", "minutes", "because", "despite"])
    #expect(try suggestion["routine"].text() == "low-back-glide")
    #expect(try suggestion["pressure"].number() <= 4)
    #expect(try suggestion["because"].texts().contains("it needs no tools"))
    #expect(try !suggestion["despite"].texts().isEmpty)
    let ruledOut = try #require(try parsed["ruledOut"].list().first)
    #expect(try ruledOut.keys() == ["routine", "by", "say"])
    #expect(try ruledOut["routine"].text() == "hold" && ruledOut["by"].texts() == ["max-pain"])
    #expect(try ruledOut["say"].texts() == ["it is for pain up to 5 out of 10"])
  }

  @Test("text with quotes, line breaks and unusual characters is read back unchanged") func text()
    throws
  {
    let strange = "\"q\" \\ / \u{8} é 背 \u{1F9D8} \u{2028} </script>"
    let screening = Screening(
      pages: [
        QuestionPage(
          id: "p", ask: strange, why: strange,
          questions: [Question(id: "q", text: strange, kind: .scale, keep: .session)])
      ], facts: [], redFlags: [], precautions: [], bundles: [:])
    let question = try Parsed(JSONText.questions(screening)).list()[0]
    #expect(try question["text"].text() == strange && question["why"].text() == strange)
  }

  @Test("the shipped questions and routines can all be read back") func shipped() throws {
    let questions = try Parsed(JSONText.questions(Fixtures.library.screening)).list()
    #expect(questions.count == Fixtures.library.screening.questions.count)
    let routines = try Parsed(JSONText.list(Fixtures.library)).list()
    #expect(routines.count == Fixtures.library.routines.count)
  }
}
