import Canvas
import Coach
import Flow
import Pages
import Wording

/// The progress page, drawn: pain before and after over time, practice, and what helps most.
struct ProgressScreen: Screen {
  let page: Page
  let progress: ProgressSummary
  /// The names of the painful places, by id.
  let places: [String: String]
  let look: Look

  /// The views of the page.
  enum Part { case pictures, table, sessions }

  /// Pictures use a wide screen.
  let most = 190

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    if let list = list(draft) { return list.sheet(width: width, draft) }
    return Sheet(
      title: page.title, corner: page.corner, rows: rows(width, draft), hints: hints(draft))
  }

  private func rows(_ width: Int, _ draft: Draft) -> [Row] {
    let text = ProgressText(progress, places: places)
    switch draft.progress.part {
    case .pictures:
      return ProgressPictures(
        progress, text, isByPlace: draft.progress.isByPlace, width: width, height: draft.height
      ).rows
    case .table: return text.lines.flatMap { Row.wrappedLine($0, width: width) }
    case .sessions: return []
    }
  }

  // MARK: Keys

  /// The list of sessions, if it is shown.
  private func list(_ draft: Draft) -> PageScreen? {
    guard draft.progress.part == .sessions,
      case .page(let sessions)? = page.command("sessions")?.does
    else { return nil }
    return PageScreen(page: sessions, look: look)
  }

  /// In the table, `t` leads back to the charts, and the keys that change them are hidden.
  func hints(_ draft: Draft) -> [Hint] {
    if let list = list(draft) { return list.hints(draft) }
    let all = Hint.all(page.commands)
    guard draft.progress.part != .pictures else { return all }
    return [.back]
      + all.compactMap { hint in
        switch hint.key {
        case "t": Hint("t", ProgressWords.pictures)
        case "s", "r": nil
        default: hint
        }
      }
  }

  func goesBack(_ key: Key, _ draft: Draft) -> Bool {
    list(draft)?.goesBack(key, draft) ?? (command(for: key, page)?.goesBack == true)
  }

  func isSearchable(_ draft: Draft) -> Bool { list(draft)?.isSearchable(draft) ?? false }

  /// Whether a key leads from the table back to the charts it was opened from.
  private static func leavesTable(_ key: Key) -> Bool { key == .escape || key == .backspace }

  private func command(for key: Key, _ page: Page) -> PageCommand? {
    page.commands.first { key.name.map($0.keys.contains) == true }
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if let list = list(draft) { return event(for: key, list, &draft) }
    if draft.progress.part == .table, Self.leavesTable(key) {
      (draft.progress.part, draft.top) = (.pictures, 0)
      return nil
    }
    switch command(for: key, page)?.does {
    case .event(let event): return event
    case .face(.asText):
      (draft.progress.part, draft.top) = (draft.progress.part == .table ? .pictures : .table, 0)
    case .page: (draft.progress.part, draft.focus, draft.top) = (.sessions, 0, 0)
    case .face(.byPlace): draft.progress.isByPlace.toggle()
    case .face, nil: break
    }
    return nil
  }

  /// Handles a key in the list of sessions. Another period has another list.
  private func event(for key: Key, _ list: PageScreen, _ draft: inout Draft) -> Flow.Event? {
    if case .face(.close)? = command(for: key, list.page)?.does {
      draft.progress.part = .pictures
      (draft.page.search, draft.focus, draft.top) = (nil, 0, 0)
      return nil
    }
    let event = list.event(for: key, &draft)
    if case .showProgress? = event { (draft.focus, draft.top) = (0, 0) }
    return event
  }
}
