package import Coach

/// Two values of one type that differ in every property: `bare` sets only what has no default, and
/// `full` leaves nothing at its default. A copy or a file that drops part of `full` is found out.
///
/// Add every new property to `full`; until then, it is in `leftAtDefault` and a test fails.
package struct FullSample<Value: Sendable>: Sendable {
  package let bare: Value
  package let full: Value

  /// The properties with the same value in `full` as in `bare`.
  package var leftAtDefault: Set<String> {
    propertyNames(of: full).subtracting(differences(bare, full))
  }
}

extension FullSample<Step> {
  /// A step that is long enough to be shortened, with a repeat that can be dropped.
  package static let step = FullSample(
    bare: Step(kind: .glide, say: "Glide.", time: .exactly(.seconds(10))),
    full: Step(
      kind: .hold, title: "Outer hip", say: "Lean into the ball.",
      time: .untilReleased(.seconds(35), .seconds(90)), eachSide: true, times: 2,
      restBetween: .seconds(15), pressure: 4, regions: [.gluteusMedius], figure: "wall-ball",
      remarks: [
        Step.Remark(at: .half, say: "Half way."),
        Step.Remark(at: .after(.seconds(80)), say: "Nearly there."),
      ], waits: true, warning: "Stop at once if your leg tingles."))
}

extension FullSample<Routine> {
  /// A routine with a full step and a simple one that an answer may rule out.
  package static let routine = FullSample(
    bare: Routine(
      id: "bare", title: "Bare", technique: .swedish, minutes: 1, regions: [], tools: [],
      positions: [.seated], stages: [], maxPain: 10, pressure: 3, summary: "Nothing but this.",
      steps: []),
    full: Routine(
      id: "full", reference: "G.1", title: "Full", technique: .triggerPoint, minutes: 9,
      regions: [.gluteusMedius], tools: [.tennisBall], positions: [.standing], stages: [.chronic],
      maxPain: 6, pressure: 5, tags: ["hip"], sources: ["S1"], summary: "All of it.",
      note: "Stop at pain that spreads.", breath: Breath(in: .seconds(3), out: .seconds(7)),
      cueProfile: .quiet,
      steps: [
        FullSample<Step>.step.full,
        Step(kind: .tap, say: "Tap.", time: .exactly(.seconds(60))),
      ]))
}

extension FullSample<SessionRecord> {
  /// A session that was stopped with `!`. Its times are whole milliseconds, as the journal stores
  /// them.
  package static let record = FullSample(
    bare: SessionRecord(
      routine: "bare", title: "Bare", technique: .swedish, ending: .finished, active: .zero,
      parts: [], painBefore: 0),
    full: SessionRecord(
      routine: "full", fingerprint: .max, title: "Full", technique: .triggerPoint,
      ending: .stopped, active: .milliseconds(64_123),
      parts: [
        SessionRecord.Part(step: 1, title: "Hold", side: .left, time: .milliseconds(44_123)),
        SessionRecord.Part(step: 1, title: "Hold", side: .right, time: .seconds(20)),
      ],
      painBefore: 6, painAfter: 4, painNextMorning: 3, places: ["low-back-left"], note: "Good.",
      stop: SessionRecord.Stop(
        hurt: "sharp", step: 1,
        place: RestingPlace(regions: [.gluteusMedius], isEverywhere: false), days: 7),
      eased: 2, adjustments: [SessionRecord.Adjustment(kind: .command(.longer), step: 1, value: 30)]
    ))
}

extension FullSample<Checkpoint> {
  /// A routine that was interrupted while the user was being asked what hurts.
  package static let checkpoint = FullSample(
    bare: Checkpoint(
      subject: .timer(""), title: "Bare", fingerprint: 0, segments: [], position: .zero, step: 1,
      steps: 1, side: nil, left: 0, pressure: nil, eased: 0, record: nil),
    full: {
      var checkpoint = Checkpoint(
        subject: .routine("full"), title: "Full", fingerprint: .max,
        segments: [
          Checkpoint.SegmentState(
            length: .seconds(60), planned: .milliseconds(45_500), side: .left,
            played: .microseconds(7))
        ],
        position: .seconds(30), step: 2, steps: 6, side: .right, left: 30, pressure: 4, eased: 1,
        percent: 80, record: FullSample<SessionRecord>.record.full)
      checkpoint.isHurting = true
      return checkpoint
    }())
}

extension FullSample<Practice.Lap> {
  /// A lap on each side, in a round.
  package static let lap = FullSample(
    bare: Practice.Lap(name: "Bare", time: nil),
    full: Practice.Lap(
      name: "Full", time: .exactly(.seconds(30)), eachSide: true, side: .left, rounds: ["1 of 2"],
      warning: "Stop."))
}
