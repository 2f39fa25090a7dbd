import Pages

extension Page {
  /// All that is said on it to everybody, apart from keys and words to type.
  var sentences: [String] { [title, corner].filter { !$0.isEmpty } + blocks.flatMap(\.sentences) }

  /// The commands that show a page over this one.
  var overlays: [(command: PageCommand, page: Page)] {
    commands.compactMap { command in
      if case .page(let page) = command.does { (command, page) } else { nil }
    }
  }

  /// Whether it has figures that a screen tells in words on a key.
  var hasWordsForFigures: Bool {
    blocks.contains { if case .figure(let figure) = $0 { !figure.words.isEmpty } else { false } }
  }
}

extension Block {
  var sentences: [String] {
    switch self {
    case .paragraph(let text, _): [text]
    case .callout(let sentences): sentences
    case .bullets(let bullets): (bullets.lead.map { [$0] } ?? []) + bullets.items
    case .offer(let offer): [offer.say("")]
    case .choice(let choice):
      choice.items.flatMap { [$0.title, $0.text] + $0.points.map(\.text) }.filter { !$0.isEmpty }
    case .ticks(let ticks): ticks.lines
    case .scale(let scale): [scale.legend]
    case .activities(let form): form.known.map(\.name)
    case .table(let table): table.rows.flatMap { [$0.name, $0.value] }
    // A screen has these beside or below, lines when asked.
    case .aside, .figure, .button, .kept, .note, .gap: []
    }
  }

  /// The words of a figure.
  var figureWords: [String] { if case .figure(let figure) = self { figure.words } else { [] } }
}
