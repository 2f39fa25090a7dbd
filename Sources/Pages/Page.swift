/// The content and commands of a route, in reading order. Derived whenever it is shown, never
/// stored.
///
/// Every interface shows the same page in its own way: as a sheet on a screen, or as numbered
/// lines. No interface decides which sentences appear.
package struct Page: Sendable {
  package let title: String
  /// More information beside the title; empty if there is none.
  package var corner = ""
  package var blocks: [Block]
  /// The same in fewer rows, for a screen on which too few of its steps would show: other arrangements
  /// of the blocks, each with less above the steps than the one before.
  package var denser: [[Block]] = []
  package internal(set) var commands: [PageCommand]
  /// Safety texts that hold for the whole page: on a screen at its bottom, whatever is scrolled above
  /// them.
  package var pinned: [String] = []
  /// The marks in its list, whose meaning stands below it.
  package var marks: [ListMark] = []
  /// What a large screen shows beside it; `nil` if nothing, or if each item has its own.
  package var beside: Beside?
  /// Whether it is advice that stops.
  package var stops = false
  /// How much of the check-in is done, from 0 to 1; `nil` on other pages.
  package var progress: Double?
  /// Input that line mode accepts besides commands and choices; `nil` if the blocks describe it.
  package var asked: String?
  /// Whether all of its text must have been on the screen before it is answered, not only what can
  /// be ticked.
  package var isReadWhole = false

  /// Whether its choices can be found by typing.
  package var isSearchable: Bool {
    commands.contains { if case .face(.find) = $0.does { true } else { false } }
  }

  /// Returns the command for a word, if there is one.
  package func command(_ word: String) -> PageCommand? {
    commands.first { $0.words.contains(word) }
  }
}
