/// The parts of the main page that aren't in the program's help.
enum Overview {
  /// What the program is, and what it is not.
  static let description = """
    knead guides you through gentle self-massage, step by step, while your hands are busy and your \
    eyes are on the ceiling. It asks about your back first. If your answers suggest that \
    you should get medical help instead, it says so. It suggests routines and explains why, and \
    records how you felt before and after. It runs in any terminal, and over ssh. Without a command, \
    it opens the home screen, where `?` shows the keys.

    It teaches self-massage for everyday back and shoulder tension. It does not diagnose or treat \
    illness and does not replace a doctor, a physiotherapist or a pharmacist. No clinician has \
    reviewed its rules yet.

    knead never uses the network.
    """

  /// Returns the sections after the options, in the usual order for manuals. `settings` lists the
  /// settings' variables, as printed by the program: one a line, with a tab before the description.
  static func sections(settings: String) -> [String] {
    let variables = settings.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      return variable(parts[0], parts.count > 1 ? parts[1] : "")
    }
    return [Item.section("ENVIRONMENT", variables + others), files, exitStatus, examples]
  }

  /// The variables that aren't knead's own settings.
  private static let others = [
    variable("NO_COLOR", "If set, colours are off."),
    variable(
      "COLORFGBG",
      "If it says that the background is light, and you chose no theme, the theme is light."),
    variable(
      "LC_ALL, LC_CTYPE, LANG",
      "The first of these that is set decides whether text is UTF-8. C means plain ASCII."),
    variable("TERM", "The terminal type."),
    variable(
      "ESCDELAY",
      "How many milliseconds to wait after Esc before treating it as a key on its own."),
    variable("SSH_CONNECTION", "If set, knead doesn't speak unless you choose a voice."),
    variable("PATH", "Where to look for speech programs."),
    variable("TMUX, STY", "If set, notifications are sent so that tmux or screen passes them on."),
    variable(
      "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME, XDG_RUNTIME_DIR",
      "Absolute paths of the base folders for the files listed under FILES."),
    variable("HOME", "Your home folder, used if the XDG variables are not set."),
  ]

  private static let files = Item.section(
    "FILES",
    [
      file(
        "$XDG_DATA_HOME/knead/journal.sqlite",
        "The journal (default: ~/.local/share/knead/journal.sqlite)."),
      file(
        "$XDG_DATA_HOME/knead/routines",
        "Your own routines (default: ~/.local/share/knead/routines)."),
      file(
        "$XDG_STATE_HOME/knead",
        "Running and unfinished sessions (default: ~/.local/state/knead)."),
      file(
        "$XDG_CONFIG_HOME/knead/timers",
        "Saved practice timers, one per line (default: ~/.config/knead/timers)."),
      file(
        "$XDG_CONFIG_HOME/knead/config.yaml",
        "Your settings (default: ~/.config/knead/config.yaml). To create this file, use "
          + "knead config --template."),
      file("$XDG_RUNTIME_DIR/knead", "The socket of a running session. Only you can use it."),
    ])

  private static let exitStatus = Item.section(
    "EXIT STATUS",
    [
      Item(term: "0", text: "Success."),
      Item(term: "64", text: "Incorrect usage."),
      Item(term: "65", text: "Bad data."),
      Item(term: "66", text: "No such file or routine."),
      Item(term: "69", text: "Not possible right now."),
      Item(term: "74", text: "Reading or writing failed."),
      Item(term: "128+n", text: "Ended by signal n."),
    ])

  private static let examples = Item.section(
    "EXAMPLES",
    [
      example("knead check-in", "Answer a few questions and see what suits your back."),
      example("knead play comfort-pause --fit 8m", "Play a routine, shortened to 8 minutes."),
      example("knead timer \"3x(hold 90s, rest 15s)\"", "Run a practice timer."),
      example(
        "knead progress --since 30d --csv", "Print your progress over the last 30 days as CSV."),
    ])

  private static func variable(_ name: String, _ text: String) -> Item {
    let names = name.split(separator: ", ").map { "Ev \(roff(word: String($0)))" }
    return Item(term: names.joined(separator: " , "), text: text)
  }

  private static func file(_ path: String, _ text: String) -> Item {
    Item(term: "Pa \(roff(word: path))", text: text)
  }

  private static func example(_ line: String, _ text: String) -> Item {
    Item(term: "Li \(roff(word: line))", text: text)
  }
}
