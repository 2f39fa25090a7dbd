package import Coach
package import Flow
import Wording

/// What a large screen shows beside a page or beside the item in focus: a picture with words. It takes
/// no keys, and each of its words is also on a page of its own.
package enum Beside: Sendable {
  /// A routine as it is in the library.
  case routine(Routine)
  /// A routine as this user would play it now.
  case preview(Preview)
  /// Pain and practice of the last weeks.
  case pain(ProgressSummary)
}

extension Beside {
  /// The words above the picture, as a page without keys.
  package var above: Page {
    let blocks: [Block] =
      switch self {
      case .routine(let routine):
        [.heading(Heading(text: routine.title))] + .sentences([routine.summary])
      case .preview(let preview): [.heading(Heading(text: preview.routine.title))]
      case .pain: []
      }
    return Page(title: "", blocks: blocks, commands: [])
  }

  /// The words below the picture: what a routine does, or what it asks of this user.
  package var below: Page {
    let blocks: [Block] =
      switch self {
      case .routine(let routine): [.steps(Timeline.steps(of: routine))]
      case .preview(let preview):
        .parts(.sentences([Page.inOneLine(preview)]), Page.limits(preview))
      case .pain: []
      }
    return Page(title: "", blocks: blocks, commands: [])
  }
}

extension Page {
  /// What stands beside it while an item is in focus, counted over all its choices; `nil` for none.
  package func beside(item: Int) -> Beside? {
    let items = choices
    return (items.indices.contains(item) ? items[item].beside : nil) ?? beside
  }

  /// Whether anything ever stands beside it.
  package var hasBeside: Bool { beside != nil || choices.contains { $0.beside != nil } }

  private var choices: [Choice.Item] {
    blocks.flatMap { block -> [Choice.Item] in
      if case .choice(let choice) = block { choice.items } else { [] }
    }
  }
}
