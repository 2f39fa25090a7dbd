import Pages

extension Page {
  /// The page with only those choices that contain each of the words typed, in any of their texts.
  func filtered(by typed: String) -> Page {
    let words = typed.lowercased().split(separator: " ")
    let blocks = blocks.map { block -> Block in
      guard case .choice(var choice) = block else { return block }
      choice.items = choice.items.filter { item in
        let text = item.searched.lowercased()
        return words.allSatisfy { text.contains($0) }
      }
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
