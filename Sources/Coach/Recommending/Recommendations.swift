/// The outcome of recommending: what suits, the best first, and what was left out.
package struct Recommendations: Hashable, Sendable {
  /// The technique the user asked for, by one of its routines, where none of them suits now.
  package let unfulfilled: RuledOut?
  package let suggestions: [Recommendation]
  package let ruledOut: [RuledOut]
}
