package import Coach

/// Routines to choose from.
package struct Suggestions: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let situation: Situation
  package let recommendations: Recommendations
  /// The routine the user had chosen, if it is ruled out.
  package let refused: RuledOut?
  /// The length in minutes of each suggested routine as it would be played.
  let fitted: [Routine.ID: Int]

  /// How many minutes a routine takes as it would be played.
  package func minutes(of routine: Routine) -> Int { fitted[routine.id] ?? routine.minutes }

  /// The text of the advice, if it says more than to continue. For a routine visit the first
  /// sentence offers the gentle routines, so it is omitted while only slow breathing is allowed.
  package func say(_ texts: ScreeningTexts) -> [String] {
    let advice = checkIn.assessment.advice
    let say = texts.advice[advice]?.say ?? []
    switch advice {
    case .selfCare: return []
    case .routineVisit where checkIn.care.restsOnly: return Array(say.dropFirst())
    case .routineVisit, .soon, .sameDay, .emergency: return say
    }
  }
}
