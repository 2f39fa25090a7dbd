import Coach

/// Routines from files that are not shipped with the program.
enum ForeignRoutine {
  /// A routine with a single kind of step. The defaults give the lightest routine possible.
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

  /// Claims to be harmless, but uses a hard ball.
  static let ball = routine("ball", tools: [.lacrosseBall])
  /// Claims to be the breathing pause, with its id and reference.
  static let impostor = routine(
    "breathing-pause", reference: "R-SW-00", minutes: 10, regions: [.lumbarErectors], pressure: 4,
    does: .press)
  /// The same as the breathing pause, except that it isn't shipped.
  static let twin: Routine = {
    guard let real = Shipped.routine("R-SW-00") else { return ball }
    return Routine(
      id: "my-pause", reference: real.reference, title: real.title, technique: real.technique,
      minutes: real.minutes, regions: real.regions, tools: real.tools,
      positions: real.positions, stages: real.stages, maxPain: real.maxPain,
      pressure: real.pressure, summary: real.summary, steps: real.steps)
  }()

  static let all = [ball, impostor, twin]
}
