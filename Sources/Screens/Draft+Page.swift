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
      case .button(let button): if button.isBegun { focus = item }
      case .activities(let form):
        for (index, known) in form.known.enumerated() {
          self.page.activities[index] = ActivityDraft(name: known.name, score: known.score)
        }
      case .timer(let form):
        self.page.timer = TimerDraft(parts: form.old?.text ?? "", name: form.old?.title ?? "")
      case .paragraph, .callout, .bullets, .heading, .names, .terms, .offer, .aside, .kept, .note,
        .table, .figure,
        .gap:
        break
      }
      item += Field.all(block).count
    }
  }
}
