import Wording

/// The text of a page, a line each: what line mode prints, and what goes on paper.
extension Page {
  /// The first line, in capitals for advice that rules out massage.
  package var heading: String {
    let isUrgent = blocks.contains { if case .callout = $0 { true } else { false } }
    return LineWords.heading(isUrgent ? title.uppercased() : title, corner)
  }

  /// The text of each block, in reading order; choices are numbered through the page.
  package var lines: [[String]] {
    var number = 1
    return blocks.map { block in
      defer { number += block.count }
      return block.lines(from: number)
    }
  }
}

extension Block {
  /// The count of numbers this block takes.
  package var count: Int {
    switch self {
    case .choice(let choice): choice.items.count
    case .ticks(let ticks): ticks.lines.count
    case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .button, .kept,
      .scale,
      .note, .activities, .timer, .table, .figure, .gap:
      0
    }
  }

  /// Its text, with choices numbered from `number`; none for what only a screen shows.
  fileprivate func lines(from number: Int) -> [String] {
    switch self {
    case .paragraph(let text, _): [text]
    case .callout(let sentences): sentences
    case .bullets(let bullets):
      (bullets.lead.map { [$0] } ?? []) + bullets.items.map(LineWords.bullet)
    case .names(let names): [SuggestionWords.list(names)]
    case .heading(let heading): [LineWords.heading(heading.text, heading.count)]
    case .terms(let terms): terms.terms.flatMap { LineWords.term($0.name, $0.texts) }
    case .offer(let offer): [offer.say(KeyWords.type(offer.word))]
    case .choice(let choice): choice.lines(from: number)
    case .ticks(let ticks):
      ticks.lines.enumerated().map { LineWords.item(number + $0, $1, "") }
    case .table(let table):
      [LineWords.lead(table.title)] + table.rows.map { LineWords.row($0.name, $0.value) }
    case .figure(let figure): figure.isOnDemand ? [] : figure.words
    case .timer(let form): form.old.map { [TimerWords.line($0.title, $0.text)] } ?? []
    case .activities(let form): form.known.map { ActivityWords.last($0.name, $0.score) }
    case .kept(let kept): [LineWords.keeps(kept.answer)]
    case .scale(let scale):
      (scale.earlier.map { [RatingWords.was($0.number, $0.moment)] } ?? []) + [scale.legend]
    case .aside, .button, .note, .gap: []
    }
  }

  var isOffer: Bool { if case .offer = self { true } else { false } }
}

extension Choice {
  /// The items, with a heading above each group, and what is said of an item below it.
  fileprivate func lines(from number: Int) -> [String] {
    items.enumerated().flatMap { index, item in heading(at: index) + item.lines(number + index) }
  }

  /// The heading of the group that begins with an item, with the number of its items.
  private func heading(at index: Int) -> [String] {
    let count = count(from: index)
    return begins(at: index).map { [count.isEmpty ? $0 : LineWords.heading($0, count)] } ?? []
  }
}

extension Choice.Item {
  /// A past session is only listed; any other item has a number to choose it by.
  fileprivate func lines(_ number: Int) -> [String] {
    if let past { return [past.line] + (past.note.map { [LineWords.bullet($0)] } ?? []) }
    let against = caution.isEmpty ? [] : [LineWords.point(LibraryWords.notNow, caution)]
    return [LineWords.item(number, title, inLine)] + against
      + points.map { LineWords.point($0.lead, $0.text) }
  }
}
