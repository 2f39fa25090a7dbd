import Coach
import Flow
import TestSupport

/// Decides what is typed next. Each decision has its own random numbers, so that changing one does
/// not affect the later ones.
struct Typist {
  /// A line to type, or a number of seconds to wait.
  enum Move {
    case type(String)
    case wait(Int)
  }

  private let walker: Walker
  private let seed: UInt64
  private var random: SeededGenerator
  private var step: UInt64 = 0

  init(_ walker: Walker, seed: UInt64) {
    self.walker = walker
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  /// The next move; `items` is the number of numbered items shown.
  mutating func next(in flow: Flow, items: Int) -> Move {
    step += 1
    random = SeededGenerator(seed: seed * 10_000 + step)
    // A new user starts with the check-in, and an interrupted one by resuming.
    if step == 1, walker.isNew || walker == .interrupted { return .type("1") }
    if below(100) < walker.restlessness { return .type(thoughtless()) }
    return thoughtful(flow, items)
  }

  private mutating func thoughtless() -> String {
    pick([
      (1, "?"), (3, "again"), (3, ""), (3, "why"), (4, "back"), (2, "home"), (2, "99"),
      (2, "nonsense indeed"), (1, "q"), (2, "status"), (1, "1 1? 2"), (1, "-1"),
    ])
  }

  private mutating func thoughtful(_ flow: Flow, _ items: Int) -> Move {
    switch flow.route {
    case .home:
      // Earlier items are chosen more often than later ones, and quitting is rare.
      .type(pick([(1, "q"), (14, "\(1 + min(below(max(1, items)), below(max(1, items))))")]))
    case .checkIn(let checkIn):
      .type(answer(to: Fixtures.library.screening.pages[checkIn.page], items))
    case .review: .type(pick([(8, "yes"), (1, "back"), (1, number(items))]))
    case .advice: .type(pick([(5, "breathe"), (2, "change"), (3, "home")]))
    case .suggestions:
      .type(pick([(12, number(items)), (1, "left"), (1, "change"), (2, "home")]))
    case .library: .type(number(items))
    case .timers: .type(pick([(9, number(items)), (3, "new"), (1, "edit 1")]))
    case .timerForm:
      .type(
        pick([(4, "Calf: 2x(hold 30s, rest 5s)"), (2, "calf: hold 5"), (1, "x y: "), (1, "back")]))
    case .progress:
      .type(pick(["earlier", "later", "longer", "sessions", "activities", "home"].map { (1, $0) }))
    case .activities:
      .type(pick([(3, "Tie my shoes = \(below(11)), run=2"), (1, "run=11"), (1, "home")]))
    case .morning: .type(pick([(4, "\(below(11))"), (1, "skip")]))
    case .preview:
      .type(
        pick([
          (10, "begin"), (2, "shorter"), (1, "longer"), (2, "softer"), (1, "harder"), (1, "sides"),
          (1, "back"),
        ]))
    case .playing: below(100) < 50 || flow.wake == nil ? idle(flow) : .type(order())
    case .hurting: .type(pick([(6, number(items)), (1, "back")]))
    case .stopped: .type(pick([(2, "ok"), (2, ""), (1, "home")]))
    case .practised: .type(pick([(1, "again"), (2, "home"), (2, "")]))
    case .after: .type(pick([(3, "\(below(11))"), (2, "3 Warm and  loose"), (1, "skip")]))
    }
  }

  /// Lets time pass, or mostly resumes with an empty line if the session is paused.
  private mutating func idle(_ flow: Flow) -> Move {
    flow.wake == nil
      ? .type(pick([(8, ""), (1, "!"), (1, "stop")]))
      : .wait(
        pick([
          (2, 20), (2, 45), (3, 120), (4, 600),
        ]))
  }

  private mutating func order() -> String {
    pick([
      (16, "next"), (3, "back"), (5, "pause"), (2, "restart"), (3, "longer"), (3, "shorter"),
      (3, "skip-side"), (2, "swap-sides"), (4, "release"), (5, "status"), (1, "steps"),
      (2, "jump 2"), (2, "pressure 2"), (1, "pressure 11"), (2, "length 70"), (1, "cues quiet"),
      (1, "cues gentle"), (7, "!"), (2, "hurts"), (3, "stop"), (3, "q"),
    ])
  }

  private mutating func answer(to page: QuestionPage, _ items: Int) -> String {
    // Someone may have looked into the earlier advice since.
    if page.questions[0].id == .cleared { return pick([(2, "1"), (1, "none")]) }
    return switch page.questions[0].kind {
    case .yesNo: pick([(49, "yes"), (1, "no")])
    case .tick:
      below(100) < walker.danger
        ? pick([(3, number(items)), (2, number(items) + "?"), (1, "1 2?")]) : "none"
    case .scale: "\(min(below(8), below(11)))"
    case .read: ""
    // The last age is that of children, for whom the program is not.
    case .choice: page.id == "age" ? number(items - 1) : number(items)
    case .choices:
      // The place that hurts cannot be left out.
      pick([(page.id == "where" ? 0 : 3, "none"), (3, number(items)), (2, "1 2"), (1, "1,3")])
    }
  }

  private mutating func number(_ items: Int) -> String { "\(1 + below(max(1, items)))" }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// One of the values, chosen in proportion to its weight.
  private mutating func pick<Value>(_ values: [(weight: Int, value: Value)]) -> Value {
    var rest = below(values.reduce(0) { $0 + $1.weight })
    for (weight, value) in values {
      rest -= weight
      if rest < 0 { return value }
    }
    return values[0].value
  }
}
