import Coach
import TestSupport

/// Routines from files not shipped with the program.
enum ThirdPartyRoutines {
  static let all = [twin, borrowed, plain]

  /// The same as the comfort routine under another name.
  static let twin = copy(of: "breathing-pause", id: "comfort-twin", title: "Twin")
  /// Has the comfort routine's name but presses hard.
  static let borrowed = copy(
    of: "seated-palm-press", id: "breathing-pause", title: "Breathing pause")
  /// An ordinary routine.
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
