import Text
import Canvas
import Coach
import Flow

/// Questions with answers to choose from: yes or no, one of several, any of several, a number.
extension CheckInScreen {
  var yesNoRows: [Row] { [Row(text: "y   Yes", item: 0), Row(text: "n   No", item: 1)] }

  func yesNoEvent(_ key: Key, _ draft: Draft) -> Flow.Event? {
    switch key {
    case .character("y"): .answer([question.id: .yes])
    case .character("n"): .answer([question.id: .no])
    case .enter, .click: .answer([question.id: draft.focus == 0 ? .yes : .no])
    default: nil
    }
  }

  func choiceRows(_ width: Int, _ draft: Draft) -> [Row] {
    let many = question.kind == .choices
    var rows = question.choices.enumerated().flatMap { index, choice -> [Row] in
      let isMarked = draft.marked.contains(index)
      let box = many ? (isMarked ? "[x] " : "[ ] ") : (index < 9 ? "\(index + 1)   " : "    ")
      return Row.wrapped(
        choice.text, width: width, style: isMarked ? Theme.strong : .plain, item: index, first: box)
    }
    if many { rows.append(Row(text: "n   None of these", item: question.choices.count)) }
    return rows
  }

  func choiceEvent(_ key: Key, _ draft: inout Draft) -> Flow.Event? {
    question.kind == .choices ? choicesEvent(key, &draft) : singleEvent(key, draft)
  }

  private func singleEvent(_ key: Key, _ draft: Draft) -> Flow.Event? {
    switch key {
    case .enter, .click, .character(" "), .right, .character("l"): return give([draft.focus])
    case .character(let character):
      guard let number = character.wholeNumberValue,
        question.choices.indices.contains(number - 1)
      else { return nil }
      return give([number - 1])
    default: return nil
    }
  }

  private func choicesEvent(_ key: Key, _ draft: inout Draft) -> Flow.Event? {
    let isNone = draft.focus == question.choices.count
    switch key {
    case .character("n"): return giveNone(&draft)
    case .character(" "), .character("x"), .click:
      if isNone { return giveNone(&draft) }
      draft.marked.formSymmetricDifference([draft.focus])
      return nil
    case .enter, .right, .character("l"):
      if !draft.marked.isEmpty { return give(draft.marked) }
      if isNone { return give([]) }
      draft.hint = "Mark what is so with the space bar, or press n for none of these."
      return nil
    default: return nil
    }
  }

  /// None of these. Marks are not thrown away by it.
  private func giveNone(_ draft: inout Draft) -> Flow.Event? {
    if draft.marked.isEmpty { return give([]) }
    draft.hint = "Something is marked. Press Enter to go on with it, or unmark it first."
    return nil
  }

  private func give(_ chosen: Set<Int>) -> Flow.Event {
    .answer([question.id: .chosen(Set(chosen.map { question.choices[$0].id }))])
  }

  func scaleEvent(_ key: Key, _ draft: inout Draft) -> Flow.Event? {
    if key == .enter {
      guard let number = draft.number else {
        draft.hint = "Type a number from 0 to 10, or choose it with the arrow keys."
        return nil
      }
      return .answer([question.id: .number(number)])
    }
    if case .click(let point) = key {
      draft.number = ScaleRows.number(at: point.column, width: draft.width) ?? draft.number
      return nil
    }
    ScaleRows.change(&draft.number, key)
    // A typed digit is the answer, but for 1, which may become 10.
    guard case .character(let digit) = key, digit.wholeNumberValue != nil,
      let number = draft.number, number != 1
    else { return nil }
    return .answer([question.id: .number(number)])
  }
}

extension Draft {
  /// The draft of a page that was answered before: its answers, marked.
  mutating func fill(from answers: Answers, _ page: QuestionPage) {
    for question in page.questions {
      switch answers[question.id] {
      case .yes where page.isTickList, .notSure: ticks[question.id] = answers[question.id]
      case .number(let value): number = value
      case .chosen(let ids):
        marked = Set(question.choices.indices.filter { ids.contains(question.choices[$0].id) })
        if question.kind == .choice, let first = marked.first { focus = first }
      case .yes, .no, .skipped, nil: break
      }
    }
  }
}
