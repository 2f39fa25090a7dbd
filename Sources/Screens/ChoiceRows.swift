import Pages
import Text

/// Rows for a list of choices, with fields numbered from `first`.
struct ChoiceRows {
  let width: Int
  let first: Int

  func rows(_ choice: Choice) -> [Row] {
    let items = choice.items.enumerated().map { rows($1, $0, choice) }
    return choice.style == .weighed
      ? Array(items.joined(separator: [.blank])) : items.flatMap { $0 }
  }

  private func rows(_ entry: Choice.Item, _ index: Int, _ choice: Choice) -> [Row] {
    let item = first + index
    switch choice.style {
    case .plain: return Row.wrapped(entry.title, width: width, item: item)
    case .numbered:
      return Row.wrapped(
        entry.title, width: width, role: choice.begun == index ? .strong : .plain,
        item: item, first: (index < 9 ? "\(index + 1)" : "").padded(to: 4))
    case .named:
      return Row.wrapped(
        entry.text, width: width, item: item, first: entry.title.padded(to: 11))
    case .titled:
      return [Row(text: entry.title, role: .strong, item: item)]
        + Row.wrapped(entry.text, width: width, role: .quiet, item: item, indent: 2)
    case .weighed: return weighed(entry, item)
    case .answered:
      return Row.wrapped(entry.title, width: width, role: .quiet, item: item)
        + entry.points.flatMap {
          Row.wrapped($0.text, width: width, item: item, indent: 2, first: "• ")
        }
    }
  }

  private func weighed(_ entry: Choice.Item, _ item: Int) -> [Row] {
    let fits = TextWidth.columns(entry.title) + TextWidth.columns(entry.text) + 3 <= width
    let title = Row(
      text: entry.title, role: .strong, item: item, right: fits ? entry.text : "")
    let facts = fits ? [] : Row.wrapped(entry.text, width: width, item: item, indent: 2)
    return [title] + facts
      + entry.points.flatMap { point in
        Row.wrapped(
          point.text, width: width, item: item, indent: 2, first: "\(point.lead)  ")
      }
  }
}
