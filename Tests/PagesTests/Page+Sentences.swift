import Pages

extension Page {
  /// Everything that the page says in both faces, apart from keys and words to type.
  var sentences: [String] { [title, corner].filter { !$0.isEmpty } + blocks.flatMap(\.sentences) }

  /// The commands that open another page over this one.
  var overlays: [(command: PageCommand, page: Page)] {
    commands.compactMap { command in
      if case .page(let page) = command.does { (command, page) } else { nil }
    }
  }

  /// Whether the page has figures that the screen can describe in words at the press of a key.
  var hasWordsForFigures: Bool {
    blocks.contains { if case .figure(let figure) = $0 { !figure.words.isEmpty } else { false } }
  }
}

extension Block {
  var sentences: [String] {
    switch self {
    case .paragraph(let text, _): [text]
    case .callout(let sentences): sentences
    case .heading(let heading): [heading.text]
    case .names(let names): names
    case .terms(let terms): terms.terms.flatMap { [$0.name] + $0.texts }
    case .bullets(let bullets): (bullets.lead.map { [$0] } ?? []) + bullets.items
    case .offer(let offer): [offer.say("")]
    case .choice(let choice):
      choice.items.flatMap(\.sentences).filter { !$0.isEmpty }
    case .ticks(let ticks): ticks.lines
    case .scale(let scale): [scale.legend]
    case .activities(let form): form.known.map(\.name)
    case .timer(let form): form.old.map { [$0.title, $0.text] } ?? []
    case .table(let table): table.rows.map(\.name)
    // A screen shows these beside or below the text, line mode on request.
    case .aside, .button, .kept, .note, .figure, .gap: []
    }
  }

  /// A figure described in words.
  var figureWords: [String] { if case .figure(let figure) = self { figure.words } else { [] } }
}

extension Choice.Item {
  /// What both faces say of it. On a screen, a reason against it takes the place of its facts.
  fileprivate var sentences: [String] {
    let facts = caution.isEmpty ? text : caution
    let past = past.map { [$0.day, $0.clock, $0.time, $0.morning] + $0.remarks } ?? []
    return [title, facts] + points.map(\.text) + past
  }
}
