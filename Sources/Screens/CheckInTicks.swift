import Canvas
import Coach
import Flow

/// A lead-in with lines to tick: each is no until it is marked, and "none of these" takes one key.
/// Enter alone never passes an unmarked list, so that nobody skips it by habit.
extension CheckInScreen {
  func tickRows(_ width: Int, _ draft: Draft) -> [Row] {
    let ticks = questions.enumerated().flatMap { index, question in
      Row.wrapped(
        question.text + (isSkippable(question) ? " (you may skip this one)" : ""), width: width,
        style: draft.ticks[question.id] == nil ? .plain : Theme.warning, item: index,
        first: box(draft.ticks[question.id]))
    }
    return ticks + [.blank, Row(text: "n   None of these", item: questions.count)]
  }

  func tickEvent(_ key: Key, _ draft: inout Draft) -> Flow.Event? {
    let isNone = draft.focus == questions.count
    switch key {
    case .character("n"): return none(&draft)
    case .enter where isNone: return none(&draft)
    case .character(" "), .character("x"), .click:
      guard questions.indices.contains(draft.focus) else { return none(&draft) }
      mark(questions[draft.focus].id, &draft)
      return nil
    case .enter, .right, .character("l"):
      guard !draft.ticks.isEmpty else {
        draft.hint = "Mark what is so with the space bar, or press n for none of these."
        return nil
      }
      return .answer(answers(draft))
    default: return nil
    }
  }

  /// Nothing on the list is so. Marks are not thrown away by it: they are asked about.
  private func none(_ draft: inout Draft) -> Flow.Event? {
    guard draft.ticks.isEmpty else {
      draft.hint = "Something is marked. Press Enter to go on with it, or unmark it first."
      return nil
    }
    return .answer(answers(draft))
  }

  private func answers(_ draft: Draft) -> [Question.ID: Answer] {
    questions.reduce(into: [:]) { $0[$1.id] = draft.ticks[$1.id] ?? .no }
  }

  private func mark(_ id: Question.ID, _ draft: inout Draft) {
    switch draft.ticks[id] {
    case .yes: draft.ticks[id] = .notSure
    case .notSure: draft.ticks[id] = nil
    default: draft.ticks[id] = .yes
    }
  }

  private func box(_ answer: Answer?) -> String {
    switch answer {
    case .yes: "[x] "
    case .notSure: "[?] not sure: "
    default: "[ ] "
    }
  }

  private func isSkippable(_ question: Question) -> Bool { question.kind == .tick(skippable: true) }
}
