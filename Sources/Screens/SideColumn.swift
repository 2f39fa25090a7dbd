import Canvas
import Coach
import Pages
import Text
import Wording

/// What stands beside the body on a large screen, and does not scroll.
struct SideColumn {
  let width: Int
  let rows: [Row]

  /// Lays out what stands beside a page in `height` rows; nothing leaves the column empty.
  init(_ beside: Beside?, width: Int, height: Int, _ look: Look) {
    self.width = width
    let parts = beside.map { Parts(beside: $0, width: width, height: height, look: look) }
    rows = Array(parts?.rows.prefix(height) ?? [])
  }

  /// Draws the column to the right of a body with this layout.
  func draw(_ frame: inout Frame, _ layout: Layout, _ theme: Theme) {
    let columns = layout.sideLeft..<(layout.sideLeft + width)
    for (index, row) in rows.enumerated() {
      row.draw(&frame, in: columns, at: layout.top + index, theme)
    }
  }
}

extension SideColumn {
  /// The parts of a column, arranged for its height.
  private struct Parts {
    let beside: Beside
    let width: Int
    let height: Int
    let look: Look

    var rows: [Row] {
      switch beside {
      case .routine(let routine):
        // Where there is no room for the steps, the body says more.
        body(of: routine, with: below) ?? body(of: routine, with: []) ?? words
      // Limits are never left out for the body.
      case .preview(let preview): body(of: preview.routine, with: below) ?? words
      case .pain(let progress): charts(progress)
      }
    }

    private var above: [Row] { PageRows(beside.above, width: width).rows }
    private var below: [Row] { PageRows(beside.below, width: width).rows }

    /// The words alone. What does not fit is on the page of the routine.
    private var words: [Row] {
      let all = above + [.blank] + below
      guard all.count > height else { return all }
      return all.prefix(height - 1) + [Row(text: SuggestionWords.rest.truncated(to: width))]
    }

    /// The body with where a routine works, between its words; `nil` if they do not fit together.
    private func body(of routine: Routine, with below: [Row]) -> [Row]? {
      let rest = below.isEmpty ? [] : [.blank] + below
      let room = height - above.count - 1 - rest.count
      guard let picture = Picture.body(of: routine, look, columns: width),
        room >= picture.leastHeight
      else { return nil }
      return above + [.blank] + picture.rows(in: room) + rest
    }

    /// Pain before and after each day, and practice below it.
    private func charts(_ progress: ProgressSummary) -> [Row] {
      let plot = PainPlot(days: progress.days, period: progress.period)
      let heading = plot.heading(width: width, of: width)
      let practice = PracticeCalendar(progress).rows(width: width)
      let room = height - heading.count - PainPlot.rowsBelow - 1 - practice.count
      return heading + plot.rows(width: width, height: min(room, PainPlot.full)) + [.blank]
        + practice
    }
  }
}
