/// A line for the voice.
package struct Utterance: Hashable, Sendable {
  package let text: String
  /// How late it may begin and still make sense; after that it is left out.
  package let patience: Duration
  /// Whether it cuts off what is being said: what it tells has begun.
  package let isUrgent: Bool

  package init(_ text: String, patience: Duration, isUrgent: Bool = false) {
    self.text = text
    self.patience = patience
    self.isUrgent = isUrgent
  }
}

extension Timeline {
  /// What the voice says for a cue.
  package func utterance(for cue: Cue) -> Utterance {
    switch cue {
    case .getReady:
      Utterance("Get ready. First: \(steps[0].title).", patience: .seconds(3), isUrgent: true)
    case .change(let index), .switchSides(let index):
      Utterance(opening(of: index), patience: .seconds(8), isUrgent: true)
    case .waiting(let index):
      Utterance(
        opening(of: index) + " Press Enter when you are ready.", patience: .seconds(60),
        isUrgent: true)
    case .half: Utterance("Half way.", patience: .seconds(4))
    case .lastTen(let index):
      Utterance("10 seconds. Next: \(nextName(after: index)).", patience: .seconds(3))
    case .countdown(let seconds):
      Utterance("\(seconds)", patience: .milliseconds(500))
    case .remark(let text): Utterance(text, patience: .seconds(6))
    case .done: Utterance("Done. Well done.", patience: .seconds(60), isUrgent: true)
    }
  }

  /// The side, the step's name and what to do, as far as they are new.
  private func opening(of index: Int) -> String {
    let segment = segments[index]
    if segment.kind == .rest { return "Rest." }
    let step = step(of: segment)
    let isFirst = segments[..<index].last { $0.kind != .getReady }?.step != segment.step
    var words: [String] = []
    if isSwitch(index) { words.append("Switch sides.") }
    if isFirst { words.append(step.title + ".") }
    if let side = segment.side, isFirst || isSwitch(index) { words.append(side.name + ".") }
    if isFirst, !step.say.isEmpty { words.append(step.say) }
    return words.isEmpty ? "Once more." : words.joined(separator: " ")
  }

  /// What follows a segment, in a few words.
  package func nextName(after index: Int) -> String {
    guard index + 1 < segments.count else { return "the end" }
    let next = segments[index + 1]
    if next.kind == .rest { return "rest" }
    guard let side = next.side else { return step(of: next).title }
    let isNew = next.step != segments[index].step || segments[index].kind == .getReady
    return isNew ? "\(step(of: next).title), \(side.name)" : side.name
  }
}
