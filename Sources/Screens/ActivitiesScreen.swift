import Text
import Canvas
import Coach
import Flow

/// Up to three activities in the user's own words, and how each goes, 0-10.
struct ActivitiesScreen: Screen {
  /// The longest name, in characters.
  private static let longestName = 60

  /// Whether a choice is a name, where letters are letters.
  static func isName(_ item: Int) -> Bool { item < 2 * Activity.most && item % 2 == 0 }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows = Row.wrapped(
      "Which everyday things does your back keep you from? Name up to three, in your own words.",
      width: width)
    rows += Row.wrapped(
      "0 is not at all, 10 is as before your back hurt. Once a week is enough.", width: width,
      style: Theme.quiet)
    for index in 0..<Activity.most {
      let activity = draft.activities[index]
      let isTyping = draft.focus == 2 * index
      let name = activity.name + (isTyping ? "_" : activity.name.isEmpty ? "(a name)" : "")
      rows += [.blank] + Row.wrapped(name, width: width, item: 2 * index, first: "\(index + 1)  ")
      let cells = (0...10).map { (number: Int) in
        number == activity.score ? "[\(number)]" : " \(number) "
      }
      rows.append(
        Row(
          text: "   " + cells.joined(), style: activity.name.isEmpty ? Theme.quiet : .plain,
          item: 2 * index + 1))
    }
    rows += [.blank, Row(text: "Save", item: 2 * Activity.most)]
    if !draft.hint.isEmpty {
      rows += [.blank] + Row.wrapped(draft.hint, width: width, style: Theme.notice)
    }
    return Sheet(
      title: "Activities", corner: "what you want to do again", rows: rows,
      hints: [
        Hint("↑↓", "move", "To the next name or number: also Tab."),
        Hint("←→", "less, more", "How it goes, with the focus on the numbers."),
        Hint("Enter", "save", "Save and go to the first screen."),
        Hint("Esc", "home", "Back without saving."),
      ])
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .enter: return save(&draft)
    case .escape: return .home
    case .click(let point): return click(point, &draft)
    default: break
    }
    let index = draft.focus / 2
    guard draft.activities.indices.contains(index) else { return nil }
    // The text has no cursor to move.
    if Self.isName(draft.focus), key != .left, key != .right {
      TextLine.type(key, &draft.activities[index].name, longest: Self.longestName)
    } else {
      ScaleRows.change(&draft.activities[index].score, key)
    }
    return nil
  }

  /// Saves what has a name, once each has a number.
  private func save(_ draft: inout Draft) -> Flow.Event? {
    let named = draft.activities.filter { !$0.name.isEmpty }
    guard named.allSatisfy({ $0.score != nil }) else {
      draft.hint = "How does each of them go? Choose a number from 0 to 10."
      return nil
    }
    return .rateActivities(named.map { Activity(name: $0.name, score: $0.score ?? 0) })
  }

  private func click(_ point: Point, _ draft: inout Draft) -> Flow.Event? {
    if draft.focus == 2 * Activity.most { return save(&draft) }
    let column = point.column - 3
    if !Self.isName(draft.focus), column >= 0, column / 3 <= 10 {
      draft.activities[draft.focus / 2].score = column / 3
    }
    return nil
  }
}
