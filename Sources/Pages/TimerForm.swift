package import Coach
package import Flow
import Notation
import Text
import Wording

/// A form for a practice timer: its parts, checked as they are typed, and its name.
package struct TimerForm: Sendable {
  /// The saved timer that is changed; `nil` for a new one.
  package let old: Practice?
  /// The names that other timers have.
  let taken: Set<String>

  /// The most characters of a name, and of the parts.
  package static let longestName = 64
  package static let longestParts = 1000

  /// What the parts typed so far are.
  package enum Parts: Sendable {
    case empty
    case timer(Practice)
    /// What to write instead, and the column of the mistake, from 1.
    case wrong(String, column: Int)
  }

  /// Checks the parts as they are typed.
  package func check(_ parts: String) -> Parts {
    if !parts.contains(where: { $0 != " " }) { return .empty }
    switch readPractice(parts) {
    case .success(let practice): return .timer(practice)
    case .failure(let problem):
      return .wrong(
        TimerWords.wrong(problem.message, column: problem.column), column: problem.column)
    }
  }

  /// The name as it is kept: in lower case, with dashes for spaces.
  package func name(_ typed: String) -> String {
    String(typed.lowercased().map { $0 == " " ? "-" : $0 })
  }

  /// Why a name can't be used; `nil` if it can, or if there is none yet.
  package func problem(name: String) -> String? {
    if name.isEmpty { return nil }
    if !isTimerName(name) { return CommandWords.notATimerName(name).capitalizedFirst + "." }
    return taken.contains(name) ? TimerWords.taken(name) : nil
  }

  /// The event that saves a timer.
  package func event(_ practice: Practice, name: String) -> Flow.Event {
    .saveTimer(
      Practice(title: name, text: practice.text, laps: practice.laps), replacing: old?.title)
  }
}
