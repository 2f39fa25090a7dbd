import Coach
import Documents
import Flow

/// Outcomes of a check-in, written from what the flow gives.
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
