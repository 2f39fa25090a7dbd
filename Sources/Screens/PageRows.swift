import Canvas
import Coach
import Pages
import Text
import Wording

/// The blocks of a page as rows, with focusable fields numbered from 0.
struct PageRows {
  private(set) var rows: [Row] = []
  private let page: Page
  private let width: Int
  private let draft: Draft
  /// The number of the next field.
  private var item = 0

  /// Lays out a page; without a draft, for reading only.
  init(_ page: Page, width: Int, _ draft: Draft = Draft()) {
    self.page = page
    self.width = width
    self.draft = draft
    let lastField = page.blocks.lastIndex { !Field.all($0).isEmpty }
    for (index, block) in page.blocks.enumerated() {
      add(block)
      item += Field.all(block).count
      if index == lastField, !draft.page.hint.isEmpty {
        rows += [.blank] + text(draft.page.hint, .notice)
      }
    }
  }

  private mutating func add(_ block: Block) {
    switch block {
    case .paragraph(let text, let role): rows += self.text(text, role)
    case .callout(let sentences): rows += callout(sentences)
    case .bullets(let bullets): rows += self.bullets(bullets)
    case .offer(let offer):
      rows += text(offer.say(KeyWords.press(sign(of: offer))), offer.role)
    case .aside(let text): rows += self.text(text, .quiet)
    case .choice(let choice): rows += ChoiceRows(width: width, first: item).rows(choice)
    case .button(let button):
      let sign = button.sign.isEmpty ? "" : button.sign.padded(to: 4)
      rows.append(Row(text: sign + button.title, item: item))
    case .ticks(let ticks):
      rows += TickRows(width: width, first: item).rows(ticks, draft.page.ticked)
    case .scale(let scale):
      rows += ScaleRows.rows(draft.page.number, scale.legend, width: width, item: item)
    case .note(let note): rows += self.note(note)
    case .activities(let form):
      rows += ActivityRows(form: form, width: width, first: item).rows(draft)
    case .table(let table): rows += self.table(table)
    case .figure(let figure): rows += self.figure(figure)
    case .kept: break
    case .gap: rows.append(.blank)
    }
  }

  private func text(_ text: String, _ role: Role) -> [Row] {
    Row.wrapped(text, width: width, role: Theme.Role(role), bar: .bar(role))
  }

  private func callout(_ sentences: [String]) -> [Row] {
    sentences.enumerated().flatMap { index, sentence in
      Row.wrapped(
        sentence, width: width, role: index == 0 ? .warning : .strong, bar: .stop)
    }
  }

  private func bullets(_ bullets: Bullets) -> [Row] {
    let lead = bullets.lead.map { text($0, bullets.leadRole) } ?? []
    let mark =
      switch bullets.mark {
      case .point: "• "
      case .question: "? "
      case .none: ""
      }
    return lead
      + bullets.items.flatMap {
        Row.wrapped(
          $0, width: width, role: Theme.Role(bullets.role), indent: lead.isEmpty ? 0 : 2,
          first: mark)
      }
  }

  /// The key of the command that a text offers.
  private func sign(of offer: Offer) -> String { page.command(offer.word)?.sign ?? "" }

  private func note(_ note: Note) -> [Row] {
    let isTyping = draft.focus == item
    if draft.page.note.isEmpty, !isTyping {
      return [Row(text: note.label + note.placeholder, item: item)]
    }
    return Row.wrapped(
      draft.page.note + (isTyping ? "_" : ""), width: width, item: item, first: note.label)
  }

  private func table(_ table: Table) -> [Row] {
    table.rows.enumerated().flatMap { index, row in
      Row.pair("\(index + 1)".padded(to: 4) + row.name, row.value, width: width)
    }
  }

  private func figure(_ figure: Illustration) -> [Row] {
    switch figure.subject {
    case .routine, .places:
      return draft.page.showsText ? figure.words.flatMap { text($0, .strong) } : []
    case .pain(let days, let period):
      if draft.page.showsText { return figure.words.flatMap { Row.wrappedLine($0, width: width) } }
      return PainPlot(days: days, period: period)
        .headed(width: min(width, 60), height: 4, role: .quiet, of: width)
    case .sessions(let sessions): return SessionRows(sessions, width: width).rows
    case .progress: return []
    }
  }
}
