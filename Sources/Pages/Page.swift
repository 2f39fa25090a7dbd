/// What a route says and offers, in reading order. Worked out when it is shown; nothing keeps it.
///
/// Every face shows the same page in its own way: a sheet on a screen, numbered lines. So no face
/// decides which sentence is said.
package struct Page: Sendable {
  package let title: String
  /// More about it, beside the title; empty where there is nothing.
  package var corner = ""
  package let blocks: [Block]
  package let commands: [PageCommand]
  /// What can be typed in lines that is no command and no choice; `nil` where the blocks say it.
  package var asked: String?

  /// The command that a word stands for, if there is one.
  package func command(_ word: String) -> PageCommand? {
    commands.first { $0.words.contains(word) }
  }
}
