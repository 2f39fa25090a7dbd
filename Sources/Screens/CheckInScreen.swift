import Canvas
import Coach
import Flow
import Wording

/// One page of the check-in. What a page looks like depends on the kind of its questions; each
/// kind draws and answers in its own file.
struct CheckInScreen: Screen {
  let checkIn: CheckIn
  let screening: Screening
  let texts: ScreeningTexts

  var page: QuestionPage { screening.pages[checkIn.page] }
  var question: Question { page.questions[0] }
  /// Those of the page's questions that apply.
  var questions: [Question] {
    checkIn.asked(on: checkIn.page, screening)
  }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    let picture = picture(draft)
    let width = picture?.columnsBeside(width) ?? width
    var rows = intro(width) + Row.wrapped(page.ask, width: width, style: Theme.strong) + [.blank]
    switch question.kind {
    case .tick: rows += tickRows(width, draft)
    case .yesNo: rows += yesNoRows
    case .choice, .choices: rows += choiceRows(width, draft)
    case .scale: rows += ScaleRows.rows(draft.number, RatingWords.scale, width: width, item: 0)
    }
    if !draft.hint.isEmpty {
      rows += [.blank] + Row.wrapped(draft.hint, width: width, style: Theme.notice)
    }
    if !page.why.isEmpty {
      rows += [.blank] + Row.wrapped("Why we ask: " + page.why, width: width, style: Theme.quiet)
    }
    return Sheet(
      title: "Check-in", corner: progress, rows: rows, hints: hints, picture: picture)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    switch key {
    case .escape, .left, .backspace, .character("h"):
      if question.kind == .scale, key == .left { break }
      return .back
    case .character("q"): return .home
    default: break
    }
    switch question.kind {
    case .tick: return tickEvent(key, &draft)
    case .yesNo: return yesNoEvent(key, draft)
    case .choice, .choices: return choiceEvent(key, &draft)
    case .scale: return scaleEvent(key, &draft)
    }
  }

  /// The body beside the places where it can hurt.
  private func picture(_ draft: Draft) -> Picture? {
    guard page.id == "where" else { return nil }
    return .body(choices: question.choices.map(\.id), lit: draft.marked, focus: draft.focus)
  }

  /// What this program is, before the very first question.
  private func intro(_ width: Int) -> [Row] {
    guard page.id == "adult" || page.id == "consent" else { return [] }
    let text = page.id == "adult" ? texts.firstRun : texts.session
    return text.flatMap { Row.wrapped($0, width: width) } + [.blank]
  }

  /// How far it is: the pages seen so far, this one, and those that still wait.
  private var progress: String {
    let waiting = screening.pages.indices.dropFirst(checkIn.page + 1).filter { index in
      screening.nextPage(
        from: index, for: checkIn.purpose, in: checkIn.answers, again: checkIn.again) == index
    }
    let place = checkIn.before.count + 1
    return "\(place) of \(place + waiting.count)"
  }

  private var hints: [Hint] {
    let next = Hint("Enter", "next", "Give this answer and go on.")
    let back = Hint("←", "back", "One question back; also Esc and Backspace.")
    let quit = Hint("q", "stop", "Leave the check-in; nothing is kept.")
    switch question.kind {
    case .tick:
      return [
        Hint("n", "none of these", "None of these: goes on to the next page."),
        Hint("space", "mark", "Mark: once for yes, twice for not sure, again for no."),
        next, back, .move, quit,
      ]
    case .yesNo: return [Hint("y", "yes", "Yes."), Hint("n", "no", "No."), next, back, quit]
    case .choice: return [.move, next, back, quit]
    case .choices:
      return [
        .move, Hint("space", "mark", "Mark or unmark what is in focus."),
        next, Hint("n", "none", "None of these."), back, quit,
      ]
    case .scale:
      return [
        Hint("0-10", "type it", "Type the number, or move with the arrow keys."), next,
        Hint("Esc", "back", "One question back."), quit,
      ]
    }
  }
}
