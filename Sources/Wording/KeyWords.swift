/// Names of keys, and text for the commands shared by several pages.
package enum KeyWords {
  package static let upDown = "↑↓"
  package static let leftRight = "←→"
  package static let plusMinus = "+-"
  package static let softerHarder = "<>"
  package static let digits = "0-10"
  /// The space bar, in mid-sentence.
  package static let spaceBar = "the space bar"

  /// The label of a key, from its name.
  package static func sign(of key: String) -> String {
    switch key {
    case "enter": "Enter"
    case "escape": "Esc"
    case "tab": "Tab"
    case "left": "←"
    case "right": "→"
    case "up": "↑"
    case "down": "↓"
    default: key
    }
  }

  /// A text about keys with their names for arrows, which have no twin in ASCII: `<` and `>` are
  /// other keys.
  package static func inWords(_ text: String) -> String {
    [
      (upDown, "Up Down"), (leftRight, "Left Right"), ("←", "Left"), ("→", "Right"), ("↑", "Up"),
      ("↓", "Down"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }

  /// The start of a prompt for a key; its effect follows.
  package static func press(_ sign: String) -> String { "Press \(sign)" }

  /// The start of a prompt for a typed word; its effect follows.
  package static func type(_ word: String) -> String { "Type \(word)" }

  package static let move = KeyText("move", "Move up and down. j, k, Tab and the mouse also work.")
  package static let typeToFind = "/ type to find: hip, ball, 5 min, desk …"
  package static let typeToFindSession = "/ type to find: hip, yesterday, Sunday, stopped early …"
  package static let open = KeyText("open", "Open the highlighted item.")
  package static let clear = KeyText("clear", "Show everything again.")

  /// Nothing contains the words typed.
  package static func nothingFits(_ typed: String) -> String {
    "Nothing fits “\(typed)”. Esc clears it."
  }

  package static let find = KeyText(
    "find", "Type to show only what contains those words. Esc shows all again.")
  package static let scroll = KeyText("scroll", "Scroll this page.")
  package static let quit = KeyText(
    "quit", "Leave knead. You can resume an unfinished session later.")
  package static let home = KeyText("home", "Go to the home screen.")
  package static let back = KeyText("back", "Go back to the previous page.")
  package static let help = KeyText("help", "Open or close this page.")
  package static let run = KeyText("run", "Do what the highlighted entry says.")
  package static let closeHelp = KeyText("close", "Close this page.")
  package static let helpTitle = "Help"
  package static let moreAbove = " ↑ more "
  package static let moreBelow = " ↓ more "
  package static let typeNumber = "Type the number, or use the arrow keys."
}
