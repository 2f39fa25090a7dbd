/// The answers that matter for choosing a routine.
package struct Situation: Hashable, Sendable {
  package let stage: Stage
  /// Back pain now, 0-10.
  package let pain: Int
  /// Whether the pain began with a strain, fall or knock, or may have.
  package let injured: Bool
  /// The muscle regions of the places that hurt; empty if none were asked about.
  package let regions: Set<Region>
  /// The tools at hand; `nil` if not asked, because the user chose the routine.
  package let tools: Set<Tool>?
  /// The minutes available; `nil` if not asked.
  package let minutes: Int?
  /// The technique the user would prefer, if any.
  package let likes: Technique?

  package init(
    stage: Stage, pain: Int, injured: Bool, regions: Set<Region>, tools: Set<Tool>?, minutes: Int?,
    likes: Technique? = nil
  ) {
    self.stage = stage
    self.pain = pain
    self.injured = injured
    self.regions = regions
    self.tools = tools
    self.minutes = minutes
    self.likes = likes
  }
}

extension Situation {
  /// Whether the pain began with a strain, fall or knock, or may have.
  static func isInjury(_ answers: Answers) -> Bool {
    !answers.chosen(.start).isDisjoint(with: ["strain", "fall"])
  }

  /// Creates the situation from complete answers; `nil` if pain or duration is unknown.
  package init?(_ answers: Answers, asking screening: Screening) {
    guard let pain = answers.number(.pain) else { return nil }
    // Where nothing hurts, nobody is asked since when: the careful stage without a fresh injury.
    let since = answers.chosen(.since).first
    guard let stage = since.map(Stage.init(sinceChoice:)) ?? .acute else { return nil }
    let places = screening.question(.place)?.choices ?? []
    let chosen = answers.chosen(.place)
    self.init(
      stage: stage, pain: pain,
      injured: Self.isInjury(answers),
      regions: places.filter { chosen.contains($0.id) }.reduce(into: []) {
        $0.formUnion($1.regions)
      },
      tools: answers[.tools].map { _ in Set(answers.chosen(.tools).compactMap(Tool.init)) },
      minutes: answers.chosen(.minutes).first.flatMap { Int($0) },
      likes: answers.chosen(.technique).first.flatMap(Technique.init))
  }
}
