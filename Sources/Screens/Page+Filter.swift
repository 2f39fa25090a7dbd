import Pages

extension Page {
  /// The page with only those choices that a search finds in any of their texts.
  func filtered(by search: Search) -> Page {
    let blocks = blocks.map { block -> Block in
      guard case .choice(var choice) = block else { return block }
      choice.items = choice.items.filter { search.finds($0.searched) }
      // Their headings count what is on the whole page.
      if choice.style == .weighed { choice.items.indices.forEach { choice.items[$0].group = "" } }
      choice.begun = nil
      return .choice(choice)
    }
    var page = self
    page.blocks = blocks
    return page
  }
}

extension Choice.Item {
  /// All of its texts.
  fileprivate var searched: String {
    ([title, text, right, group] + findsBy + points.map(\.text)).joined(separator: " ")
  }
}
