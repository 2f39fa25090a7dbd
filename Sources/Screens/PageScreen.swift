import Canvas
import Coach
import Flow
import Pages

/// A page as a screen: its title, its blocks as rows, its commands as keys.
struct PageScreen: Screen {
  let page: Page
  let look: Look

  /// The page on top: this one, or the one opened over it.
  func shown(_ draft: Draft) -> Page {
    guard let sign = draft.page.over,
      case .page(let over)? = page.commands.first(where: { $0.sign == sign })?.does
    else { return page }
    return over
  }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let page = shown(draft)
    let picture = draft.page.showsText ? nil : look.picture(page, draft)
    let rows = PageRows(page, width: picture?.columnsBeside(width) ?? width, draft)
    return Sheet(
      title: page.title, corner: page.corner, rows: rows.rows, hints: Hint.all(page.commands),
      picture: picture)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    let page = shown(draft)
    let field = Field.all(page).dropFirst(draft.focus).first
    switch key {
    case .click(let point): return click(point, field, page, &draft)
    case .character where field?.isText == true: break
    default:
      let command = page.commands.first { key.name.map($0.keys.contains) == true }
      if let command { return carry(out: command, field, page, &draft) }
    }
    return field?.type(key, &draft)
  }

  func goesBack(_ key: Key, _ draft: Draft) -> Bool {
    if case .character = key, isTyping(draft) { return false }
    let command = shown(draft).commands.first { key.name.map($0.keys.contains) == true }
    return command?.goesBack == true
  }

  /// Whether the focus is in a text field, where letter keys type text.
  func isTyping(_ draft: Draft) -> Bool {
    Field.all(shown(draft)).dropFirst(draft.focus).first?.isText == true
  }

  private func carry(
    out command: PageCommand, _ field: Field?, _ page: Page, _ draft: inout Draft
  ) -> Flow.Event? {
    if case .page = command.does {
      (draft.page.over, draft.top) = (command.sign, 0)
      return nil
    }
    return carry(out: command.does, field, page, &draft)
  }

  private func carry(
    out action: PageCommand.Action, _ field: Field?, _ page: Page, _ draft: inout Draft
  ) -> Flow.Event? {
    switch action {
    case .event(let event): return event
    case .page, .face(.move), .face(.byPlace): return nil
    case .face(.choose):
      guard let field else { return nil }
      if case .button(let button) = field { return carry(out: button.does, nil, page, &draft) }
      return field.choose(&draft)
    case .face(.tick): return field?.tick(&draft)
    case .face(.noneOfThese):
      return Field.all(page).lazy.compactMap(\.ticks).first?.none(&draft)
    case .face(.save): return Field.save(page, &draft)
    case .face(.asText): draft.page.showsText.toggle()
    case .face(.close): (draft.page.over, draft.top) = (nil, 0)
    }
    return nil
  }

  private func click(
    _ point: Point, _ field: Field?, _ page: Page, _ draft: inout Draft
  ) -> Flow.Event? {
    switch field {
    case .scale:
      draft.page.number =
        ScaleRows.number(at: point.column, width: draft.width) ?? draft.page.number
      return nil
    case .tick, .noneOfThese: return field?.tick(&draft)
    case .item, .button: return carry(out: .face(.choose), field, page, &draft)
    case .activityScore(let index):
      let number = ActivityRows.number(at: point.column)
      draft.page.activities[index].score = number ?? draft.page.activities[index].score
      return nil
    case .note, .activityName, nil: return nil
    }
  }
}
