import Coach
import Formats
import TestSupport

/// A text that the user sees, and where it comes from.
struct UserText: CustomStringConvertible, Sendable {
  let place: String
  let text: String

  var description: String { "\(place): \(text)" }

  /// Its sentences, without their final punctuation.
  var sentences: [String] {
    text.split(whereSeparator: ".!?:".contains).map { String($0.trimmingPrefix(" ")) }
      .filter { !$0.isEmpty }
  }

  /// The number of words, separated by spaces.
  var words: Int { text.split(separator: " ").count }
}

/// The texts in Routines/ that users see.
enum Wording {
  /// The titles, summaries, notes, instructions and cues of all routines.
  static let routines = Fixtures.library.routines.flatMap { routine in
    let place = "\(routine.id)"
    let head = [routine.title, routine.summary] + (routine.note.map { [$0] } ?? [])
    let steps = routine.steps.enumerated().flatMap { index, step in
      [step.title, step.say, step.warning ?? ""].filter { !$0.isEmpty }.map {
        UserText(place: "\(place), step \(index + 1)", text: $0)
      }
        + step.remarks.map { UserText(place: "\(place), step \(index + 1), cue", text: $0.say) }
    }
    return head.map { UserText(place: place, text: $0) } + steps
  }

  /// The questions and choices of the check-in.
  static let questions = Fixtures.library.screening.pages.flatMap { page in
    let choices = page.questions.flatMap { [$0.text] + $0.choices.map(\.text) }
    return ([page.ask, page.why] + choices).map { UserText(place: "page \(page.id)", text: $0) }
  }

  /// What red flags say, to complete "because you told us …".
  static let redFlags = Fixtures.library.screening.redFlags.map {
    UserText(place: "\($0.id)", text: $0.say)
  }

  /// What rules, bundles and precautions say.
  static let rules =
    redFlags
    + Fixtures.library.screening.precautions.map { UserText(place: "\($0.id)", text: $0.say) }
    + Fixtures.library.screening.bundles.values.map { UserText(place: "\($0.id)", text: $0.say) }

  /// The advice, the symptoms, and the other texts of the screening.
  static let advice: [UserText] = {
    let texts = Fixtures.library.texts
    let advice = texts.advice.values.flatMap { [$0.title] + $0.say }
    let hurts = Fixtures.library.hurts.flatMap { [$0.label] + $0.say }
    let rest = [texts.safetyNet] + texts.safetyNetSigns + texts.firstRun + texts.session
    return (advice + rest + texts.evidence + texts.end + hurts).map {
      UserText(place: "advice", text: $0)
    }
  }()
}
