import Canvas
import Coach
import Flow

/// Advice that stops: what to do, and what in the answers led there.
struct AdviceScreen: Screen {
  let advice: StoppingAdvice
  let texts: ScreeningTexts
  let screening: Screening

  private var assessment: Assessment { advice.checkIn.assessment }
  private var text: ScreeningTexts.AdviceText? { texts.advice[assessment.advice] }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    var rows = (text?.say ?? []).enumerated().flatMap { index, sentence in
      Row.wrapped(
        sentence, width: width, style: index == 0 ? Theme.warning : Theme.strong, first: "┃  ")
    }
    rows += [.blank] + AdviceRows.reasons(assessment, width)
    rows += unsure(width)
    if let comfort = advice.comfort {
      rows += Row.wrapped(
        "Press b for slow breathing: \(comfort.title), \(comfort.minutes) min.", width: width)
      rows.append(.blank)
    }
    rows += AdviceRows.safetyNet(texts, width)
    return Sheet(title: text?.title ?? "", rows: rows, hints: hints)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .character("e"): .change
    case .character("b"): advice.comfort.map { .choose($0) }
    case .character("q"), .escape: .home
    default: nil
    }
  }

  /// The lines the user was not sure of, word for word, to read again (clinical.md, A.0).
  private func unsure(_ width: Int) -> [Row] {
    let questions = screening.questions.filter { advice.checkIn.answers[$0.id] == .notSure }
    if questions.isEmpty { return [] }
    return Row.wrapped("You were not sure about this. Please read it again:", width: width)
      + questions.flatMap { Row.wrapped($0.text, width: width, indent: 2, first: "? ") }
      + Row.wrapped("Press e to change an answer.", width: width) + [.blank]
  }

  private var hints: [Hint] {
    let breathe = Hint("b", "breathe", "Play the slow breathing routine.")
    return (advice.comfort == nil ? [] : [breathe]) + [
      Hint("e", "change an answer", "Go through the answers again."),
      Hint("↑↓", "scroll", "Scroll this page."),
      Hint("q", "close", "Back to the first screen."),
    ]
  }
}
