/// What the page of the whole program tells beyond its help.
enum Overview {
  /// What the program is, and what it is not.
  static let description = """
    knead guides you through gentle self-massage, step by step, with your hands busy and your eyes \
    on the ceiling. It asks about your back first, says when to see someone instead, suggests \
    routines and says why, and remembers how you felt before and after. It runs in any terminal, \
    and over ssh. Without a command it opens the first screen, where `?` shows the keys.

    It teaches self-massage for everyday back and shoulder tension. It does not find or treat \
    illness and does not replace a doctor, a physiotherapist or a pharmacist. No clinician has \
    reviewed its rules yet.

    Nothing goes over the network.
    """

  /// The sections after the options, in the order in which manuals have them.
  static let sections = [environment, files, exitStatus, examples]

  private static let environment = Item.section(
    "ENVIRONMENT",
    [
      variable("KNEAD_CUES", "Cue level: quiet, gentle or full."),
      variable(
        "KNEAD_VOICE",
        "The voice: auto, none, spd-say, espeak-ng, or a command that reads the words from its "
          + "standard input."),
      variable(
        "KNEAD_CUE_COMMAND",
        "A shell command to run for each cue. The cue is in KNEAD_EVENT, KNEAD_TEXT, "
          + "KNEAD_TITLE, KNEAD_STEP, KNEAD_SIDE and KNEAD_LEFT."),
      variable("KNEAD_STILL", "If set, but not to 0 or no, nothing moves but the clock."),
      variable(
        "KNEAD_PLAIN",
        "If set, but not to 0 or no, knead uses line mode instead of the screen."),
      variable("NO_COLOR", "If set, colours are off."),
      variable(
        "LC_ALL, LC_CTYPE, LANG",
        "The first one set decides whether text is UTF-8; C means plain ASCII."),
      variable("TERM", "The terminal type."),
      variable("ESCDELAY", "How long to wait after a lone Esc, in milliseconds."),
      variable("SSH_CONNECTION", "If set, no voice is used unless you choose one."),
      variable("PATH", "Where to look for a voice."),
      variable("TMUX, STY", "If set, notifications are wrapped for tmux or screen."),
      variable(
        "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME, XDG_RUNTIME_DIR",
        "Absolute paths of the folders listed under FILES."),
      variable("HOME", "The folder that contains those that are not set."),
    ])

  private static let files = Item.section(
    "FILES",
    [
      file("$XDG_DATA_HOME/knead/journal.sqlite", "The journal (~/.local/share/knead)."),
      file("$XDG_DATA_HOME/knead/routines", "Your own routines (~/.local/share/knead)."),
      file(
        "$XDG_STATE_HOME/knead",
        "Running and unfinished sessions (~/.local/state/knead)."),
      file(
        "$XDG_CONFIG_HOME/knead/timers",
        "Saved practice timers, one per line (~/.config/knead)."),
      file(
        "$XDG_CONFIG_HOME/knead/config.yaml",
        "Your settings; knead config --template prints them all (~/.config/knead)."),
      file("$XDG_RUNTIME_DIR/knead", "The socket of a running session, for you alone."),
    ])

  private static let exitStatus = Item.section(
    "EXIT STATUS",
    [
      Item(term: "0", text: "Success."),
      Item(term: "64", text: "Wrong usage."),
      Item(term: "65", text: "Bad data."),
      Item(term: "66", text: "No such file or routine."),
      Item(term: "69", text: "Not possible now."),
      Item(term: "74", text: "Reading or writing failed."),
      Item(term: "128+n", text: "Ended by signal n."),
    ])

  private static let examples = Item.section(
    "EXAMPLES",
    [
      example("knead check-in", "Say how your back is and see what would suit you."),
      example("knead play comfort-pause --fit 8m", "Play a routine in at most 8 minutes."),
      example("knead timer \"3x(hold 90s, rest 15s)\"", "Run a practice timer."),
      example("knead progress --since 30d --csv", "Print the last 30 days as a table."),
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
