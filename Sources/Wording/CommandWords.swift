/// Messages about command-line arguments that can't be used.
package enum CommandWords {
  /// An error in typed words, with a mark under the column.
  package static func wrong(_ message: String, in words: String, column: Int) -> String {
    let mark = String(repeating: " ", count: column - 1) + "^"
    return "column \(column): \(message)\n  \(words)\n  \(mark)"
  }

  /// The end of a "there is no …" message: the likeliest intended word, or else how to find it.
  package static func hint(meant: String?, or advice: String) -> String {
    meant.map { ": did you mean \($0)?" } ?? "; \(advice)"
  }

  package static let listRoutines = "run `knead list` to see all routines"
  package static let listTimers = "run `knead timer --list` to see all timers"

  /// No routine has this id; `hint` suggests another.
  package static func noRoutine(_ word: String, _ hint: String) -> String {
    "there is no routine \(word)\(hint)"
  }

  /// No timer has this name; `hint` suggests another.
  package static func noTimer(_ name: String, _ hint: String) -> String {
    "there is no timer \(name)\(hint)"
  }

  /// A word isn't valid as a timer name.
  package static func notATimerName(_ name: String) -> String {
    "`\(name)` is not a valid name; use lower-case letters, digits and single dashes"
  }

  /// A line in the timers file isn't a timer.
  package static let timerForm =
    "write a name, a colon and the parts, like this: plank: 3x(hold 45s, rest 15s)"

  /// A message about a position in a file.
  package static func at(_ file: String, line: Int, column: Int, _ message: String) -> String {
    "\(file):\(line):\(column): \(message)"
  }

  package static let runsElsewhere = "the session is running in another terminal"
  package static let nothingToResume = "there is no session to resume"
  package static let resumeLater = "To resume the session, run: knead resume"

  /// Full screen is unavailable, with the reason.
  package static func runsInLines(_ reason: String) -> String {
    "\(reason)\nknead is using line mode instead."
  }
}
