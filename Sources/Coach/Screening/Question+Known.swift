extension Question.ID {
  /// The kind of massage the user would like.
  package static let technique: Self = "technique"
  /// The places that are to be left out.
  package static let affectedPlaces: Self = "affected-places"
  /// Whether a health professional has looked into the advice of an earlier check-in.
  package static let cleared: Self = "cleared"
  /// Whether anything has changed since the full screen was answered.
  package static let anythingNew: Self = "anything-new"
  /// Agreement to the safety notes.
  package static let consent: Self = "consent"
  /// Back pain now, 0-10.
  package static let pain: Self = "pain"
  /// Since when it hurts.
  package static let since: Self = "since"
  /// Whether a strain, fall or knock began it.
  package static let injury: Self = "injury"
  /// Where it hurts.
  package static let place: Self = "where"
  /// What is at hand.
  package static let tools: Self = "tools"
  /// How long there is.
  package static let minutes: Self = "minutes"

  /// Whether the full screen was answered in the last 14 days.
  package static let screenedBefore: Self = "screened-before"
  /// What the last check-in advised.
  package static let heldEmergency: Self = "held-emergency"
  package static let heldSameDay: Self = "held-same-day"
  package static let heldSoon: Self = "held-soon"
  /// What the journal shows of the course of the pain.
  package static let journalWorse: Self = "journal-worse"
  package static let journalNoGain: Self = "journal-no-gain"
  package static let journalFlares: Self = "journal-flares"
}

extension Question {
  /// The questions and facts that the program knows by name. Building the library checks that its files
  /// have them.
  package static let known: [Question.ID] = [
    .technique, .affectedPlaces, .cleared, .anythingNew, .consent, .pain, .since, .injury, .place,
    .tools, .minutes, .screenedBefore, .heldEmergency, .heldSameDay, .heldSoon, .journalWorse,
    .journalNoGain, .journalFlares,
  ]
}

extension Stage {
  /// The stages by the choices of the question since when it hurts. The choices cut the acute stage at
  /// one week, because strong pain for longer than that is another matter (clinical.md, RF-GEN-2).
  private static let bySinceChoice: [String: Stage] = [
    "first-days": .firstDays, "first-week": .acute, "weeks": .acute, "months": .subacute,
    "longer": .chronic,
  ]

  /// The choices of that question that stand for a stage.
  package static var sinceChoices: Set<String> { Set(bySinceChoice.keys) }

  /// The stage that a choice stands for, if it does for one.
  init?(sinceChoice choice: String) {
    guard let stage = Self.bySinceChoice[choice] else { return nil }
    self = stage
  }
}

extension Screening {
  /// The ids that the program knows by name and these questions lack.
  package var missing: [String] {
    let choices = question(.since)?.choices.map(\.id) ?? []
    return Question.known.filter { question($0) == nil }.map(\.text)
      + Stage.sinceChoices.subtracting(choices).sorted()
  }

  /// The choices of the question since when it hurts that stand for no stage.
  package var choicesWithoutStage: [String] {
    (question(.since)?.choices.map(\.id) ?? []).filter { Stage(sinceChoice: $0) == nil }
  }
}
