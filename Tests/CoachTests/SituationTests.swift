import Coach
import TestSupport
import Testing

/// What the answers say about the user.
@Suite struct SituationTests {
  private let screening = Fixtures.library.screening

  @Test("there is no situation without the pain")
  func incomplete() {
    var answers = Fixtures.answers()
    answers[.pain] = nil
    #expect(Situation(answers, asking: screening) == nil)
    #expect(Fixtures.library.gate(for: answers) == nil)
  }

  @Test("where nothing hurts, nobody is asked since when: the second stage, without an injury")
  func nothingHurts() {
    var answers = Fixtures.answers(pain: 0)
    for id in [Question.ID.since, .start] { answers[id] = nil }
    answers[.place] = .chosen([])
    let situation = Situation(answers, asking: screening)
    #expect(situation?.stage == .acute && situation?.injured == false)
  }

  @Test("each duration leads to a stage, and each choice of the question is known")
  func stages() throws {
    let stages: [String: Stage] = [
      "first-days": .firstDays, "first-week": .acute, "weeks": .acute, "months": .subacute,
      "longer": .chronic,
    ]
    let question = try #require(screening.question(.since))
    #expect(Set(question.choices.map(\.id)) == Set(stages.keys))
    for (since, stage) in stages {
      #expect(Situation(Fixtures.answers(since: since), asking: screening)?.stage == stage)
    }
  }

  @Test("a strain, a fall or a knock counts as an injury, sore muscles from exercise do not")
  func injury() {
    for (start, injured) in [
      ("strain", true), ("fall", true), ("exercise", false), ("gradual", false), ("sudden", false),
    ] {
      var answers = Fixtures.answers(since: "first-days")
      answers[.start] = .chosen([start])
      #expect(Situation(answers, asking: screening)?.injured == injured)
    }
  }

  @Test("the places that hurt are mapped to the muscles there")
  func regions() {
    var answers = Fixtures.answers()
    answers[.place] = .chosen(["foot", "between-blades"])
    #expect(
      Situation(answers, asking: screening)?.regions
        == [.foot, .rhomboids, .thoracicErectors, .latissimus])
  }

  @Test("tools and minutes rule routines out only if the user was asked about them")
  func toolsAndMinutes() throws {
    var answers = Fixtures.owner()
    answers[.tools] = nil
    answers[.minutes] = nil
    let unasked = try #require(Fixtures.library.gate(for: answers))
    #expect(unasked.situation.tools == nil)
    #expect(unasked.situation.minutes == nil)
    #expect(unasked.remaining == Fixtures.ten)
    answers[.tools] = .chosen([])
    answers[.minutes] = .chosen(["5"])
    let poor = try #require(Fixtures.library.gate(for: answers))
    #expect(poor.remaining == "MF-02 RX-01 SH-01 SW-00 SW-01 SW-02")
    #expect(
      poor.exclusions(of: Fixtures.routine("low-back-tender-spot-map")) == [
        .tools([.tennisBall]), .minutes(15),
      ])
  }

  @Test("lotion doesn't have to be at hand")
  func lotion() throws {
    let routine = Sample.routine(tools: [.lotion, .towel])
    #expect(try Fixtures.gate([.tools: .chosen(["towel"])]).allows(routine))
    #expect(try !Fixtures.gate([.tools: .chosen(["lotion"])]).allows(routine))
  }
}
