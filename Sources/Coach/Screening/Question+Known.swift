extension Question.ID {
  /// The preferred massage technique.
  package static let technique: Self = "technique"
  /// The places to leave out.
  package static let affectedPlaces: Self = "affected-places"
  /// Whether a health professional has looked into the advice from an earlier check-in.
  package static let cleared: Self = "cleared"
  /// Whether the signs that led to that advice were ticked by mistake.
  package static let mistaken: Self = "mistaken"
  /// Whether the emergency text was read again before a mistake is mended.
  package static let emergencyAgain: Self = "emergency-again"
  /// Whether someone hurt the user, or makes them afraid; never stored.
  package static let hurtBySomeone: Self = "hurt-by-someone"
  /// Consent to the safety notes.
  package static let consent: Self = "consent"
  /// Current back pain, 0-10.
  package static let pain: Self = "pain"
  /// How long it has hurt.
  package static let since: Self = "since"
  /// How it began.
  package static let start: Self = "start"
  /// The place that hurts.
  package static let place: Self = "where"
  /// Whether it is the same pain as last time.
  package static let kindOfPain: Self = "kind"
  /// The tools at hand.
  package static let tools: Self = "tools"
  /// The time available.
  package static let minutes: Self = "minutes"

  /// Whether the full screen was answered in the last 14 days.
  package static let screenedBefore: Self = "screened-before"
  /// Whether a check-in within the last 30 minutes allowed massage.
  package static let checkedJustNow: Self = "checked-just-now"
  /// Whether the pain is 3 points or more above that of the last check-in.
  package static let painJump: Self = "pain-jump"
  /// Whether a session was played in the last 7 days.
  package static let massagedLately: Self = "massaged-lately"
  /// The advice from the last check-in.
  package static let heldEmergency: Self = "held-emergency"
  package static let heldCrisis: Self = "held-crisis"
  package static let heldMaternity: Self = "held-maternity"
  package static let heldSameDay: Self = "held-same-day"
  package static let heldSoon: Self = "held-soon"
  /// Whether that was an emergency less than 12 hours ago.
  package static let heldJustNow: Self = "held-just-now"
  /// The pain trend shown by the journal.
  package static let journalFlare: Self = "journal-flare"
  package static let journalUp: Self = "journal-up"
  package static let journalWorse: Self = "journal-worse"
  package static let journalRising: Self = "journal-rising"
  package static let journalLessAble: Self = "journal-less-able"
  package static let journalLessAbleLong: Self = "journal-less-able-long"
  package static let journalNoGain: Self = "journal-no-gain"
  package static let journalNoChange: Self = "journal-no-change"
  package static let journalFlares: Self = "journal-flares"
}

extension QuestionPage.ID {
  /// The first page of a daily check-in (clinical.md, A.20.3).
  package static let sinceLast: Self = "since-last"
  /// The one page of a session that goes on (clinical.md, A.20.4).
  package static let sinceThen: Self = "since-then"
}

extension Question {
  /// The questions and facts that the program refers to by name. Building the library checks that
  /// its files define them.
  package static let known: [Question.ID] =
    [
      .technique, .affectedPlaces, .cleared, .mistaken, .emergencyAgain, .consent, .pain, .since,
      .start, .place, .kindOfPain, .tools, .minutes, .screenedBefore, .checkedJustNow, .painJump,
      .massagedLately, .heldEmergency, .heldCrisis, .heldMaternity, .heldSameDay, .heldSoon,
      .heldJustNow,
    ] + journalFacts.sorted()

  /// The facts about the advice of the last check-in.
  package static let heldFacts: Set<Question.ID> = [
    .heldEmergency, .heldCrisis, .heldMaternity, .heldSameDay, .heldSoon,
  ]

  /// The facts about the pain trend that come from the journal.
  package static let journalFacts: Set<Question.ID> = [
    .journalFlare, .journalUp, .journalWorse, .journalRising, .journalLessAble,
    .journalLessAbleLong, .journalNoGain, .journalNoChange, .journalFlares,
  ]
}

extension Stage {
  /// The stage for each choice of the question `since`. The choices split the acute stage at one
  /// week, because strong pain that lasts longer has a different meaning (clinical.md, RF-GEN-2).
  private static let bySinceChoice: [String: Stage] = [
    "first-days": .firstDays, "first-week": .acute, "weeks": .acute, "months": .subacute,
    "longer": .chronic,
  ]

  /// The choices of that question that map to a stage.
  package static var sinceChoices: Set<String> { Set(bySinceChoice.keys) }

  /// Creates the stage that a choice maps to, or `nil` if it maps to none.
  init?(sinceChoice choice: String) {
    guard let stage = Self.bySinceChoice[choice] else { return nil }
    self = stage
  }
}

extension Screening {
  /// The ids that the program refers to by name but that these questions lack.
  package var missing: [String] {
    let choices = question(.since)?.choices.map(\.id) ?? []
    return Question.known.filter { question($0) == nil }.map(\.text)
      + Stage.sinceChoices.subtracting(choices).sorted()
  }

  /// The choices of the question `since` that map to no stage.
  package var choicesWithoutStage: [String] {
    (question(.since)?.choices.map(\.id) ?? []).filter { Stage(sinceChoice: $0) == nil }
  }
}
