import Coach
import TestSupport

/// Routines from files that did not come with the program.
enum Strangers {
  static let all = [twin, borrowed, plain]

  /// Does just what the comfort routine does, under another name.
  static let twin = copy(of: "comfort-pause", id: "comfort-twin", title: "Twin")
  /// Bears the comfort routine's name, and presses hard.
  static let borrowed = copy(of: "seated-palm-press", id: "comfort-pause", title: "Comfort pause")
  /// A routine like any other.
  static let plain = copy(of: "seated-low-back-glide", id: "my-glide", title: "My glide")

  private static func copy(of id: Routine.ID, id newID: Routine.ID, title: String) -> Routine {
    let routine = Fixtures.routine(id)
    return Routine(
      id: newID, title: title, technique: routine.technique, minutes: routine.minutes,
      regions: routine.regions, tools: routine.tools, positions: routine.positions,
      stages: routine.stages, maxPain: routine.maxPain, pressure: routine.pressure,
      summary: routine.summary, steps: routine.steps)
  }
}
