import Coach
import Wording

/// The JSON form of a check-in's outcome.
struct OutcomeJSON: Encodable {
  struct ReasonJSON: Encodable {
    let rule: String
    let say: String
    let sources: [String]
    let certain: Bool
  }

  struct SuggestionJSON: Encodable {
    let routine: String
    let pressure: Int
    /// The length as it would be played now, in minutes.
    let minutes: Int
    let because: [String]
    let despite: [String]
  }

  struct RuledOutJSON: Encodable {
    let routine: String
    /// Rule ids and short labels.
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
  let reasons: [ReasonJSON]
  let suggestions: [SuggestionJSON]
  let ruledOut: [RuledOutJSON]
  /// The reasons against the requested technique; left out if there are none.
  let unfulfilled: RuledOutJSON?
  let safetyNet: [String]

  init(_ assessment: Assessment, comfort: Routine?, _ library: Library) {
    let exclusion = Exclusion.advice(assessment.advice)
    self.init(
      assessment, library,
      suggestions: comfort.map { routine in
        [
          SuggestionJSON(
            routine: routine.id.text, pressure: routine.pressure, minutes: routine.minutes,
            because: [Benefit.breathing.sentence], despite: [Caveat.smallEffect.sentence])
        ]
      } ?? [],
      ruledOut: library.routines.filter { $0 != comfort }.map {
        RuledOutJSON($0, [exclusion])
      })
  }

  init(_ assessment: Assessment, _ found: Recommendations, _ library: Library) {
    self.init(
      assessment, library,
      suggestions: found.suggestions.map {
        SuggestionJSON(
          routine: $0.routine.id.text, pressure: $0.pressure, minutes: $0.minutes,
          because: $0.because.map(\.sentence), despite: $0.despite.map(\.sentence))
      },
      ruledOut: found.ruledOut.map {
        RuledOutJSON($0)
      }, unfulfilled: found.unfulfilled.map { RuledOutJSON($0) }, offer: found.offer)
  }

  private init(
    _ assessment: Assessment, _ library: Library, suggestions: [SuggestionJSON],
    ruledOut: [RuledOutJSON], unfulfilled: RuledOutJSON? = nil,
    offer: ScreeningTexts.Offer = .nothing
  ) {
    advice = assessment.advice.rawValue
    say = library.texts.text(for: assessment, offering: offer).say
    reasons = assessment.reasons.map {
      ReasonJSON(
        rule: $0.rule.id.text, say: $0.say, sources: $0.rule.sources.map(\.text),
        certain: $0.certain)
    }
    self.suggestions = suggestions
    self.ruledOut = ruledOut
    self.unfulfilled = unfulfilled
    safetyNet = library.texts.safetyNetSigns
  }
}
