/// The result of recommending: suitable routines, best first, and those that were ruled out.
package struct Recommendations: Hashable, Sendable {
  /// A routine of the technique the user asked for, if none of them is suitable now.
  package let unfulfilled: RuledOut?
  /// The technique the user asked for, if the library has no routine of it.
  package let unknown: Technique?
  package let suggestions: [Recommendation]
  package let ruledOut: [RuledOut]

  /// What is left to play.
  package var offer: ScreeningTexts.Offer {
    if suggestions.isEmpty { return .nothing }
    return suggestions.allSatisfy(\.routine.isComfort) ? .breathing : .routines
  }
}
