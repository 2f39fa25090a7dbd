/// What is said of words of the command line that cannot be carried out.
package enum CommandWords {
  /// Something wrong in words that were typed, with a mark under the place.
  package static func wrong(_ message: String, in words: String, column: Int) -> String {
    let mark = String(repeating: " ", count: column - 1) + "^"
    return "column \(column): \(message)\n  \(words)\n  \(mark)"
  }

  /// What follows "there is no …": the word that was most likely meant, or else how to find it.
  package static func hint(meant: String?, or advice: String) -> String {
    meant.map { ": did you mean \($0)?" } ?? "; \(advice)"
  }

  package static let listRoutines = "run `knead list` to see all routines"
  package static let listTimers = "run `knead timer --list` to see all timers"

  /// There is no routine of an id; a hint says what may be meant.
  package static func noRoutine(_ word: String, _ hint: String) -> String {
    "there is no routine \(word)\(hint)"
  }

  /// There is no timer of a name; a hint says what may be meant.
  package static func noTimer(_ name: String, _ hint: String) -> String {
    "there is no timer \(name)\(hint)"
  }

  /// A word cannot be the name of a timer.
  package static func notATimerName(_ name: String) -> String {
    "`\(name)` is not a valid name; use lower-case letters, digits and single dashes"
  }

  /// A line of the file of timers is none.
  package static let timerForm =
    "write a name, a colon and the parts, like this: plank: 3x(hold 45s, rest 15s)"

  /// A message on a place in a file.
  package static func at(_ file: String, line: Int, column: Int, _ message: String) -> String {
    "\(file):\(line):\(column): \(message)"
  }

  package static let runsElsewhere = "the session is running in another terminal"
  package static let nothingToResume = "there is no session to resume"
  package static let resumeLater = "To resume the session, run: knead resume"

  /// There is no screen, for a reason.
  package static func runsInLines(_ reason: String) -> String {
    "\(reason)\nknead is using line mode instead."
  }
}
