import Text
import Canvas
import Coach
import Flow
import Wording

/// Pain before and after over time, practice, and what helps most.
struct ProgressScreen: Screen {
  let progress: ProgressSummary
  let today: CalendarDay
  /// The names of the places that can hurt, by their ids.
  let places: [String: String]
  let style: Plot.Style

  /// What of it is shown.
  enum Part { case pictures, table, sessions }

  private var text: ProgressText { ProgressText(progress, places: places) }
  private var period: Period { progress.period }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    Sheet(
      title: "Progress", corner: corner, rows: rows(width, draft), hints: hints(draft))
  }

  private var corner: String {
    let count = progress.count == 1 ? "1 session" : "\(progress.count) sessions"
    return "\(length) · \(count) · \(ProgressText.time(progress.active))"
  }

  /// The length, where it is one to choose from that ends in this year; else its first and last day.
  private var length: String {
    let names = ["3 weeks", "3 months", "1 year", "10 years"]
    guard let index = Period.lengths.firstIndex(of: period.days), period.last.year == today.year
    else { return "\(period.first.text) to \(period.last.text)" }
    return names[index]
  }

  private func rows(_ width: Int, _ draft: Draft) -> [Row] {
    switch draft.part {
    case .pictures: pictures(width, draft)
    case .table: text.lines.flatMap { Row.wrappedLine($0, width: width) }
    case .sessions: sessions(width)
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
    let plot = PainPlot(progress: progress.days, period: period, style: style)
    let legend = plot.legend(width: width)
    return Row.headed("Pain", legend, width: width, style: Theme.strong)
      + plot.rows(width: width, height: height)
  }

  private func helps(_ width: Int) -> [Row] {
    let found = progress.helpsMost.findings.flatMap { finding -> [Row] in
      let name = finding.technique.capitalName
      guard let estimate = finding.estimate else {
        return [Row(text: name.truncated(to: width))]
          + Row.wrapped(
            "too early to tell: \(ProgressText.times(finding.sessions))", width: width,
            style: Theme.quiet, indent: 2)
      }
      let change = estimate.change
      let remark = finding.remark.isEmpty ? "" : ": \(finding.remark)"
      return [Row(text: name.padded(to: min(30, width - change.count - 1)) + " " + change)]
        + Row.wrapped(
          "likely \(estimate.interval), \(ProgressText.times(estimate.sessions))\(remark)",
          width: width, style: Theme.quiet, indent: 2)
    }
    let most = progress.helpsMost
    return [Row(text: "What helps you most", style: Theme.strong)]
      + most.sentences.flatMap { Row.wrapped($0, width: width, style: Theme.quiet) } + found
      + most.legend.flatMap { Row.wrapped($0, width: width, style: Theme.quiet) }
  }

  private func practice(_ width: Int) -> [Row] {
    let calendar = PracticeCalendar(progress.days, in: period)
    return Row.headed(
      "Practice\(calendar.extent(width: width))", PracticeCalendar.legend, width: width,
      style: Theme.strong)
      + calendar.rows(width: width) + [.blank] + weeks(width)
  }

  /// The time of each of the last weeks, as bars.
  private func weeks(_ width: Int) -> [Row] {
    let weeks = progress.weeks.suffix(8)
    let most = max(.seconds(60), weeks.map(\.active).max() ?? .zero)
    let room = max(4, width - 22)
    let title = weeks.count < progress.weeks.count ? "Time a week, the last 8" : "Time a week"
    return [Row(text: title, style: Theme.strong)]
      + weeks.map { week in
        let share = week.active / most
        let cells = week.active == .zero ? 0 : max(1, Int(share * Double(room)))
        let text =
          "\(week.monday.short.padded(to: 8))\(ProgressText.time(week.active).padded(to: 12))"
        var row = Row(text: text)
        row.pieces = [
          Row.Piece(
            column: 20, text: String(repeating: "█", count: cells), style: Theme.bar)
        ]
        return row
      }
  }

  private func shares(_ width: Int, _ draft: Draft) -> [Row] {
    let lines =
      draft.isByPlace
      ? text.shares(progress.places, "By place") : text.shares(progress.techniques, "By technique")
    if lines.isEmpty { return [] }
    return [Row(text: lines[0], style: Theme.strong)]
      + lines.dropFirst().flatMap { Row.wrapped($0, width: width - 2, indent: 2) }
  }

  // MARK: Sessions

  private func sessions(_ width: Int) -> [Row] {
    guard !progress.sessions.isEmpty else {
      return Row.wrapped("No sessions in this time.", width: width)
    }
    let more = progress.count - progress.sessions.count
    return progress.sessions.flatMap { session in
      Row.wrapped(ProgressText.line(session), width: width)
        + (session.record.note.isEmpty
          ? [] : Row.wrapped(session.record.note, width: width, style: Theme.quiet, indent: 2))
    } + (more > 0 ? [.blank] + Row.wrapped("And \(more) before these.", width: width) : [])
  }

  // MARK: Keys

  private func hints(_ draft: Draft) -> [Hint] {
    [
      Hint("←→", "time", "Earlier and later."),
      Hint("+-", "longer, shorter", "A longer and a shorter time: weeks, months, years."),
    ] + (draft.part == .pictures ? pictureHints : [otherHint(draft)]) + [
      Hint("f", "activities", "Tell how what you want to do again goes."),
      Hint("q", "home", "Back to the first screen."),
    ]
  }

  private var pictureHints: [Hint] {
    [
      Hint("t", "as text", "The same in words and numbers."),
      Hint("s", "sessions", "The sessions of this time, one by one."),
    ]
      + (progress.places.isEmpty
        ? [] : [Hint("r", "by place", "By place, or by technique again.")])
  }

  private func otherHint(_ draft: Draft) -> Hint {
    Hint("t", draft.part == .table ? "pictures" : "as text", "Pictures or words.")
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .left, .character("h"): return .showProgress(earlier)
    case .right, .character("l"): return .showProgress(later)
    case .character("+"), .character("="): return .showProgress(zoomed(by: 1))
    case .character("-"): return .showProgress(zoomed(by: -1))
    case .character("t"):
      draft.part = draft.part == .table ? .pictures : .table
      draft.top = 0
    case .character("s"):
      draft.part = draft.part == .sessions ? .pictures : .sessions
      draft.top = 0
    case .character("r"): draft.isByPlace.toggle()
    case .character("f"): return .browseActivities
    case .escape, .backspace, .character("q"): return .home
    default: break
    }
    return nil
  }

  private var earlier: Period { Period(last: period.first.adding(-1), days: period.days) }

  private var later: Period {
    Period(last: min(today, period.last.adding(period.days)), days: period.days)
  }

  private func zoomed(by step: Int) -> Period {
    let lengths = Period.lengths
    let days = step > 0 ? lengths.first { $0 > period.days } : lengths.last { $0 < period.days }
    return Period(last: period.last, days: days ?? period.days)
  }
}
