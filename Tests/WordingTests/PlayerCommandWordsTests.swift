import Coach
import Testing
import Wording

/// The labels and help for the player's commands.
@Suite struct PlayerCommandWordsTests {
  @Test(
    "each command has a label and its own help, in plain ASCII", arguments: PlayerCommand.allCases)
  func all(_ command: PlayerCommand) {
    let words = PlayerCommandWords(command)
    let texts = [words.label, words.help] + [words.onScreen, words.inLines].compactMap { $0 }
    for text in texts { #expect(!text.isEmpty && text.allSatisfy(\.isASCII)) }
    #expect(words.help.hasSuffix("."))
    let others = PlayerCommand.allCases.filter { $0 != command }
    #expect(!others.contains { PlayerCommandWords($0).help == words.help })
  }
}
