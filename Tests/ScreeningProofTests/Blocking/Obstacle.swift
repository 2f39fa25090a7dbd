import Coach

/// A reason not to play some routines, from the tables in these tests: a rule from A or a condition
/// from B, with answers that trigger it.
struct Obstacle: Sendable {
  let name: String
  let words: [Word]
  private let rule: ExpectedRule?
  private let condition: ExpectedPrecaution?

  static let all: [Obstacle] =
    ExpectedRule.all.filter { rule in
      rule.advice > .routineVisit && Walkthrough.asksAtFirst(rule.when.triggers[0])
    }.map {
      Obstacle(name: $0.id.text, words: $0.when.triggers[0], rule: $0, condition: nil)
    }
    + ExpectedPrecaution.all.filter { condition in
      condition.when.triggers.first.map(Walkthrough.asksAtFirst) == true
    }.map {
      Obstacle(name: $0.id.text, words: $0.when.triggers[0], rule: nil, condition: $0)
    }

  /// The answers of someone with long-standing, mild pain to whom only this obstacle applies.
  func answers(unsure: Bool = false) -> Answers {
    Harmless.with(words, unsure: unsure, since: "longer", pruned: false)
  }

  /// Whether being unsure leaves no more than a visit: the rule rests on one doubt (F-10).
  var isMilderIfUnsure: Bool {
    let answers = Shipped.screening.pruned(answers(unsure: true))
    return rule?.advice(in: answers).map { $0 <= .routineVisit } ?? false
  }

  /// Whether the obstacle must at least keep a routine from being played.
  func blocks(_ routine: Routine) -> Bool {
    let isShipped = Shipped.library.shipped.contains(routine)
    let reference = isShipped ? routine.reference ?? routine.id.text : ""
    if let rule { return rule.advice > .soon || reference != "R-SW-00" }
    guard let condition else { return false }
    if reference == "R-SW-00" { return condition.only == [] }
    if let only = condition.only { return !only.contains(reference) }
    let isLocal = !condition.local.isEmpty && condition.local != ["places"]
    return !isLocal && !condition.blocks.isDisjoint(with: carried(by: routine, reference))
  }

  /// The bundles that a routine carries for certain.
  private func carried(by routine: Routine, _ reference: String) -> Set<String> {
    if let entry = CatalogueEntry.of[reference] { return entry.bundles }
    let ball: Set<String> = routine.usedTools.contains(.lacrosseBall) ? ["G-PRESS"] : []
    let press: Set<String> = routine.steps.contains { $0.kind == .press } ? ["G-BLEED"] : []
    return ball.union(press).union(["G-ALL", "G-SKIN"])
  }
}
