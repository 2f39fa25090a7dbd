import Canvas
import Coach
import Pages

/// The terminal's drawing abilities, and the available drawings.
struct Look {
  let style: DrawingStyle
  let drawings: Drawings

  /// The picture beside a page's rows, if it has one.
  func picture(_ page: Page, _ draft: Draft) -> Picture? {
    switch subject(page) {
    case .routine(let routine):
      return .body(of: routine, self, columns: draft.columns, turns: draft.turns)
    case .places(let choices):
      return .body(choices: choices, self, draft)
    case .pain, .progress, .wordmark, nil: return nil
    }
  }

  /// All views of the body that the picture shows in turn.
  func views(_ page: Page, _ draft: Draft) -> [Picture] {
    switch subject(page) {
    case .routine(let routine): return Picture.views(of: routine, self)
    case .places(let choices): return Picture.views(choices: choices, self, draft)
    case .pain, .progress, .wordmark, nil: return []
    }
  }

  /// What the picture of a page shows, if it has one.
  private func subject(_ page: Page) -> Illustration.Subject? {
    page.blocks.lazy.compactMap { block -> Illustration.Subject? in
      guard case .figure(let figure) = block else { return nil }
      switch figure.subject {
      case .routine, .places: return figure.subject
      case .pain, .progress, .wordmark: return nil
      }
    }
    .first
  }
}
