import Coach
import Flow
import Pages
import Wording

/// A page as lines: what it says, a line each; things to choose from have numbers; the rest are the
/// words of its commands.
extension LinePage {
  init(_ page: Page) {
    let blocks = LineBlocks(page)
    let inputs = blocks.inputs
    let words = page.commands.filter { $0.isPrompted }.compactMap(\.words.first)
    self.init(
      lines: [blocks.heading] + blocks.lines,
      prompt: LineWords.prompt(page.asked ?? inputs.first?.asked, words),
      help: inputs.flatMap(\.help) + page.commands.help,
      onEmpty: blocks.kept ?? page.commands.first(where: \.takesEmptyLine)?.event
    ) { line, words in
      page.command(words.joined(separator: " "))?.typed(on: page)
        ?? inputs.lazy.compactMap { $0.read(line, words) }.first.map(LineFace.Typed.event)
    }
  }
}

extension [PageCommand] {
  /// What can be typed, with what it does; commands that are one for the footer are one here.
  fileprivate var help: [String] {
    let entries: [(words: [String], help: String)] = reduce(into: []) { entries, command in
      if command.words.isEmpty { return }
      if let last = entries.last, last.help == command.help {
        entries[entries.count - 1].words += command.words
      } else {
        entries.append((command.words, command.help))
      }
    }
    return entries.map { LineWords.help($0.words.joined(separator: ", "), $0.help) }
  }
}

extension PageCommand {
  /// Its event, if it is one.
  fileprivate var event: Flow.Event? { if case .event(let event) = does { event } else { nil } }

  /// What it comes to when it is typed.
  fileprivate func typed(on page: Page) -> LineFace.Typed? {
    switch does {
    case .event(let event): .event(event)
    case .page(let over): .say(LineBlocks(over).lines)
    case .face(.asText): .say(page.blocks.flatMap(\.figureWords))
    case .face: nil
    }
  }
}

extension Block {
  /// The words of a figure.
  fileprivate var figureWords: [String] {
    if case .figure(let figure) = self { figure.words } else { [] }
  }
}
