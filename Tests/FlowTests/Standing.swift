import Coach
import TestSupport
import Testing

/// A question that gets the same answer whenever it is asked, and what that leaves to play.
struct AdviceInForce: Sendable, CustomTestStringConvertible {
  enum Leaves {
    case nothing
    /// The shipped comfort routine.
    case comfort
    /// It acts only with other answers, or not at all, so those decide.
    case whatOthersLeave
  }

  let question: Question.ID
  /// The answers that are tried, one a walk.
  let answers: [Answer]
  let leaves: Leaves
  /// The answers to other questions that make the program ask this one.
  let after: [Question.ID: Answer]

  var testDescription: String { question.text }
}

extension AdviceInForce {
  /// Every sign of the check-in with yes and with not sure, and strong pain.
  static let all =
    Fixtures.library.screening.pages.filter { $0.isScreening && $0.isTickList }
    .flatMap(\.questions).map { question in
      AdviceInForce(
        question: question.id, answers: [.yes, .notSure], leaves: leaves(question.id),
        after: question.askIf.map(answers) ?? [:])
    } + [
      AdviceInForce(
        question: .pain, answers: [.number(9), .number(10)], leaves: .nothing, after: [:])
    ]

  private static func leaves(_ sign: Question.ID) -> Leaves {
    nothing.contains(sign) ? .nothing : comfort.contains(sign) ? .comfort : .whatOthersLeave
  }

  /// Answers that make a condition hold.
  private static func answers(for condition: Condition) -> [Question.ID: Answer] {
    switch condition {
    case .yes(let id): [id: .yes]
    case .chosen(let id, let choice): [id: .chosen([choice])]
    case .any(let conditions): conditions.first.map(answers) ?? [:]
    case .all(let conditions):
      conditions.reduce(into: [:]) { $0.merge(answers(for: $1)) { first, _ in first } }
    default: [:]
    }
  }

  /// Signs that leave nothing, written down here once more (clinical.md, A) so that a rule that
  /// gets lost is missed.
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
    "red-eye", "bruised-spine",
  ]

  /// Signs that leave slow breathing.
  static let comfort: Set<Question.ID> = [
    "new-since-cancer", "electric-shocks", "blister-band", "back-lump",
    "shape-change", "weight-loss", "constant-night-pain", "worse-with-care",
  ]
}
