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
    case .terms(let terms): terms.terms.flatMap { [$0.name] + $0.texts }
    case .bullets(let bullets): (bullets.lead.map { [$0] } ?? []) + bullets.items
    case .offer(let offer): [offer.say("")]
    case .choice(let choice):
      choice.items.flatMap { [$0.title, $0.text] + $0.points.map(\.text) }.filter { !$0.isEmpty }
    case .ticks(let ticks): ticks.lines
    case .scale(let scale): [scale.legend]
    case .activities(let form): form.known.map(\.name)
    case .table(let table): table.rows.map(\.name)
    case .figure(let figure): figure.sentences
    // A screen shows these beside or below the text, line mode on request.
    case .aside, .button, .kept, .note, .gap: []
    }
  }

  /// A figure described in words.
  var figureWords: [String] { if case .figure(let figure) = self { figure.words } else { [] } }
}

extension Illustration {
  /// What both faces say of it without being asked for its words.
  fileprivate var sentences: [String] {
    guard case .sessions(let sessions) = subject else { return [] }
    return sessions.flatMap { [$0.day, $0.clock, $0.title, $0.time, $0.morning] + $0.remarks }
      .filter { !$0.isEmpty }
  }
}
