import Text
import Canvas
import Coach
import Flow
import Wording

/// Routines that suit now, each with because and despite; and on demand what was left out.
struct SuggestionsScreen: Screen {
  let suggestions: Suggestions
  let texts: ScreeningTexts

  private var recommended: [Recommendation] { suggestions.recommendations.suggestions }
  private var assessment: Assessment { suggestions.checkIn.assessment }

  func sheet(width: Int, _ draft: Draft) -> Sheet {
    if draft.showsMore {
      return Sheet(
        title: "Left out for now", corner: corner, rows: leftOut(width), hints: [back, .scroll])
    }
    var rows = head(width)
    for (index, recommendation) in recommended.enumerated() {
      rows += self.rows(recommendation, index, width) + [.blank]
    }
    if recommended.isEmpty {
      rows += Row.wrapped("Nothing in the library suits right now.", width: width) + [.blank]
    }
    rows += texts.evidence.flatMap { Row.wrapped($0, width: width, style: Theme.quiet) }
    rows += [.blank] + AdviceRows.safetyNet(texts, width)
    return Sheet(title: "For you now", corner: corner, rows: rows, hints: hints)
  }

  func event(for key: Key, _ draft: inout Draft) -> Flow.Event? {
    if draft.showsMore {
      switch key {
      case .character("x"), .escape, .left, .backspace, .character("q"), .character("h"):
        draft.showsMore = false
        draft.top = 0
      default: break
      }
      return nil
    }
    switch key {
    case .enter, .click, .right, .character("l"):
      return recommended.indices.contains(draft.focus)
        ? .choose(recommended[draft.focus].routine) : nil
    case .character("x"):
      draft.showsMore = true
      draft.top = 0
      return nil
    case .character("e"): return .change
    case .escape, .left, .character("q"), .character("h"): return .home
    default: return nil
    }
  }

  private func head(_ width: Int) -> [Row] {
    var rows: [Row] = []
    if let refused = suggestions.refused {
      rows += notNow("Not now: \(refused.routine.title)", refused, width)
    }
    if let unfulfilled = suggestions.recommendations.unfulfilled {
      let name = unfulfilled.routine.technique.name
      rows += notNow("You asked for \(name). Not now:", unfulfilled, width)
    }
    let care = suggestions.checkIn.care.reasons
    rows += care.flatMap { Row.wrapped($0.sentence, width: width, style: Theme.notice) }
    if !care.isEmpty { rows.append(.blank) }
    if assessment.advice != .selfCare {
      rows += suggestions.say(texts).flatMap { Row.wrapped($0, width: width, style: Theme.notice) }
      rows.append(.blank)
      rows += AdviceRows.reasons(assessment, width)
    }
    return rows
  }

  /// A routine that the user wanted, and what speaks against it.
  private func notNow(_ title: String, _ routine: RuledOut, _ width: Int) -> [Row] {
    Row.wrapped(title, width: width, style: Theme.notice)
      + routine.by.flatMap { Row.wrapped($0.sentence, width: width, indent: 2, first: "• ") }
      + [.blank]
  }

  private func rows(_ recommendation: Recommendation, _ item: Int, _ width: Int) -> [Row] {
    let routine = recommendation.routine
    let facts = RoutineFacts.line(routine, minutes: suggestions.minutes(of: routine))
    let fits = TextWidth.columns(routine.title) + TextWidth.columns(facts) + 3 <= width
    var rows = [
      Row(text: routine.title, style: Theme.strong, item: item, right: fits ? facts : "")
    ]
    if !fits { rows += Row.wrapped(facts, width: width, item: item, indent: 2) }
    rows += Row.wrapped(
      recommendation.because.prefix(2).map(\.sentence).joined(separator: "; "), width: width,
      item: item,
      indent: 2, first: "because  ")
    rows += Row.wrapped(
      recommendation.despite.map(\.sentence).joined(separator: "; "), width: width, item: item,
      indent: 2, first: "despite  ")
    return rows
  }

  private func leftOut(_ width: Int) -> [Row] {
    let ruledOut = suggestions.recommendations.ruledOut
    if ruledOut.isEmpty { return Row.wrapped("Nothing was left out.", width: width) }
    return ruledOut.flatMap { entry in
      Row.wrapped(entry.routine.title, width: width, style: Theme.strong)
        + entry.by.flatMap { Row.wrapped($0.sentence, width: width, indent: 2, first: "• ") }
    }
  }

  private var back: Hint { Hint("x", "back", "Back to what suits; also Esc and q.") }

  private var corner: String { "pain \(suggestions.situation.pain) of 10" }

  private var hints: [Hint] {
    let count = suggestions.recommendations.ruledOut.count
    return [
      Hint("↑↓", "choose", "Move to another routine: also j and k, Tab, the mouse."),
      Hint("Enter", "look", "Look at the routine in focus."),
      Hint("x", "left out (\(count))", "Show what was left out, and why."),
      Hint("e", "change", "Change an answer."), Hint("q", "home", "Back to the first screen."),
    ]
  }
}
