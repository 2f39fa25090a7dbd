package import Coach

/// The text for each player command: for its keys on screen, its words in line mode, and
/// `knead ctl --help`.
package struct PlayerCommandWords {
  /// One or two words for the footer.
  package let label: String
  /// One or two sentences for the help.
  package let help: String
  /// Further help for the screen, or for line mode.
  package var onScreen: String?
  package var inLines: String?

  package init(_ command: PlayerCommand) {
    self =
      switch command {
      case .togglePause: Self("pause", "Pause or resume.", inLines: "An empty line does the same.")
      case .hurts:
        Self(
          "hurts", "Pause, and say what hurts or feels wrong.",
          onScreen: "The ! key always works.", inLines: "Typing ! does the same.")
      case .next: Self("next", "Skip to the next part.")
      case .back: Self("back", "Go back to the start of this part, or to the previous one.")
      case .release:
        Self(
          "released",
          "End this hold once the muscle lets go, or continue if the timer is waiting for you.")
      case .adjust: Self("adjust", "Change the pressure, length, sides or cues, or go to any step.")
      case .longer: Self("15 s", "Add 15 seconds to this part, within the safe limit.")
      case .shorter: Self("15 s", "Take 15 seconds off this part.")
      case .stop:
        Self("stop", "Stop the session here and save it.", onScreen: "We'll ask you first.")
      case .restart: Self("restart", "Restart this step.")
      case .skipSide: Self("skip side", "Skip the rest of this step on this side.")
      case .jump: Self("go to", "Go to a step by number.")
      case .pressure: Self("pressure", "Set the maximum pressure (out of 10) from now on.")
      case .length: Self("length", "Set the length of later steps, as a percentage.")
      case .swapSides: Self("swap sides", "From now on, start each step on the other side.")
      case .cues: Self("cues", "Set the cue level: quiet, gentle or full.")
      case .text: Self("text", "Describe this step's drawing in words.")
      }
  }

  private init(
    _ label: String, _ help: String, onScreen: String? = nil, inLines: String? = nil
  ) {
    self.label = label
    self.help = help
    self.onScreen = onScreen
    self.inLines = inLines
  }

  /// The help shared by the keys for more and less time.
  package static let moreOrLess =
    "Add 15 seconds to this part, or take 15 off, within the safe limit."
  /// The label for resuming after a pause and for starting a waiting clock.
  package static let goOn = "resume"
  package static let ready = "ready"
  /// The space bar's help while a hold can be released.
  package static let heldDown = "You can also hold down the space bar to end a hold."

  /// Another key with the same effect.
  package static func also(_ key: String) -> String { "Also \(key)." }

  /// A command's line-mode word and its effect in the session's current state.
  package static func line(_ command: PlayerCommand, on session: Session) -> String {
    let example = command.values.map { " " + Self.example(of: $0) } ?? ""
    let words = Self(command)
    let now = command.values.flatMap { Self.now($0, on: session) }
    let help = [words.help, words.inLines, now].compactMap { $0 }.joined(separator: " ")
    return "\(command.rawValue)\(example): \(help)"
  }

  private static func example(of values: PlayerCommand.Values) -> String {
    switch values {
    case .step: "2"
    case .pressure: "3"
    case .percent: "70"
    case .profile: CueProfile.quiet.rawValue
    }
  }

  private static func now(_ values: PlayerCommand.Values, on session: Session) -> String? {
    switch values {
    case .step: nil
    case .pressure: session.pressure.map { "Now: \($0)." }
    case .percent: "Now: \(session.percent)%."
    case .profile: "Now: \(session.profile.rawValue)."
    }
  }
}
