import Flow
import Pages
import Wording

/// The blocks of a page as lines, and the input they accept.
struct LineBlocks {
  let page: Page

  init(_ page: Page) { self.page = page }

  /// The text of the page, a line each.
  var lines: [String] { page.lines.flatMap { $0 } }

  /// The accepted input besides command words.
  var inputs: [BlockInput] {
    var number = 1
    return page.blocks.compactMap { block in
      defer { number += block.count }
      return BlockInput(block, from: number, of: count, hasNote: hasNote)
    }
  }

  /// The earlier answer, which an empty line keeps.
  var kept: Flow.Event? {
    page.blocks.lazy.compactMap { if case .kept(let kept) = $0 { kept.event } else { nil } }.first
  }

  /// The count of numbers that can be typed.
  private var count: Int { page.blocks.reduce(0) { $0 + $1.count } }

  /// Whether a note may follow a number.
  private var hasNote: Bool {
    page.blocks.contains { if case .note = $0 { true } else { false } }
  }
}
