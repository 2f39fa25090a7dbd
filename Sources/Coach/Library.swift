/// Everything loaded from the files, parsed and validated: routines, questions, rules, doses,
/// sources and texts.
package struct Library: Hashable, Sendable {
  /// All routines, shipped ones first, then the user's own; ids are unique.
  package let routines: [Routine]
  /// The routines that ship with the program.
  package let shipped: [Routine]
  package let screening: Screening
  package let texts: ScreeningTexts
  package let doses: DoseLimits
  package let sources: [Source.ID: Source]
  package let drawings: Drawings
  /// The symptoms offered when the user presses `!`, in the order shown.
  package let hurts: [Symptom]

  package init(
    routines: [Routine], shipped: [Routine], screening: Screening, texts: ScreeningTexts,
    doses: DoseLimits, sources: [Source.ID: Source], drawings: Drawings,
    hurts: [Symptom]
  ) {
    self.routines = routines
    self.shipped = shipped
    self.screening = screening
    self.texts = texts
    self.doses = doses
    self.sources = sources
    self.drawings = drawings
    self.hurts = hurts
  }

  /// Returns the routine with this id, or `nil` if there is none.
  package func routine(_ id: Routine.ID) -> Routine? { routines.first { $0.id == id } }

  /// Slow breathing without any touch: the fallback when no other routine is allowed.
  package var comfort: Routine? { routines.first { $0.isComfort && shipped.contains($0) } }

  /// The names of the places that can hurt, keyed by the ids of the check-in's choices.
  package var placeNames: [String: String] {
    let choices = screening.question(.place)?.choices ?? []
    return choices.reduce(into: [:]) { $0[$1.id] = $1.text }
  }

  /// Returns the gate for these answers and the places being rested; `nil` until the answers
  /// include how long it has hurt and how much.
  package func gate(
    for answers: Answers, resting: [RestingPlace] = [], care: LoadReduction = .none
  ) -> Gate? {
    Situation(answers, asking: screening).map { situation in
      let assessment = screening.assess(answers)
      return Gate(
        assessment: assessment, situation: situation, limits: limits(assessment, answers),
        resting: resting, care: care)
    }
  }

  /// Returns the limits that an assessment's precautions set on routines.
  package func limits(_ assessment: Assessment, _ answers: Answers) -> Limits {
    let chosen = answers.chosen(.affectedPlaces)
    let choices = screening.question(.affectedPlaces)?.choices ?? []
    return Limits(
      precautions: assessment.precautions, bundles: screening.bundles,
      places: SidedPlaces(choices.filter { chosen.contains($0.id) }), shipped: shipped)
  }
}
