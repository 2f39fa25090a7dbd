import Text
package import Coach
import Wording

/// Plain text output, for terminals and pipes alike.
package enum PlainText {
  /// Routines, one per line.
  package static func list(_ routines: [Routine]) -> String {
    let width = routines.map(\.id.text.count).max() ?? 0
    return routines.map { routine in
      routine.id.text.padded(to: width + 2)
        + "\(routine.title) (\(routine.technique.name), \(routine.minutes) min)"
    }
    .joined(separator: "\n")
  }

  /// All questions, each with its possible answers.
  package static func questions(_ screening: Screening) -> String {
    screening.pagesAskingFirst.map { page, questions in
      let heads = page.isTickList ? ["\(page.ask)"] : []
      let entries = questions.map { question in
        let form = QuestionJSON(question, on: page)
        let answers = form.choices.map(\.id).joined(separator: ", ")
        return "  \(form.id): \(form.text)\n    \(form.kind): \(answers)\n    asked: \(form.asked)"
      }
      return (heads + entries).joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  /// Advice that rules out massage, based on an answers file.
  package static func outcome(
    _ assessment: Assessment, comfort: Routine?, _ library: Library
  ) -> String {
    (adviceLines(assessment, comfort: comfort, library) + ["", withoutJournal])
      .joined(separator: "\n")
  }

  /// The caveat on results from an answers file.
  private static let withoutJournal =
    "This result uses only these answers, not your journal or any advice in it."

  /// Advice that rules out massage, one item per line.
  package static func adviceLines(
    _ assessment: Assessment, comfort: Routine?, _ library: Library
  ) -> [String] {
    let text = library.texts.text(for: assessment)
    var lines = [text.title.uppercased(), ""] + text.say
    lines += ["", "Because you told us:"] + reasons(assessment)
    if let comfort {
      lines += ["", "You can still do this: \(comfort.title) (knead play \(comfort.id))"]
    }
    return lines + [""] + safetyNet(library.texts)
  }

  /// Suggestions and their reasons, based on an answers file.
  package static func outcome(
    _ assessment: Assessment, _ found: Recommendations, _ library: Library
  ) -> String {
    var lines = library.texts.text(for: assessment, offering: found.offer).say
    if !assessment.reasons.isEmpty { lines += ["Because you told us:"] + reasons(assessment) }
    if let unfulfilled = found.unfulfilled {
      lines += ["", SuggestionWords.notNow(unfulfilled.routine.technique)]
      lines += unfulfilled.by.map { "  - \($0.sentence)" }
    }
    if let unknown = found.unknown { lines += ["", SuggestionWords.none(of: unknown)] }
    for entry in found.suggestions {
      lines += [
        "", "\(entry.routine.title) (knead play \(entry.routine.id))",
        "  because  " + entry.because.map(\.sentence).joined(separator: "; "),
        "  however  " + entry.despite.map(\.sentence).joined(separator: "; "),
      ]
    }
    let ruledOut = found.ruledOut
    if !ruledOut.isEmpty { lines += ["", "Left out:"] }
    lines += ruledOut.map {
      "  \($0.routine.title): " + $0.by.map(\.sentence).joined(separator: "; ")
    }
    lines += [""] + library.texts.evidence + [""] + safetyNet(library.texts)
    lines += ["", withoutJournal]
    return lines.joined(separator: "\n")
  }

  private static func reasons(_ assessment: Assessment) -> [String] {
    assessment.reasons.map { "  - \($0.say)" + ($0.certain ? "" : " (not sure)") }
  }

  private static func safetyNet(_ texts: ScreeningTexts) -> [String] {
    [texts.safetyNet] + texts.safetyNetSigns.map { "  - \($0)" }
  }
}
