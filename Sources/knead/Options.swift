import ArgumentParser
import Coach
import Cues
import Glibc

/// Options of every command that needs the library.
struct LibraryOptions: ParsableArguments {
  @Option(
    name: .customLong("routines"),
    help: ArgumentHelp("Add the routines in a folder; may be given again.", valueName: "dir"),
    completion: .directory)
  var folders: [String] = []
}

/// How a user is told things. What the command line leaves open is taken from the environment.
struct CueOptions: ParsableArguments {
  @Option(help: "How much is told ($KNEAD_CUES).")
  var cues: CueProfile?

  @Option(
    help: ArgumentHelp(
      "Who speaks: auto, none or a command ($KNEAD_VOICE).", valueName: "voice"))
  var voice: String?

  @Option(
    help: ArgumentHelp(
      "Run a command for each cue ($KNEAD_CUE_COMMAND).", valueName: "cmd"))
  var cueCommand: String?

  func validate() throws {
    if let word = variable("KNEAD_CUES"), CueProfile(rawValue: word) == nil {
      throw ValidationError("KNEAD_CUES is \(word): set it to quiet, gentle or full")
    }
  }

  /// How much is told; `nil` leaves it to the routine.
  func profile(_ settings: Settings) -> CueProfile? {
    cues ?? variable("KNEAD_CUES").flatMap(CueProfile.init) ?? settings.cues
  }

  /// The user's own command for each cue.
  func command(_ settings: Settings) -> String? {
    cueCommand ?? variable("KNEAD_CUE_COMMAND") ?? settings.cueCommand
  }

  /// Who speaks, or why nobody does.
  func speaking(_ settings: Settings) -> Speaking {
    Speaking(
      option: voice, variable: variable("KNEAD_VOICE"), setting: settings.voice,
      isRemote: variable("SSH_CONNECTION") != nil,
      path: variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin")
  }

  /// Who speaks; `nil` where nobody does.
  func speaker(_ settings: Settings) -> Voice? {
    switch speaking(settings) {
    case .voice(let voice): voice
    case .nobody: nil
    }
  }
}

extension CueProfile: ExpressibleByArgument {}

/// Options of every command that opens the screen.
struct ScreenOptions: ParsableArguments {
  @OptionGroup var library: LibraryOptions
  @OptionGroup var cues: CueOptions

  @Flag(inversion: .prefixedNo, help: "Move nothing but the clock ($KNEAD_STILL).")
  var still: Bool?

  @Flag(help: "Talk in lines instead of on a screen ($KNEAD_PLAIN).")
  var plain = false

  @Option(help: "Play so many times faster, 1 to 600.")
  var speed = 1

  func validate() throws {
    guard (1...600).contains(speed) else {
      throw ValidationError("--speed is a number from 1 to 600")
    }
  }

  /// Whether the program talks in lines: by wish, or because there is no screen to be had.
  var isPlain: Bool {
    let type = variable("TERM") ?? ""
    return plain || isOn("KNEAD_PLAIN") == true || type.isEmpty || type == "dumb"
      || isatty(STDOUT_FILENO) == 0 || isatty(STDIN_FILENO) == 0
  }

  /// Whether nothing but the clock may move.
  func isStill(_ settings: Settings) -> Bool {
    still ?? isOn("KNEAD_STILL") ?? settings.still
  }

  /// Whether a variable says yes: by anything but a word for no; `nil` where it is not set.
  private func isOn(_ name: String) -> Bool? {
    variable(name).map { !["0", "no", "off", "false"].contains($0.lowercased()) }
  }
}
