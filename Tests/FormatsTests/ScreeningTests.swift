import Coach
import Formats
import Testing

/// Screening files become the questions, rules, doses and texts they describe.
@Suite("Reading the screening") struct ScreeningTests {
  @Test("each page becomes its questions, with the settings they share") func pages() throws {
    let fever: Condition = .yes("fever")
    expectSame(
      try SmallLibrary.load().screening.pages,
      [
        QuestionPage(
          id: "adult", ask: "Are you 18 or older?", why: "",
          questions: [
            Question(id: "adult", text: "Are you 18 or older?", kind: .yesNo, keep: .always)
          ]),
        QuestionPage(
          id: "signs", ask: "Is any of this new?", why: "To be safe.",
          questions: [
            Question(id: "fever", text: "Fever", kind: .tick(skippable: false), keep: .halfDay),
            Question(
              id: "private", text: "Something personal", kind: .tick(skippable: true),
              keep: .halfDay),
          ]),
        QuestionPage(
          id: "since", ask: "For how long?", why: "",
          questions: [
            Question(
              id: "since", text: "For how long?", kind: .choice,
              choices: [
                .init(id: "days", text: "Days"),
                .init(id: "weeks", text: "Weeks", regions: [.foot]),
              ], askIf: fever, keep: .session)
          ]),
        QuestionPage(
          id: "pain", ask: "How much?", why: "",
          questions: [
            Question(
              id: "pain", text: "How much?", kind: .scale, keep: .fortnight, onlyToSuggest: true)
          ]),
      ])
  }

  @Test("rules can use a fact, but no page asks it") func facts() throws {
    let screening = try SmallLibrary.load().screening
    let fact = Question(
      id: "asked-before", text: "It was all asked before.", kind: .tick(skippable: false),
      keep: .session)
    expectSame(screening.facts, [fact])
    #expect(!screening.questions.contains(fact) && screening.question("asked-before") == fact)
  }

  @Test("each rule becomes its condition, advice, words and sources") func redFlags() throws {
    expectSame(
      try SmallLibrary.load().screening.redFlags,
      [
        RedFlag(
          id: "RF-1", when: .any([.yes("fever"), .chosen("since", "weeks")]), advise: .sameDay,
          say: "a fever", sources: ["S1"]),
        RedFlag(
          id: "RF-2", when: .count([.yes("fever"), .not(.no("private"))], atLeast: 2),
          advise: .soon, say: "two things", sources: ["S1", "K-2"]),
        RedFlag(
          id: "RF-3", when: .all([.atLeast("pain", 7), .atMost("pain", 8)]),
          advise: .routineVisit, say: "strong pain", sources: ["S1"]),
      ])
  }

  @Test("a rule can need a signature, and be milder if it rests on one not sure")
  func marks() throws {
    let marked = SmallLibrary.redFlags.replacing(
      "say: two things",
      with: "say: two things\n    signature: needed\n"
        + "    unsure: {of: [fever], advise: routine-visit, say: perhaps two}")
    let precautions = SmallLibrary.precautions.replacing(
      "say: not for children", with: "say: not for children\n    signature: needed")
    let screening = try SmallLibrary.load(replacing: [
      "screening/red-flags.yaml": marked, "screening/precautions.yaml": precautions,
    ]).screening
    #expect(screening.redFlags.map(\.needsSignature) == [false, true, false])
    #expect(
      screening.redFlags[1].unsure
        == RedFlag.Unsure(of: ["fever"], advise: .routineVisit, say: "perhaps two"))
    #expect(screening.precautions.map(\.needsSignature).filter { $0 }.count == 1)
    try expectRoundTrip(screening)
  }

  @Test("each precaution becomes its condition and what it blocks, limits and still allows")
  func precautions() throws {
    expectSame(
      try SmallLibrary.load().screening.precautions,
      [
        Precaution(
          id: "CI-1", when: .no("adult"), allowOnly: [], maxPressure: 0, say: "not for children",
          sources: ["S1"]),
        Precaution(
          id: "CI-2", when: .yes("fever"), blocks: ["G-FOOT", "G-LEG"], locality: .namedPlaces,
          allowOnly: ["R-SW-01"], maxPressure: 3, pressureOn: ["G-LEG"], maxMinutes: 10,
          positions: [.seated, .lying], say: "gently with a fever", sources: ["S1", "K-2"]),
        Precaution(
          id: "CI-3", when: .yes("private"), blocks: ["G-FOOT"],
          locality: .regions([.foot, .calf]),
          say: "leave the foot alone", sources: ["S1"]),
      ])
  }

  @Test("each bundle becomes what it looks for in a routine") func bundles() throws {
    expectSame(
      try SmallLibrary.load().screening.bundles,
      [
        "G-ALL": RiskGroup(id: "G-ALL", say: "any work", carriedBy: .every),
        "G-PRESS": RiskGroup(
          id: "G-PRESS", say: "pressing",
          carriedBy: .any([.tool([.roller]), .technique([.shiatsu]), .step([.tap]), .pressure(5)])),
        "G-LEG": RiskGroup(
          id: "G-LEG", say: "leg work",
          carriedBy: .all([.region([.calf]), .not(.onlyPositions([.lying]))])),
        "G-FOOT": RiskGroup(id: "G-FOOT", say: "foot work", carriedBy: .region([.foot])),
      ])
  }

  @Test("sources have a title and an optional address") func sources() throws {
    expectSame(
      try SmallLibrary.load().sources,
      [
        "S1": Source(id: "S1", title: "A study", url: "https://example.org/1"),
        "K-2": Source(id: "K-2", title: "A book; named, not re-read", url: nil),
      ])
  }

  @Test("doses limit the session, the pressure and the time for each kind of step")
  func doses() throws {
    let seconds: [Step.Kind: Int] = [
      .checkIn: 60, .breathe: 300, .glide: 120, .knead: 120, .circles: 60, .press: 180,
      .hold: 180, .strip: 180, .roll: 60, .drag: 180, .thumbWalk: 60, .shake: 60, .tap: 20,
      .heat: 1200, .device: 300, .move: 300, .stretch: 60, .walk: 300, .rest: 600,
    ]
    expectSame(
      try SmallLibrary.load().doses,
      DoseLimits(
        session: .seconds(1800), pressure: 6,
        longest: DoseLimits.Limit(
          seconds.mapValues { .seconds($0) }, inTechnique: [.triggerPoint: [.hold: .seconds(90)]],
          atRegion: [.foot: [.hold: .seconds(60)]]),
        repeated: DoseLimits.Limit(
          [.stretch: .seconds(60)], withTool: [.massageGun: [.device: .seconds(120)]]),
        total: DoseLimits.Limit(
          [.heat: .seconds(1200)], withTool: [.massageGun: [.device: .seconds(600)]]),
        region: .seconds(600), regionIn: [.triggerPoint: .seconds(300)]))
  }

  @Test("texts are the advice for each level of urgency, and lists of sentences")
  func texts() throws {
    expectSame(
      try SmallLibrary.load().texts,
      ScreeningTexts(
        advice: [
          .emergency: .init(title: "Stop", say: ["Call now."]),
          .maternity: .init(title: "Call", say: ["Call the unit."]),
          .sameDay: .init(title: "Pause", say: ["Call today.", "Rest."]),
          .soon: .init(title: "Ask", say: ["Ask soon."]),
          .routineVisit: .init(title: "Go on", say: ["Ask some time."]),
          .selfCare: .init(title: "Go", say: ["Go."]),
        ], crisis: .init(title: "Talk", say: ["Talk now."]), helpline: ["g"], stillUnsure: "h",
        emergencyNow: ["i"], emergencyUnasked: ["l"], limited: ["j"], breathingOnly: ["k"],
        safetyNet: "Get help for:",
        safetyNetSigns: ["a", "b"], firstRun: ["c"],
        session: ["d"], evidence: ["e"], end: ["f"]))
  }

  @Test(
    "a missing file is reported by name",
    arguments: [
      "questions", "checks", "red-flags", "precautions", "doses", "advice", "sources", "hurts",
    ])
  func missingFile(stem: String) {
    let name = "screening/\(stem).yaml"
    let found = problems(in: name) { () throws(Diagnostics) in
      _ = try SmallLibrary.load(replacing: [name: nil])
    }
    #expect(found == ["1:1: the file is missing"])
  }
}
