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
  private let style: DrawingStyle
  /// The number of the next field.
  private var item = 0

  /// Lays out a page; without a draft, for reading only.
  init(
    _ page: Page, width: Int, _ draft: Draft = Draft(), style: DrawingStyle = .unicode
  ) {
    self.style = style
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
    case .heading(let heading):
      rows += self.heading(heading)
    case .names(let names): rows += NameRows(width: width).rows(names)
    case .terms(let terms): rows += TermRows(width: width).rows(terms)
    case .aside(let text):
      rows += TermRows(width: width).rows(
        Terms([Terms.Term(CheckInWords.whyName, [text])], texts: .quiet))
    case .choice(let choice): rows += ChoiceRows(width: width, first: item).rows(choice)
    case .button(let button):
      let sign = button.sign.isEmpty ? "" : button.sign.padded(to: 4)
      rows.append(Row(text: sign + button.title, item: item))
    case .ticks(let ticks):
      rows += TickRows(width: width, first: item).rows(ticks, draft.page.ticked)
    case .scale(let scale):
      rows += ScaleRows(width: width, number: draft.page.number, earlier: scale.earlier)
        .rows(scale.legend, item: item)
    case .note(let note): rows += self.note(note)
    case .activities(let form):
      rows += ActivityRows(form: form, width: width, first: item).rows(draft)
    case .timer(let form): rows += TimerRows(form: form, width: width, first: item).rows(draft)
    case .table(let table): rows += self.table(table)
    case .figure(let figure): rows += self.figure(figure)
    case .kept: break
    case .gap: rows.append(.blank)
    }
  }

  private func text(_ text: String, _ role: Role) -> [Row] {
    let bar = Theme.Role.bar(role)
    return Row.wrapped(
      text, width: width, role: Theme.Role(role), indent: bar == nil ? 0 : 2, bar: bar)
  }

  /// A heading with its count at the right; a long one takes more rows.
  private func heading(_ heading: Heading) -> [Row] {
    let lines = heading.text.wrapped(to: max(1, width - heading.count.count - 3))
    let last = Row.ruled(lines.last ?? "", width: width, count: heading.count)
    return lines.dropLast().map { Row(text: $0, role: .strong) } + [last]
  }

  private func callout(_ sentences: [String]) -> [Row] {
    let gap = Row(text: "", indent: 2, bar: .stop)
    let isWide = width >= 60
    return sentences.enumerated().flatMap { index, sentence in
      Row.wrapped(
        sentence, width: width, role: index == 0 ? .warning : .strong, indent: 2,
        bar: .stop) + (isWide && (index == 0 || index == sentences.count - 1) ? [gap] : [])
    }
  }

  private func bullets(_ bullets: Bullets) -> [Row] {
    let lead = bullets.lead.map { text($0, bullets.leadRole) } ?? []
    let bar = Theme.Role.bar(bullets.role)
    let mark =
      switch bullets.mark {
      case .point: "• "
      case .question: "? "
      case .none: ""
      }
    return lead
      + bullets.items.flatMap {
        Row.wrapped(
          $0, width: width, role: Theme.Role(bullets.role),
          indent: lead.isEmpty && bar == nil ? 0 : 2, first: mark, bar: bar)
      }
  }

  /// The key of the command that a text offers.
  private func sign(of offer: Offer) -> String { page.command(offer.word)?.sign ?? "" }

  private func note(_ note: Note) -> [Row] {
    let isTyping = draft.focus == item
    if draft.page.note.isEmpty, !isTyping {
      return [Row(text: note.label, item: item)]
    }
    let rows = Row.wrapped(
      draft.page.note + (isTyping ? "_" : ""), width: width, item: item, first: note.label)
    return isTyping ? Row.typing(rows) : rows
  }

  private func table(_ table: Table) -> [Row] {
    StepRows(width: width).rows(table)
  }

  private func figure(_ figure: Illustration) -> [Row] {
    switch figure.subject {
    case .routine, .places:
      return draft.page.showsText ? figure.words.flatMap { text($0, .strong) } : []
    case .pain(let days, let period, let found):
      if draft.page.showsText { return figure.words.flatMap { Row.wrappedLine($0, width: width) } }
      let chart = HomeChart(days: days, period: period, found: found, style: style)
      // Larger charts of the same days stand beside the page.
      return draft.side > 0 ? chart.list(width) : chart.rows(width: width)
    case .wordmark: return Wordmark.rows(beside: figure.words, width: width)
    case .progress: return []
    }
  }
}
