import Canvas
import Coach
import Flow
import Pages
import Wording

/// A page as a screen: its title, its blocks as rows, its commands as keys.
struct PageScreen: Screen {
  let page: Page
  let look: Look

  /// The page on top: this one, or the one opened over it.
  func shown(_ draft: Draft) -> Page {
    guard let sign = draft.page.over,
      case .page(let over)? = page.commands.first(where: { $0.sign == sign })?.does
    else { return draft.page.search.map(page.filtered) ?? page }
    return over
  }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    if showsBody(draft) { return bodySheet(draft) }
    let page = arranged(shown(draft), width, draft)
    let picture = fittingPicture(page, draft)
    let room = picture?.columnsBeside(width) ?? width
    let rows = PageRows(page, width: room, draft, style: look.style)
    return Sheet(
      title: page.title, corner: page.corner,
      rows: searchRows(draft, isEmpty: Field.all(page).isEmpty, room) + rows.rows,
      hints: hints(draft), picture: picture, stops: page.stops, isOver: draft.page.over != nil,
      progress: page.progress, status: status(page, draft), pinned: pinned(page, room),
      side: side(page, draft))
  }

  /// The picture beside the rows of a page, if it has one that fits.
  func fittingPicture(_ page: Page, _ draft: Draft) -> Picture? {
    picture(page, draft).flatMap { draft.hasRoom(for: $0) ? $0 : nil }
  }

  /// The rows that stay at the bottom of a page, in some columns: its safety texts, and what its marks
  /// mean.
  func pinned(_ page: Page, _ width: Int) -> [Row] {
    Row.wrapped(
      page.pinned.joined(separator: " "), width: width, role: .warning, indent: 2, bar: .mind)
      + Row.legend(page.marks, width: width)
  }

  // MARK: Beside the page

  func hasSide(_ draft: Draft) -> Bool { draft.page.over == nil && page.hasBeside }

  private func side(_ page: Page, _ draft: Draft) -> SideColumn? {
    guard draft.side > 0 else { return nil }
    let beside = draft.page.showsText ? nil : page.beside(item: draft.focus)
    return SideColumn(beside, width: draft.side, height: draft.height, look)
  }

  /// The keys of what is shown, and the one that leads from a picture's words back to it.
  func hints(_ draft: Draft) -> [Hint] {
    if showsBody(draft) { return bodyHints }
    if draft.page.over == nil, draft.page.search != nil { return Hint.searching }
    let commands = shown(draft).commands
    let all = Hint.all(canTurn(draft) ? commands : commands.filter { !$0.turns })
    let leads = draft.page.showsText && !all.contains { $0.key == Hint.back.key }
    return leads ? [.back] + all : all
  }

  func isSearchable(_ draft: Draft) -> Bool { page.isSearchable && draft.page.over == nil }

  /// The words typed to find something, above the list.
  private func searchRows(_ draft: Draft, isEmpty: Bool, _ width: Int) -> [Row] {
    guard draft.page.over == nil, page.isSearchable else { return [] }
    guard let search = draft.page.search else {
      // Long lists that fill the page say that they can be searched.
      guard case .choice(let choice)? = page.blocks.first, choice.items.count > 7,
        choice.style != .weighed
      else { return [] }
      let hint = choice.style == .past ? KeyWords.typeToFindSession : KeyWords.typeToFind
      return [Row(text: hint.truncated(to: width), role: .quiet), .blank]
    }
    return search.rows(isEmpty: isEmpty, width: width)
  }

  /// How many lines of a tick list are ticked.
  private func status(_ page: Page, _ draft: Draft) -> String {
    guard Field.all(page).contains(where: { $0.ticks != nil }) else { return "" }
    let ticked = draft.page.ticked.values
    return CheckInWords.ticked(
      ticked.count { $0 == .yes }, unsure: ticked.count { $0 == .notSure })
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if showsBody(draft) { return bodyEvent(for: key, &draft) }
    let page = shown(draft)
    let field = Field.all(page).dropFirst(draft.focus).first
    switch key {
    case .click(let point): return click(point, field, page, &draft)
    case .character where field?.isText == true: break
    case .escape where draft.page.showsText && draft.page.over == nil: draft.page.showsText = false
    default:
      let command = page.commands.first { key.name.map($0.keys.contains) == true }
      if let command { return carry(out: command, field, page, &draft) }
    }
    return field?.type(key, &draft)
  }

  func goesBack(_ key: Key, _ draft: Draft) -> Bool {
    if showsBody(draft) { return closesBody(key) }
    if case .character = key, isTyping(draft) { return false }
    if key == .escape, draft.page.showsText { return true }
    let command = shown(draft).commands.first { key.name.map($0.keys.contains) == true }
    return command?.goesBack == true
  }

  /// Whether the focus is in a text field, where letter keys type text.
  func isTyping(_ draft: Draft) -> Bool {
    Field.all(shown(draft)).dropFirst(draft.focus).first?.isText == true
  }

  func carry(
    out command: PageCommand, _ field: Field?, _ page: Page, _ draft: inout Draft
  ) -> Flow.Event? {
    // A list in another order is shown from its top.
    if case .event(.group) = command.does { (draft.focus, draft.top) = (0, 0) }
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
    // Finding is the face's, like moving: it goes on key by key.
    case .page, .face(.move), .face(.find), .face(.byPlace): return nil
    case .face(.unsure): return field?.unsure(&draft)
    case .face(.edit(let refusal)):
      guard case .item(let choice, let index)? = field else { return nil }
      let event = choice.items[index].edit
      if event == nil { draft.page.hint = refusal }
      return event
    case .face(.choose):
      guard let field else { return nil }
      if case .button(let button) = field { return carry(out: button.does, nil, page, &draft) }
      return field.choose(&draft)
    case .face(.tick): return field?.tick(&draft)
    case .face(.noneOfThese):
      return Field.all(page).lazy.compactMap(\.ticks).first?.none(&draft)
    case .face(.save): return Field.save(page, &draft)
    case .face(.asText): draft.page.showsText.toggle()
    case .face(.turn): turn(&draft)
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
    case .note, .activityName, .timerParts, .timerName, nil: return nil
    }
  }
}
