import Coach
import Documents
import Flow

/// Writes the outcome of a check-in from the values that the flow returns.
extension JSONText {
  static func outcome(advice: StoppingAdvice, _ library: Library) -> String {
    outcome(advice.checkIn.assessment, comfort: advice.comfort, library)
  }

  static func outcome(suggestions: Suggestions, _ library: Library) -> String {
    outcome(suggestions.checkIn.assessment, suggestions.recommendations, library)
  }
}

extension PlainText {
  static func outcome(advice: StoppingAdvice, _ library: Library) -> String {
    outcome(advice.checkIn.assessment, comfort: advice.comfort, library)
  }

  static func outcome(suggestions: Suggestions, _ library: Library) -> String {
    outcome(suggestions.checkIn.assessment, suggestions.recommendations, library)
  }
}
