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
      variable("KNEAD_CUES", "How much is told: quiet, gentle or full."),
      variable(
        "KNEAD_VOICE",
        "Who speaks: auto, none, spd-say, espeak-ng, or a command, which gets the words on its "
          + "standard input."),
      variable(
        "KNEAD_CUE_COMMAND",
        "A shell command that is run for each cue. It finds the cue in KNEAD_EVENT, KNEAD_TEXT, "
          + "KNEAD_TITLE, KNEAD_STEP, KNEAD_SIDE and KNEAD_LEFT."),
      variable("KNEAD_STILL", "Where it is set, but not to 0 or no, nothing moves but the clock."),
      variable(
        "KNEAD_PLAIN",
        "Where it is set, but not to 0 or no, knead talks in lines instead of on a screen."),
      variable("NO_COLOR", "Where it is set, there are no colours."),
      variable(
        "LC_ALL, LC_CTYPE, LANG",
        "The first that is set says whether the terminal takes UTF-8; C gives plain ASCII."),
      variable("TERM", "The type of the terminal."),
      variable("ESCDELAY", "How long a lone Esc waits for more, in milliseconds."),
      variable("SSH_CONNECTION", "Where it is set, nobody speaks unless you say who."),
      variable("PATH", "Where a voice is looked for."),
      variable("TMUX, STY", "Where they are set, notifications are wrapped for tmux or screen."),
      variable(
        "XDG_DATA_HOME, XDG_STATE_HOME, XDG_CONFIG_HOME, XDG_RUNTIME_DIR",
        "Whole paths of the folders that stand below under FILES."),
      variable("HOME", "The folder in which those are that are not set."),
    ])

  private static let files = Item.section(
    "FILES",
    [
      file("$XDG_DATA_HOME/knead/journal.sqlite", "The journal (~/.local/share/knead)."),
      file("$XDG_DATA_HOME/knead/routines", "Your own routines (~/.local/share/knead)."),
      file(
        "$XDG_STATE_HOME/knead",
        "Where a session stands that goes on or was cut short (~/.local/state/knead)."),
      file(
        "$XDG_CONFIG_HOME/knead/timers",
        "Practice timers that were saved, a line each (~/.config/knead)."),
      file(
        "$XDG_CONFIG_HOME/knead/config.yaml",
        "Your settings; knead config --template prints all there are (~/.config/knead)."),
      file("$XDG_RUNTIME_DIR/knead", "The socket of a session that goes on, for you alone."),
    ])

  private static let exitStatus = Item.section(
    "EXIT STATUS",
    [
      Item(term: "0", text: "All went well."),
      Item(term: "64", text: "Wrong use."),
      Item(term: "65", text: "Wrong data."),
      Item(term: "66", text: "No such file or routine."),
      Item(term: "69", text: "Not possible at the moment."),
      Item(term: "74", text: "Reading or writing failed."),
      Item(term: "128+n", text: "Ended by the signal of the number n."),
    ])

  private static let examples = Item.section(
    "EXAMPLES",
    [
      example("knead check-in", "Say how your back is, and see what would suit."),
      example("knead play comfort-pause --fit 8m", "Play a routine, in 8 minutes at most."),
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
