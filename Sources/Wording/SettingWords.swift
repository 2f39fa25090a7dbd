/// Text about the settings: for the template file, the manual and error messages.
package enum SettingWords {
  /// The first lines of the template.
  package static let templateHead = [
    "Settings for knead. Each line shows the default or an example.",
    "To change a setting, remove the # from its line.",
    "Command-line options override environment variables, and both override this file.",
  ]

  // MARK: Settings, in the template

  package static let cues = [
    "Cue level: quiet, gentle or full. If you don't set it, a routine can set its own."
  ]
  package static let voice = [
    "The voice: auto, none, spd-say, espeak-ng, or a command that reads text from standard input."
  ]
  package static let cueCommand = [
    "A shell command to run at each cue. It can use KNEAD_EVENT and other variables."
  ]
  package static let theme = ["Theme: standard, light, monochrome or high-contrast."]
  package static let mouse = ["Use the mouse."]
  package static let cursor = ["Show the cursor on the highlighted item."]
  package static let ascii = [
    "Draw in plain ASCII: yes or no. If you don't set it, only if the terminal needs it."
  ]
  package static let still = ["Animate only the clock."]
  package static let digits = ["The digits on the player's clock: large or plain."]
  package static let notify = [
    "Desktop notifications through the terminal: none, osc9, osc777 or osc99.",
    "In tmux, notifications need this line in tmux.conf: set -g allow-passthrough on",
  ]
  package static let title = ["Show the time left in the window title."]
  package static let remindPause = [
    "How long after a session no reminder is shown, in minutes: 0 to 1440."
  ]
  package static let tools = ["The tools you own. The check-in ticks them for you."]
  package static let keys = [
    "Player keys: a character, or a word such as space, enter, right or f5.",
    "? always opens help, and ! always means that something hurts.",
  ]

  // MARK: Environment variables, in the manual

  package static let cuesVariable = "Cue level: quiet, gentle or full."
  package static let voiceVariable =
    "The voice: auto, none, spd-say, espeak-ng, or a command that reads the text from "
    + "standard input."
  package static let cueCommandVariable =
    "A shell command to run at each cue. It can use KNEAD_EVENT, KNEAD_TEXT, "
    + "KNEAD_TITLE, KNEAD_STEP, KNEAD_SIDE and KNEAD_LEFT."
  package static let asciiVariable =
    "If this is set to anything but 0 or no, knead draws in plain ASCII. If it is 0 or no, it does "
    + "so only if the locale isn't UTF-8, even if the terminal seems to need it."
  package static let stillVariable =
    "If this is set to anything but 0 or no, only the clock is animated."
  package static let plainVariable =
    "If this is set to anything but 0 or no, knead uses line mode instead of the full screen."

  // MARK: Names of values, in error messages

  package static let file = "the settings"
  package static let cueProfile = "cue level"
  package static let look = "theme"
  package static let digitsKind = "style of digits"
  package static let way = "type of notification"
  package static let tool = "tool"
  package static let keysMap = "`keys`"

  // MARK: Mistakes

  /// The settings file as a whole is unusable.
  package static func unreadable(_ problems: String) -> String {
    "cannot read your settings:\n\(problems)"
  }

  /// A variable has an invalid value.
  package static func wrong(_ variable: String, _ value: String, among words: [String]) -> String {
    let first = words.dropLast().joined(separator: ", ")
    return "\(variable) is \(value): set it to \(first) or \(words.last ?? "")"
  }

  package static let helpKey = "`?` always opens help: choose a different key"
  package static let hurtsKey =
    "`!` always means that something hurts: choose a different key"

  /// A word isn't a key name; `meant` is the closest one.
  package static func notAKey(_ word: String, meant: String?, among names: [String]) -> String {
    let hint =
      meant.map { "did you mean `\($0)`?" }
      ?? "write one character, or one of \(names.joined(separator: ", "))"
    return "`\(word)` is not a key: \(hint)"
  }

  /// A key is already assigned to another command.
  package static func taken(_ key: String, by command: String) -> String {
    "`\(key)` is already the key for `\(command)`: choose a different key, or change the key for "
      + "`\(command)`"
  }

  // MARK: Reasons for silence, in mid-sentence

  /// The name of a setting made in the file.
  package static func inTheFile(_ name: String) -> String { "\(name) in your settings" }

  /// The voice has been turned off in the named place.
  package static func isNone(_ place: String) -> String { "\(place) is set to none" }

  package static let noVoiceOverSSH =
    "over ssh, knead speaks only if you choose a voice with --voice"
  package static let noVoiceFound =
    "neither spd-say nor espeak-ng was found; install one, or use --voice"
}
