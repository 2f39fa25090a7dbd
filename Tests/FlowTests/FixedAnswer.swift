import Coach
import TestSupport
import Testing

/// A question that always gets the same answer, and what that allows to be played.
struct FixedAnswer: Sendable, CustomTestStringConvertible {
  enum Allowance {
    case nothing
    /// The shipped comfort routine.
    case comfort
    /// It has an effect only with other answers, or none, so the others decide.
    case whatOthersAllow
  }

  let question: Question.ID
  /// The answers to try, one per walk.
  let answers: [Answer]
  let allows: Allowance
  /// The answers to other questions that make the program ask this one.
  let prerequisites: [Question.ID: Answer]

  var testDescription: String { question.text }
}

extension FixedAnswer {
  /// Every sign in the check-in, answered yes and not sure, and strong pain.
  static let all =
    Fixtures.library.screening.pages.filter { $0.isScreening && $0.isTickList }
    .flatMap(\.questions).map { question in
      FixedAnswer(
        question: question.id, answers: [.yes, .notSure], allows: allowance(question.id),
        prerequisites: prerequisites(of: question))
    } + [
      FixedAnswer(
        question: .pain, answers: [.number(9), .number(10)], allows: .nothing, prerequisites: [:])
    ]

  private static func allowance(_ sign: Question.ID) -> Allowance {
    nothing.contains(sign) ? .nothing : comfort.contains(sign) ? .comfort : .whatOthersAllow
  }

  /// The answers that make the program ask a question, also in a daily check-in: those that open its
  /// list, those that open the list of these, and so on. A ten-second check leaves it not sure.
  private static func prerequisites(of question: Question) -> [Question.ID: Answer] {
    let screening = Fixtures.library.screening
    var needed: [Question.ID: Answer] = [
      TenSecondCheck.question(for: question.id): .chosen([TenSecondCheck.Result.still.rawValue])
    ]
    for page in screening.pages where page.questions.contains(question) {
      for line in page.due?.questions ?? [] where line.text.hasPrefix("today-") {
        needed[line] = .yes
      }
    }
    let opening = question.askIf.map { answers(for: $0) } ?? [:]
    for (id, answer) in opening {
      needed[id] = answer
      if let line = screening.questions.first(where: { $0.id == id }) {
        needed.merge(prerequisites(of: line)) { first, _ in first }
      }
    }
    return needed
  }

  /// Answers that make a condition hold.
  private static func answers(for condition: Condition) -> [Question.ID: Answer] {
    switch condition {
    case .yes(let id), .sure(let id): [id: .yes]
    case .unsure(let id): [id: .notSure]
    case .atLeast(let id, let least): [id: .number(least)]
    case .chosen(let id, let choice): [id: .chosen([choice])]
    case .any(let conditions): conditions.first.map(answers) ?? [:]
    case .all(let conditions):
      conditions.reduce(into: [:]) { $0.merge(answers(for: $1)) { first, _ in first } }
    default: [:]
    }
  }

  /// Signs that allow nothing, repeated here (clinical.md, A) so that a lost rule is noticed.
  static let nothing: Set<Question.ID> = [
    "saddle-numbness", "wiping-differs", "hard-to-pee", "leaking-pee", "bowel-control",
    "sex-feeling", "old-unchecked-change", "both-legs", "leg-giving-way", "foot-drop",
    "swollen-leg", "chest-pain", "spreading-pain", "pain-with-sweat", "tearing-pain",
    "sudden-breathlessness", "sharp-breath", "coughing-blood", "face-droop", "arm-weak",
    "slurred-speech", "serious-accident", "fever", "cancer-worse", "cancer-constant",
    "cancer-lying", "cancer-cough", "cancer-band", "cancer-legs", "bad-headache",
    "pain-below-ribs", "sudden-swelling", "low-tummy-pain", "pregnancy-bleeding",
    "leaking-fluid", "tightenings", "backache-in-waves", "baby-moves-less", "faint-or-severe",
    "cold-leg", "neck-after-crash", "worst-headache", "dark-pee", "growing-bruise",
    "unbearable", "unsafe", "numbness-spreading", "colic", "gut-bleeding", "testicle-pain",
    "red-eye", "bruised-spine", "blister-band",
  ]

  /// Signs that allow only slow breathing.
  static let comfort: Set<Question.ID> = [
    "new-since-cancer", "electric-shocks", "back-lump",
    "shape-change", "weight-loss", "constant-night-pain", "worse-with-care",
  ]
}
