import Canvas
import Coach
import Flow
import TestSupport

/// Made-up progress with exactly these numbers, and where its screen shows them.
enum ProgressSamples {
  /// Sunday, 29 November 2026.
  static let today = CalendarDay(20_786)
  static let period = Period(last: today, days: 21)

  /// The pain of one day: before and after a session, or in the diary.
  typealias Pain = (before: Int, after: Int?)

  /// Progress with a session on each day that has a pain, counted from the period's first.
  static func progress(
    _ pains: [Int: Pain], rated: [RatedSession] = [], goals: [ProgressSummary.ActivityDay] = [],
    sessions: [PastSession] = []
  ) -> ProgressSummary {
    ProgressSummary(
      period: period,
      days: pains.sorted { $0.key < $1.key }.map { day, pain in
        ProgressSummary.Day(
          day: period.first.adding(day), sessions: 1, active: .seconds(300 + 60 * day),
          before: Double(pain.before), after: pain.after.map(Double.init))
      },
      techniques: [], places: [], sessions: sessions, activities: goals,
      helpsMost: TechniqueFindings(EffectEstimates(rated)))
  }

  /// The scene of some progress.
  static func scene(_ progress: ProgressSummary) -> Scene {
    var scene = Scene(history: History(past: RecentHistory(today: today)))
    scene.send(.progressRead(progress))
    return scene
  }

  /// Pains of 0 to `worst` on about two thirds of the days.
  static func pains(_ random: inout SeededGenerator, worst: Int = 10) -> [Int: Pain] {
    (0..<period.days).reduce(into: [:]) { pains, day in
      guard Int.random(in: 0..<3, using: &random) > 0 else { return }
      let after = Bool.random(using: &random) ? Int.random(in: 0...worst, using: &random) : nil
      pains[day] = (Int.random(in: 0...worst, using: &random), after)
    }
  }

  /// Rated sessions of some techniques, each with a mean change of its own.
  static func rated(_ changes: [(Technique, Int)], each count: Int = 8) -> [RatedSession] {
    changes.flatMap { technique, change in
      (0..<count).map { number in
        RatedSession(
          technique: technique, routine: Routine.ID(technique.rawValue), before: 5,
          after: 5 + change + number % 2)
      }
    }
  }

  static let goals = [
    ProgressSummary.ActivityDay(
      day: period.first, activities: [Activity(name: "Sit through a film", score: 5)]),
    ProgressSummary.ActivityDay(
      day: period.last,
      activities: [
        Activity(name: "Sit through a film", score: 7), Activity(name: "Lift my child", score: 5),
      ]),
  ]
}

extension Frame {
  /// The column at which a text begins in the first row that has it; `nil` if none does.
  func column(of text: String) -> Int? {
    (0..<size.height).lazy.compactMap { row in
      (0..<size.width).first { start in
        text.enumerated().allSatisfy { index, character in
          start + index < size.width && self[start + index, row].character == character
        }
      }
    }.first
  }

  /// The text of some columns of each row, without blanks at its end.
  func lines(from start: Int, to end: Int) -> [String] {
    (0..<size.height).map { row in
      var line = (start..<end).map { self[$0, row].character }
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}
