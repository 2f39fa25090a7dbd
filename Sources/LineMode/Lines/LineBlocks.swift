import Flow
import Pages
import Wording

/// The blocks of a page as lines, and the input they accept.
struct LineBlocks {
  let page: Page

  init(_ page: Page) { self.page = page }

  /// The first line, in capitals for advice that rules out massage.
  var heading: String {
    let isUrgent = page.blocks.contains { if case .callout = $0 { true } else { false } }
    return LineWords.heading(isUrgent ? page.title.uppercased() : page.title, page.corner)
  }

  /// The text of the page, a line each.
  var lines: [String] {
    var number = 1
    return page.blocks.flatMap { block in
      let lines = lines(block, from: number)
      number += block.count
      return lines
    }
  }

  private func lines(_ block: Block, from number: Int) -> [String] {
    switch block {
    case .paragraph(let text, _): [text]
    case .callout(let sentences): sentences
    case .bullets(let bullets):
      (bullets.lead.map { [$0] } ?? []) + bullets.items.map(LineWords.bullet)
    case .heading(let heading): [LineWords.heading(heading.text, heading.count)]
    case .terms(let terms): terms.terms.flatMap { LineWords.term($0.name, $0.texts) }
    case .offer(let offer): [offer.say(KeyWords.type(offer.word))]
    case .choice(let choice):
      choice.items.enumerated().flatMap { index, item in
        group(index, choice) + [LineWords.item(number + index, item.title, item.inLine)]
          + item.points.map { LineWords.point($0.lead, $0.text) }
      }
    case .ticks(let ticks):
      ticks.lines.enumerated().map { LineWords.item(number + $0, $1, "") }
    case .table(let table):
      [LineWords.lead(table.title)] + table.rows.map { LineWords.row($0.name, $0.value) }
    case .figure(let figure): figure.isOnDemand ? [] : figure.words
    case .activities(let form): form.known.map { ActivityWords.last($0.name, $0.score) }
    case .kept(let kept): [LineWords.keeps(kept.answer)]
    case .scale(let scale):
      (scale.earlier.map { [RatingWords.was($0.number, $0.moment)] } ?? []) + [scale.legend]
    case .aside, .button, .note, .gap: []
    }
  }

  /// The heading above an item of a list, if a group begins with it.
  private func group(_ index: Int, _ choice: Choice) -> [String] {
    choice.begins(at: index).map { [$0] } ?? []
  }

  /// The accepted input besides command words.
  var inputs: [BlockInput] {
    var number = 1
    return page.blocks.compactMap { block in
      defer { number += block.count }
      return BlockInput(block, from: number, of: count, hasNote: hasNote)
    }
  }

  /// The earlier answer, which an empty line keeps.
  var kept: Flow.Event? {
    page.blocks.lazy.compactMap { if case .kept(let kept) = $0 { kept.event } else { nil } }.first
  }

  /// The count of numbers that can be typed.
  private var count: Int { page.blocks.reduce(0) { $0 + $1.count } }

  /// Whether a note may follow a number.
  private var hasNote: Bool {
    page.blocks.contains { if case .note = $0 { true } else { false } }
  }
}

extension Block {
  /// The count of numbers this block takes.
  fileprivate var count: Int {
    switch self {
    case .choice(let choice): choice.items.count
    case .ticks(let ticks): ticks.lines.count
    case .paragraph, .callout, .bullets, .heading, .terms, .offer, .aside, .button, .kept, .scale,
      .note,
      .activities, .table, .figure, .gap:
      0
    }
  }
}
