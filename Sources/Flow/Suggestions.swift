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

  /// The text of the advice, as it fits what is offered.
  package func say(_ texts: ScreeningTexts) -> [String] {
    texts.text(for: checkIn.assessment, offering: recommendations.offer).say
  }
}
