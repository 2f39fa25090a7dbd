import Canvas
import Coach
import Pages

/// Rows for activities, a name and a scale each, with fields numbered from `first`.
struct ActivityRows {
  let form: ActivityForm
  let width: Int
  let first: Int

  func rows(_ draft: Draft) -> [Row] {
    let each = (0..<Activity.most).map { rows($0, draft) }
    return Array(each.joined(separator: [.blank]))
  }

  private func rows(_ index: Int, _ draft: Draft) -> [Row] {
    let (activity, item) = (draft.page.activities[index], first + 2 * index)
    let isTyping = draft.focus == item
    let end = isTyping ? "_" : activity.name.isEmpty ? form.placeholder : ""
    let numbers = (0...10).map { " \($0) " }.joined()
    let name = Row.wrapped(activity.name + end, width: width, item: item, first: "\(index + 1)  ")
    var scale = Row(
      text: numbers, role: activity.name.isEmpty ? .quiet : .plain, item: item + 1, indent: 3)
    scale.pieces =
      activity.score.map { [Row.Piece(column: 3 * $0, text: " \($0) ", role: .chip)] } ?? []
    return (isTyping ? Row.typing(name) : name) + [scale]
  }

  /// Returns the clicked number for a column of the row, or `nil` if there is none.
  static func number(at column: Int) -> Int? {
    column >= 3 && (column - 3) / 3 <= 10 ? (column - 3) / 3 : nil
  }
}
