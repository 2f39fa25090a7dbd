/// What the answers say about the user, as far as choosing a routine goes.
package struct Situation: Hashable, Sendable {
  package let stage: Stage
  /// Back pain now, 0-10.
  package let pain: Int
  /// A strain, fall or knock began it, or may have.
  package let injured: Bool
  /// The muscles of the places that hurt; empty where no place was asked for.
  package let regions: Set<Region>
  /// What is at hand; `nil` where it was not asked: the user chose the routine.
  package let tools: Set<Tool>?
  /// Minutes there are; `nil` where it was not asked.
  package let minutes: Int?
  /// The technique the user would like, if any.
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
  /// The situation that complete answers describe; `nil` while pain or duration is not known.
  package init?(_ answers: Answers, asking screening: Screening) {
    guard let pain = answers.number(.pain),
      let since = answers.chosen(.since).first, let stage = Stage(sinceChoice: since)
    else { return nil }
    let places = screening.question(.place)?.choices ?? []
    let chosen = answers.chosen(.place)
    self.init(
      stage: stage, pain: pain, injured: answers[.injury] == .yes || answers[.injury] == .notSure,
      regions: places.filter { chosen.contains($0.id) }.reduce(into: []) {
        $0.formUnion($1.regions)
      },
      tools: answers[.tools].map { _ in Set(answers.chosen(.tools).compactMap(Tool.init)) },
      minutes: answers.chosen(.minutes).first.flatMap { Int($0) },
      likes: answers.chosen(.technique).first.flatMap(Technique.init))
  }
}
