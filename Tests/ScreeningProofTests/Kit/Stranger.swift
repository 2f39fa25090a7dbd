import Coach

/// Routines from files that did not come with the program.
enum Stranger {
  /// A routine that does one thing; where nothing else is said, the lightest there is.
  static func routine(
    _ id: Routine.ID = "stranger", reference: String? = nil, technique: Technique = .swedish,
    minutes: Int = 3, regions: [Region] = [], tools: [Tool] = [],
    positions: [Position] = [.seated], pressure: Int = 1, does kind: Step.Kind = .glide
  ) -> Routine {
    Routine(
      id: id, reference: reference, title: "From somewhere", technique: technique,
      minutes: minutes, regions: regions, tools: tools, positions: positions,
      stages: Set(Stage.allCases), maxPain: 10, pressure: pressure, summary: "harmless",
      steps: [Step(kind: kind, say: "go on", time: .exactly(.seconds(60)))])
  }

  /// Says that it is harmless, and comes with a hard ball.
  static let ball = routine("ball", tools: [.lacrosseBall])
  /// Says that it is the comfort pause, with its id and reference.
  static let thief = routine(
    "comfort-pause", reference: "R-SW-01", minutes: 10, regions: [.lumbarErectors], pressure: 4,
    does: .press)
  /// Is the comfort pause in all but where it comes from.
  static let twin: Routine = {
    guard let real = Shipped.routine("R-SW-01") else { return ball }
    return Routine(
      id: "my-pause", reference: real.reference, title: real.title, technique: real.technique,
      minutes: real.minutes, regions: real.regions, tools: real.tools,
      positions: real.positions, stages: real.stages, maxPain: real.maxPain,
      pressure: real.pressure, summary: real.summary, steps: real.steps)
  }()

  static let all = [ball, thief, twin]
}
