import Pages

/// Which arrangement of a page's blocks a screen shows.
extension PageScreen {
  /// The steps that must be on the first screen, if it has as many.
  private static let leastSteps = 3

  /// The page with the first arrangement of its blocks that shows enough of its steps, or else with the
  /// last; as it is if it is shown as text.
  func arranged(_ page: Page, _ width: Int, _ draft: Draft) -> Page {
    guard !draft.page.showsText, !page.denser.isEmpty else { return page }
    let all = ([page.blocks] + page.denser).map { blocks in
      var arranged = page
      arranged.blocks = blocks
      return arranged
    }
    return all.first { showsSteps($0, width, draft) } ?? all.last ?? page
  }

  private func showsSteps(_ page: Page, _ width: Int, _ draft: Draft) -> Bool {
    let room = fittingPicture(page, draft)?.columnsBeside(width) ?? width
    let pinned = pinned(page, room)
    let height = draft.height - (Sheet.staysPinned(pinned, draft.height) ? pinned.count + 1 : 0)
    var top = page
    top.blocks = Self.blocks(of: page, steps: Self.leastSteps)
    return PageRows(top, width: room, draft, style: look.style).rows.count <= height
  }

  /// The blocks up to the first steps.
  private static func blocks(of page: Page, steps: Int) -> [Block] {
    var blocks: [Block] = []
    for block in page.blocks {
      guard case .table(var table) = block else {
        blocks.append(block)
        continue
      }
      table.rows = Array(table.rows.prefix(steps))
      return blocks + [.table(table)]
    }
    return blocks
  }
}
