import Coach
import Flow
import Testing

/// A small library, so that the tests can show in full what is written about it.
enum Sample {
  static let glide = Routine(
    id: "low-back-glide", reference: "R-SW-02", title: "Low-back glide", technique: .swedish,
    minutes: 3, regions: [.lumbarErectors], tools: [], positions: [.seated, .standing],
    stages: [.acute, .chronic], maxPain: 6, pressure: 3, tags: ["no-tool"], sources: ["S1", "K-2"],
    summary: "Slow strokes.", note: "Stay off the bone.",
    steps: [
      Step(kind: .checkIn, say: "Rate your pain.", time: .exactly(.seconds(20))),
      Step(
        kind: .glide, title: "Glide", say: "Glide \"down\".", time: .exactly(.seconds(30)),
        eachSide: true, times: 2, restBetween: .seconds(5), pressure: 4, figure: "back",
        remarks: [
          Step.Remark(at: .half, say: "Breathe."),
          Step.Remark(at: .after(.seconds(20)), say: "Slowly."),
        ]
      ),
    ])

  static let hold = Routine(
    id: "hold", title: "Hold", technique: .triggerPoint, minutes: 2, regions: [.gluteusMedius],
    tools: [.tennisBall, .towel], positions: [.wall], stages: [.chronic], maxPain: 5, pressure: 4,
    summary: "A hold.",
    steps: [
      Step(kind: .hold, say: "Lean in.", time: .untilReleased(.seconds(20), .seconds(60)))
    ])

  /// A routine with an unusual pace: a slow breath, few cues, and a step that waits.
  static let calm = Routine(
    id: "calm", title: "Calm", technique: .shiatsu, minutes: 2, regions: [.forearm], tools: [],
    positions: [.seated], stages: [.chronic], maxPain: 5, pressure: 2, summary: "Presses.",
    breath: Breath(in: .seconds(5), out: .seconds(8)), cueProfile: .gentle,
    steps: [
      Step(kind: .checkIn, say: "Sit down.", time: .exactly(.seconds(20))),
      Step(
        kind: .press, say: "Press.", time: .exactly(.seconds(10)), eachSide: true, times: 2,
        waits: true),
    ])

  private static func question(_ id: Question.ID, _ text: String, _ kind: Question.Kind) -> Question
  {
    let choices: [Question.Choice] =
      kind == .choice
      ? [.init(id: "weeks", text: "Weeks"), .init(id: "longer", text: "Longer")] : []
    return Question(
      id: id, text: text, kind: kind, choices: choices,
      askIf: id == "worse" ? .any([.yes("fever"), .no("rested")]) : nil,
      keep: id == "adult" ? .always : .session, onlyToSuggest: id == "rested")
  }

  private static let screening = Screening(
    pages: [
      QuestionPage(
        id: "adult", ask: "Are you 18?", why: "For adults.",
        questions: [question("adult", "Are you 18?", .yesNo)]),
      QuestionPage(
        id: "signs", ask: "Is any of this new?", why: "",
        questions: [
          question("fever", "Fever", .tick(skippable: false)),
          question("rested", "Rested", .tick(skippable: true)),
        ]),
      QuestionPage(
        id: "worse", ask: "Is it worse?", why: "",
        questions: [question("worse", "Is it worse?", .yesNo)]),
      QuestionPage(
        id: "since", ask: "Since when?", why: "",
        questions: [question("since", "Since when?", .choice)]),
      QuestionPage(
        id: "pain", ask: "How much?", why: "", questions: [question("pain", "How much?", .scale)]),
    ], facts: [],
    redFlags: [
      RedFlag(id: "RF-1", when: .yes("fever"), advise: .sameDay, say: "a fever", sources: ["S1"]),
      RedFlag(
        id: "RF-2", when: .atLeast("pain", 5), advise: .routineVisit, say: "the pain is strong",
        sources: ["K-2"]),
    ], precautions: [], bundles: [:])

  private static let texts = ScreeningTexts(
    advice: [
      .sameDay: .init(title: "Please pause", say: ["Call someone today.", "No massage."]),
      .routineVisit: .init(title: "Go gently", say: ["Book a visit."]),
      .selfCare: .init(title: "Go on", say: ["You can go on."]),
    ], crisis: .init(title: "Talk", say: ["Talk now."]), helpline: ["Help"],
    stillUnsure: "Still not sure", emergencyNow: ["Now?"], emergencyUnasked: ["Call."],
    limited: ["Limited."],
    breathingOnly: ["Breathing."], safetyNet: "Get help for:",
    safetyNetSigns: ["chest pain", "numb legs"], firstRun: [],
    session: [], evidence: ["The proof is weak."], end: [])

  static let library = Library(
    routines: [glide, hold], shipped: [glide], screening: screening, texts: texts,
    doses: DoseLimits(session: .seconds(1800), pressure: 6),
    sources: [
      "S1": Source(id: "S1", title: "A study", url: "https://example.org/1"),
      "K-2": Source(id: "K-2", title: "A book", url: nil),
    ], drawings: drawings, hurts: [])

  private static let drawings = Drawings(
    figures: [
      "back": Figure(
        id: "back", alt: "Both palms on the low back.", unicode: ["│▒▒│"], ascii: ["|##|"])
    ],
    maps: [
      BodyMap(
        figure: Figure(
          id: "body", alt: "The body.", unicode: [" ○", "╱ ╲"], ascii: [" o", "/ \\"]),
        cells: [.lumbarErectors: [BodyMap.Cell(row: 1, column: 1)]]),
      BodyMap(
        figure: Figure(id: "sole", alt: "The sole.", unicode: ["( )"], ascii: ["( )"]),
        cells: [.foot: [BodyMap.Cell(row: 0, column: 1)]]),
    ])

  /// Answers to every question, with the given pain.
  static func answers(pain: Int, fever: Answer = .no) -> Answers {
    Answers([
      "adult": .yes, "fever": fever, "rested": .yes, "worse": .no, "since": .chosen(["longer"]),
      "pain": .number(pain),
    ])
  }

  /// The advice that the answers lead to.
  static func advice(fever: Answer) throws -> StoppingAdvice {
    let outcome = Flow.checkIn(answering: answers(pain: 2, fever: fever), from: library)
    guard case .advice(let advice) = outcome else { throw Unexpected(outcome: "\(outcome)") }
    return advice
  }

  /// The suggestions that the answers lead to.
  static func suggestions(pain: Int) throws -> Suggestions {
    let outcome = Flow.checkIn(answering: answers(pain: pain), from: library)
    guard case .suggestions(let suggestions) = outcome else {
      throw Unexpected(outcome: "\(outcome)")
    }
    return suggestions
  }

  /// The answers led to a different outcome.
  struct Unexpected: Error { let outcome: String }
}
