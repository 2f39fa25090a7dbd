import Coach
import Flow
import Pages
import Wording

/// A page in line mode: its text, a line each; choices have numbers, and everything else is typed
/// as command words.
extension LinePage {
  init(_ page: Page) {
    let blocks = LineBlocks(page)
    let inputs = blocks.inputs
    let words = page.commands.filter { $0.isPrompted }.compactMap(\.words.first)
    self.init(
      lines: [page.heading] + blocks.lines + page.pinned
        + (page.marks.contains(.lower)
          ? [LibraryWords.legend(LibraryWords.lower, LibraryWords.effectLegend)] : []),
      prompt: LineWords.prompt(page.asked ?? inputs.first?.asked, words),
      help: inputs.flatMap(\.help).uniqued + page.commands.help,
      onEmpty: blocks.kept ?? page.commands.first(where: \.takesEmptyLine)?.event
    ) { line, words in
      page.command(words.joined(separator: " "))?.typed(on: page)
        ?? inputs.lazy.compactMap { $0.read(line, words) }.first
    }
  }
}

extension [String] {
  /// Each line once: several lists of a page are answered the same way.
  fileprivate var uniqued: [String] {
    reduce(into: []) { lines, line in if !lines.contains(line) { lines.append(line) } }
  }
}

extension [PageCommand] {
  /// The accepted words and their effects; commands merged in the footer are merged here too.
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
  /// The command's event, if it sends one.
  fileprivate var event: Flow.Event? { if case .event(let event) = does { event } else { nil } }

  /// The result of typing the command.
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
  /// A figure's description in words.
  fileprivate var figureWords: [String] {
    if case .figure(let figure) = self { figure.words } else { [] }
  }
}
