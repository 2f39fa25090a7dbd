package import Coach

/// Routines to choose from.
package struct Suggestions: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let situation: Situation
  package let recommendations: Recommendations
  /// The routine the user had chosen, if it is ruled out.
  package let refused: RuledOut?
  /// Whether they are looked at again, so that what is new has to be asked before one is played.
  package var isAgain = false
  /// Each suggested routine as it would be played.
  let previews: [Routine.ID: Preview]

  /// A suggested routine as it would be played.
  package func preview(of routine: Routine) -> Preview? { previews[routine.id] }

  /// How many minutes a routine takes as it would be played.
  package func minutes(of routine: Routine) -> Int {
    preview(of: routine)?.fitted.minutes ?? routine.minutes
  }

  /// The text of the advice, as it fits what is offered.
  package func say(_ texts: ScreeningTexts) -> [String] {
    texts.text(for: checkIn.assessment, offering: recommendations.offer).say
  }
}
