import Pages

extension Draft {
  /// Prefills the draft with a page's earlier answers.
  mutating func begin(_ page: Page) {
    isAtTop = page.isReadWhole
    var item = 0
    for block in page.blocks {
      switch block {
      case .ticks(let ticks): self.page.ticked = ticks.begun
      case .scale(let scale): self.page.number = scale.begun
      case .choice(let choice): if let begun = choice.begun { focus = item + begun }
      case .activities(let form):
        for (index, known) in form.known.enumerated() {
          self.page.activities[index] = ActivityDraft(name: known.name, score: known.score)
        }
      case .paragraph, .callout, .bullets, .heading, .terms, .offer, .aside, .button, .kept, .note,
        .table, .figure,
        .gap:
        break
      }
      item += Field.all(block).count
    }
  }
}
