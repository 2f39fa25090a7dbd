import Canvas
import Coach
import Pages

/// The terminal's drawing abilities, and the available drawings.
struct Look {
  let style: DrawingStyle
  let drawings: Drawings

  /// The picture beside a page's rows, if it has one.
  func picture(_ page: Page, _ draft: Draft) -> Picture? {
    for case .figure(let figure) in page.blocks {
      switch figure.subject {
      case .routine(let routine): return .body(of: routine, self, columns: draft.columns)
      case .places(let choices):
        return .body(
          choices: choices, lit: Set(draft.page.ticked.keys), focus: draft.focus, self,
          columns: draft.columns)
      case .pain, .progress, .sessions, .wordmark: continue
      }
    }
    return nil
  }
}
