import Text
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

  private var text: ProgressText { ProgressText(progress, places: places) }
  private var period: Period { progress.period }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    Sheet(
      title: page.title, corner: page.corner, rows: rows(width, draft), hints: hints(draft))
  }

  private func rows(_ width: Int, _ draft: Draft) -> [Row] {
    switch draft.progress.part {
    case .pictures: pictures(width, draft)
    case .table: text.lines.flatMap { Row.wrappedLine($0, width: width) }
    case .sessions: sessions.map { PageRows($0, width: width).rows } ?? []
    }
  }

  // MARK: Pictures

  private func pictures(_ width: Int, _ draft: Draft) -> [Row] {
    guard width >= 70 else {
      return pain(width, 5) + [.blank] + helps(width) + [.blank] + practice(width) + [.blank]
        + shares(width, draft)
    }
    let left = width * 3 / 5 - 2
    return Row.beside(
      pain(left, width >= 90 ? 11 : 7) + [.blank] + practice(left),
      helps(width - left - 3) + [.blank] + shares(width - left - 3, draft), at: left + 3)
  }

  private func pain(_ width: Int, _ height: Int) -> [Row] {
    PainPlot(progress: progress.days, period: period, style: look.plots)
      .headed(width: width, height: height, role: .strong, of: width)
  }

  private func helps(_ width: Int) -> [Row] {
    let found = progress.helpsMost.findings.flatMap { finding -> [Row] in
      let name = finding.technique.capitalName
      guard let estimate = finding.estimate else {
        return [Row(text: name.truncated(to: width))]
          + Row.wrapped(
            ProgressWords.tooEarly(finding.sessions), width: width,
            role: .quiet, indent: 2)
      }
      let change = estimate.change
      return [Row(text: name.padded(to: min(30, width - change.count - 1)) + " " + change)]
        + Row.wrapped(
          ProgressWords.likely(estimate, finding.remark),
          width: width, role: .quiet, indent: 2)
    }
    let most = progress.helpsMost
    return [Row(text: ProgressWords.helpsMost, role: .strong)]
      + most.sentences.flatMap { Row.wrapped($0, width: width, role: .quiet) } + found
      + most.legend.flatMap { Row.wrapped($0, width: width, role: .quiet) }
  }

  private func practice(_ width: Int) -> [Row] {
    let calendar = PracticeCalendar(progress.days, in: period)
    return Row.headed(
      ProgressWords.practice(lastWeeks: calendar.lastWeeks(width: width)),
      ProgressWords.calendarLegend, width: width,
      role: .strong)
      + calendar.rows(width: width) + [.blank] + weeks(width)
  }

  /// The time practised in each recent week, as bars.
  private func weeks(_ width: Int) -> [Row] {
    let weeks = progress.weeks.suffix(8)
    let most = max(.seconds(60), weeks.map(\.active).max() ?? .zero)
    let room = max(4, width - 22)
    let title = ProgressWords.weeks(
      last: weeks.count < progress.weeks.count ? weeks.count : nil)
    return [Row(text: title, role: .strong)]
      + weeks.map { week in
        let share = week.active / most
        let cells = week.active == .zero ? 0 : max(1, Int(share * Double(room)))
        let text =
          week.monday.short.padded(to: 8) + ProgressText.time(week.active).padded(to: 12)
        var row = Row(text: text)
        row.pieces = [
          Row.Piece(
            column: 20, text: String(repeating: "█", count: cells), role: .accent)
        ]
        return row
      }
  }

  private func shares(_ width: Int, _ draft: Draft) -> [Row] {
    let lines =
      draft.progress.isByPlace
      ? text.shares(progress.places, ProgressWords.byPlaceTitle)
      : text.shares(progress.techniques, ProgressWords.byTechniqueTitle)
    if lines.isEmpty { return [] }
    return [Row(text: lines[0], role: .strong)]
      + lines.dropFirst().flatMap { Row.wrapped($0, width: width - 2, indent: 2) }
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
