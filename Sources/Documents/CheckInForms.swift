import Coach

/// A question as programs read it.
struct QuestionForm: Encodable {
  let id: String
  let text: String
  let kind: String
  let choices: [ChoiceForm]
  /// The page it is on, and that page's lead-in.
  let page: String
  let ask: String
  let why: String
  /// In words, when it is asked; `always` where it always is.
  let asked: String
  let keep: String
  let onlyToSuggest: Bool

  init(_ question: Question, on page: Page) {
    id = question.id.text
    text = question.text
    self.page = page.id.text
    ask = page.ask
    why = page.why
    asked = question.askIf.map(ConditionText.write) ?? "always"
    keep = question.keep.rawValue
    onlyToSuggest = question.onlyToSuggest
    switch question.kind {
    case .yesNo:
      kind = "yes-no"
      choices = ["yes", "no"].map { ChoiceForm(id: $0, text: $0) }
    case .tick(let skippable):
      kind = "tick"
      let words = ["yes", "no", "not-sure"] + (skippable ? ["prefer-not-to-say"] : [])
      choices = words.map { ChoiceForm(id: $0, text: $0) }
    case .choice, .choices:
      kind = question.kind == .choice ? "choice" : "choices"
      choices = question.choices.map { ChoiceForm(id: $0.id, text: $0.text) }
    case .scale:
      kind = "scale"
      choices = (0...10).map { ChoiceForm(id: "\($0)", text: "\($0)") }
    }
  }
}

/// An answer to choose.
struct ChoiceForm: Encodable {
  let id: String
  let text: String
}

/// Conditions in words. A question's id alone means that it was answered with yes or not-sure.
enum ConditionText {
  static func write(_ condition: Condition) -> String {
    switch condition {
    case .always: "always"
    case .yes(let id): id.text
    case .unless(let id): "unless \(id)"
    case .no(let id): "\(id) is no"
    case .any(let conditions): "any of (" + join(conditions) + ")"
    case .all(let conditions): "all of (" + join(conditions) + ")"
    case .not(let condition): "not (" + write(condition) + ")"
    case .count(let conditions, let least): "at least \(least) of (" + join(conditions) + ")"
    case .atLeast(let id, let least): "\(id) is at least \(least)"
    case .atMost(let id, let most): "\(id) is at most \(most)"
    case .chosen(let id, let choice): "\(id) is \(choice)"
    }
  }

  private static func join(_ conditions: [Condition]) -> String {
    conditions.map(write).joined(separator: ", ")
  }
}

/// The outcome of a check-in as programs read it.
struct OutcomeForm: Encodable {
  struct ReasonForm: Encodable {
    let rule: String
    let say: String
    let sources: [String]
    let certain: Bool
  }

  struct SuggestionForm: Encodable {
    let routine: String
    let pressure: Int
    let because: [String]
    let despite: [String]
  }

  struct RuledOutForm: Encodable {
    let routine: String
    /// Rule ids and short words.
    let by: [String]
    let say: [String]

    init(_ ruledOut: RuledOut) { self.init(ruledOut.routine, ruledOut.by) }

    init(_ routine: Routine, _ exclusions: [Exclusion]) {
      self.routine = routine.id.text
      by = exclusions.map(\.code)
      say = exclusions.map(\.sentence)
    }
  }

  let advice: String
  let say: [String]
  let reasons: [ReasonForm]
  let suggestions: [SuggestionForm]
  let ruledOut: [RuledOutForm]
  /// What speaks against the technique that was asked for; left out where nothing does.
  let unfulfilled: RuledOutForm?
  let safetyNet: [String]

  init(_ assessment: Assessment, comfort: Routine?, _ library: Library) {
    let exclusion = Exclusion.advice(assessment.advice)
    self.init(
      assessment, library,
      suggestions: comfort.map { routine in
        [
          SuggestionForm(
            routine: routine.id.text, pressure: routine.pressure,
            because: [Because.breathing.sentence], despite: [Despite.smallEffect.sentence])
        ]
      } ?? [],
      ruledOut: library.routines.filter { $0 != comfort }.map {
        RuledOutForm($0, [exclusion])
      })
  }

  init(_ assessment: Assessment, _ found: Recommendations, _ library: Library) {
    self.init(
      assessment, library,
      suggestions: found.suggestions.map {
        SuggestionForm(
          routine: $0.routine.id.text, pressure: $0.pressure,
          because: $0.because.map(\.sentence), despite: $0.despite.map(\.sentence))
      },
      ruledOut: found.ruledOut.map {
        RuledOutForm($0)
      }, unfulfilled: found.unfulfilled.map { RuledOutForm($0) })
  }

  private init(
    _ assessment: Assessment, _ library: Library, suggestions: [SuggestionForm],
    ruledOut: [RuledOutForm], unfulfilled: RuledOutForm? = nil
  ) {
    advice = assessment.advice.rawValue
    say = library.texts.advice[assessment.advice]?.say ?? []
    reasons = assessment.reasons.map {
      ReasonForm(
        rule: $0.rule.id.text, say: $0.rule.say, sources: $0.rule.sources.map(\.text),
        certain: $0.certain)
    }
    self.suggestions = suggestions
    self.ruledOut = ruledOut
    self.unfulfilled = unfulfilled
    safetyNet = library.texts.safetyNetSigns
  }
}
