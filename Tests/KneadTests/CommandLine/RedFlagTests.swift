import Testing

/// Safety first: an answer that means "see someone" never leads to a massage, whatever the others.
@Suite struct RedFlagTests {
  /// Changes to the harmless answers, and the advice they must lead to.
  struct Case: CustomTestStringConvertible, Sendable {
    let advice: String
    let answers: [String: String]

    init(_ advice: String, _ answers: [String: String]) {
      self.advice = advice
      self.answers = answers
    }

    var testDescription: String {
      answers.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", ") + ": " + advice
    }
  }

  /// Signs that are each enough alone (clinical.md, A.1 to A.10).
  static let alone = [
    "emergency": [
      "saddle", "saddle-numbness", "wiping-differs", "pee-trouble", "hard-to-pee", "leaking",
      "leaking-pee", "bowel-control", "sex-feeling", "both-legs", "leg-giving-way", "chest-heavy",
      "spreading-pain", "pain-with-sweat", "tearing-pain", "sudden-severe-pain",
      "sudden-breathlessness", "coughing-blood", "stroke-signs", "face-droop", "arm-weak",
      "slurred-speech", "hard-accident", "serious-accident", "cold-leg", "neck-after-crash",
      "worst-headache", "gut-bleeding", "testicle-pain", "very-ill", "unsafe",
    ],
    "same-day": [
      "old-unchecked-change", "foot-drop", "swollen-leg", "fever", "numbness-spreading",
      "bruised-spine", "red-eye", "unbearable", "sharp-breath", "fainted", "blister-band",
    ],
    "soon": [
      "weight-loss", "constant-night-pain", "back-lump", "shape-change",
      "electric-shocks",
    ],
  ]

  static let yes = alone.flatMap { advice, ids in ids.map { Case(advice, [$0: "yes"]) } }

  /// Not sure means the same day for an emergency sign, and counts as yes for any other.
  static let unsure = [
    Case("same-day", ["saddle-numbness": "not-sure"]), Case("same-day", ["chest-pain": "not-sure"]),
    Case("same-day", ["fever": "not-sure"]), Case("soon", ["weight-loss": "not-sure"]),
  ]

  /// Signs that count together, and pain by intensity (A.3 to A.10, E.4).
  static let together =
    ["giddy-with-neck", "swallow-or-numb-face", "drop-or-unsteady"].map {
      Case("emergency", ["neck-or-head-pain": "yes", $0: "yes"])
    }
    + ["low-tummy-pain", "pregnancy-bleeding", "leaking-fluid", "tightenings", "baby-moves-less"]
    .map { Case("maternity", ["pregnancy": "pregnant", $0: "yes"]) }
    + [
      Case("emergency", ["pregnancy": "pregnant", "faint-or-severe": "yes"]),
      Case("emergency", ["sudden-low-back": "yes", "fainted": "yes"]),
      Case("emergency", ["fever": "yes", "stiff-neck": "yes"]),
      Case("emergency", ["had-cancer": "yes", "cancer-legs": "yes"]),
      Case("soon", ["had-cancer": "yes", "new-since-cancer": "yes"]),
      Case("soon", ["had-cancer": "not-sure", "new-since-cancer": "yes"]),
      Case("same-day", ["pain": "9"]), Case("same-day", ["pain": "10"]),
      Case("soon", ["pain": "7"]), Case("soon", ["pain": "8", "since": "longer"]),
    ]

  @Test("an answer that means `see someone` gives no routine", arguments: yes + unsure + together)
  func stops(_ example: Case) async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers().yaml(example.answers)
    let json = try await home.knead("check-in", "--answers", "-", "--json", input: answers)
    try #require(json.status == 0, "\(json.errors)")
    let outcome = try CheckInOutcome(json)
    #expect(outcome.advice == example.advice)
    // Only slow breathing remains, and only if the advice is to see someone soon.
    #expect(outcome.suggestions.allSatisfy { $0.routine == "breathing-pause" })
    #expect(outcome.suggestions.count <= (example.advice == "soon" ? 1 : 0))
    #expect(!outcome.ruledOut.isEmpty && !outcome.say.isEmpty)
  }

  @Test("as text, advice that rules out massage names no command that plays one")
  func text() async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers()
    for (id, allowed) in [("leaking-pee", []), ("fever", []), ("back-lump", ["breathing-pause"])] {
      let input = answers.yaml([id: "yes"])
      let outcome = try await home.knead("check-in", "--answers", "-", input: input)
      #expect(outcome.status == 0 && outcome.output.contains("Because you told us:"), "\(id)")
      let offers = outcome.output.matches(of: /knead play ([a-z-]+)/).map { String($0.1) }
      #expect(offers == allowed, "\(id)")
    }
  }

  @Test("someone who is under 18 or has not agreed gets no routine at all")
  func notForThem() async throws {
    let home = try Home()
    let answers = try await HarmlessAnswers()
    for changes in [["age": "under-18"], ["consent": "no"], ["age": "under-18", "consent": "no"]] {
      let outcome = try await home.knead(
        "check-in", "--answers", "-", "--json", input: answers.yaml(changes))
      #expect(!outcome.output.contains("\"because\""), "\(changes)")
    }
  }

  @Test("the answers that these tests change are harmless without the changes")
  func control() async throws {
    let home = try Home()
    let input = try await HarmlessAnswers().yaml()
    let json = try await home.knead("check-in", "--answers", "-", "--json", input: input)
    #expect(try CheckInOutcome(json).advice == "self-care")
  }
}
