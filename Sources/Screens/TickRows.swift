import Canvas
import Coach
import Pages
import Text
import Wording

/// Rows for a tick list, with fields numbered from `first`, and "none of these" below.
struct TickRows {
  let width: Int
  let first: Int

  func rows(_ ticks: Ticks, _ ticked: [Int: Answer]) -> [Row] {
    let lines = ticks.lines.enumerated().flatMap { index, line in
      Row.wrapped(
        line, width: width, role: ticked[index] == nil ? .plain : .strong, item: first + index,
        first: box(ticked[index]))
    }
    return lines + (ticks.areSigns ? [.blank] : []) + [
      Row(text: "n".padded(to: 4) + ticks.none, item: first + ticks.lines.count, isKnown: true)
    ]
  }

  private func box(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "[x]".padded(to: 4)
    case .notSure: "[?]".padded(to: 4) + CheckInWords.notSure
    case .no, .skipped, .number, .chosen, nil: "[ ]".padded(to: 4)
    }
  }
}
