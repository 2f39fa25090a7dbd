package import Coach

/// Routines to choose from.
package struct Suggestions: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let situation: Situation
  package let recommendations: Recommendations
  /// The routine the user had chosen, where it is ruled out.
  package let refused: RuledOut?
  /// The minutes that those take which are made shorter for now.
  let fitted: [Routine.ID: Int]

  /// How long a routine takes as it would be played.
  package func minutes(of routine: Routine) -> Int { fitted[routine.id] ?? routine.minutes }

  /// What the advice says, where it has more to say than to go on. The first sentence of an ordinary
  /// visit offers the gentle routines: it is left out where only slow breathing is left.
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
