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

  /// The views of the page.
  enum Part { case pictures, table, sessions }

  /// Pictures use a wide screen.
  let most = 190

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    Sheet(
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
    case .sessions: return sessions.map { PageRows($0, width: width).rows } ?? []
    }
  }

  // MARK: Keys

  /// The list of sessions, as a page.
  private var sessions: Page? {
    if case .page(let sessions)? = page.command("sessions")?.does { sessions } else { nil }
  }

  /// Outside the charts, `t` leads back to them or on to the table, and the keys that change them
  /// are hidden.
  private func hints(_ draft: Draft) -> [Hint] {
    let all = Hint.all(page.commands)
    guard draft.progress.part != .pictures else { return all }
    return all.compactMap { hint in
      switch hint.key {
      case "t":
        Hint(
          "t", draft.progress.part == .table ? ProgressWords.pictures.label : hint.label,
          ProgressWords.pictures.help)
      case "s", "r": nil
      default: hint
      }
    }
  }

  func goesBack(_ key: Key, _ draft: Draft) -> Bool { command(for: key)?.goesBack == true }

  private func command(for key: Key) -> PageCommand? {
    page.commands.first { key.name.map($0.keys.contains) == true }
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    let command = command(for: key)
    switch command?.does {
    case .event(let event): return event
    case .face(.asText):
      (draft.progress.part, draft.top) = (draft.progress.part == .table ? .pictures : .table, 0)
    case .page:
      (draft.progress.part, draft.top) = (
        draft.progress.part == .sessions ? .pictures : .sessions, 0
      )
    case .face(.byPlace): draft.progress.isByPlace.toggle()
    case .face, nil: break
    }
    return nil
  }
}
