import Coach
import TestSupport
import Testing
import Wording

/// What the voice says during a routine.
@Suite struct AnnouncementWordsTests {
  private func said(_ timeline: Timeline) -> [String] {
    ([.getReady] + timeline.marks(after: timeline.start, through: timeline.end).map(\.cue)).map {
      AnnouncementWords.text(
        of: Announcement(
          $0, in: timeline, to: .full, title: "", step: "", side: nil, left: 0))
    }
  }

  /// A step with the given length.
  private func step(
    _ kind: Step.Kind = .hold, seconds: Int, eachSide: Bool = false, times: Int = 1, rest: Int = 0,
    remarks: [Step.Remark] = [], waits: Bool = false
  ) -> Step {
    Step(
      kind: kind, title: "\(kind.rawValue) \(seconds)", say: "Do it.",
      time: .exactly(.seconds(seconds)), eachSide: eachSide, times: times,
      restBetween: .seconds(rest), remarks: remarks, waits: waits)
  }

  @Test("a whole routine is announced, from getting ready to the end")
  func routine() {
    let steps = [
      step(.checkIn, seconds: 20),
      step(
        seconds: 30, eachSide: true, times: 2, rest: 4,
        remarks: [Step.Remark(at: .after(.seconds(8)), say: "Soften your jaw.")]),
      step(.glide, seconds: 10, waits: true),
    ]
    let routine = Routine(
      id: "sample", title: "A sample", technique: .swedish, minutes: 5, regions: [.calf],
      tools: [], positions: [.seated], stages: Set(Stage.allCases), maxPain: 10, pressure: 3,
      summary: "Made for a test.", steps: steps)
    let count = ["3", "2", "1"]
    let hold = ["Soften your jaw.", "Halfway."]
    let side = { (side: String) in
      hold + ["10 seconds. Next: rest."] + count + ["Rest."] + count + ["Once more."] + hold
        + ["10 seconds. Next: \(side)."] + count
    }
    expectNoDifference(
      said(Timeline(routine, limits: Fixtures.library.doses)),
      ["Get ready. First: check-in 20."] + count + ["check-in 20. Do it."] + count
        + ["hold 30. LEFT side. Do it."] + side("RIGHT side")
        + ["Switch sides. RIGHT side."] + side("glide 10") + [
          "glide 10. Do it. Press Enter when you are ready."
        ] + count
        + ["Closing rest. Rest and breathe slowly. Rate your back pain again, from 0 to 10."]
        + ["10 seconds. Next: the end."] + count + ["Finished. Well done."])
  }

  /// The announcement of a step's beginning, for a step with a warning.
  private func announced(seconds: Int, _ remarks: [Step.Remark] = []) -> Announcement {
    let routine = Routine(
      id: "sample", title: "A sample", technique: .swedish, minutes: 5, regions: [.calf],
      tools: [], positions: [.seated], stages: Set(Stage.allCases), maxPain: 10, pressure: 3,
      summary: "Made for a test.",
      steps: [
        Step(
          kind: .hold, say: "Lean in.", time: .exactly(.seconds(seconds)), remarks: remarks,
          warning: "Stop if your leg tingles.")
      ])
    return Announcement(
      .change(1), in: Timeline(routine, limits: Fixtures.library.doses), to: .full, title: "",
      step: "", side: nil, left: 0)
  }

  @Test("a step's warning is said once, after its instruction, if there is time")
  func warning() {
    let whole = announced(seconds: 30)
    #expect(AnnouncementWords.text(of: whole) == "Hold. Lean in. Stop if your leg tingles.")
    #expect(AnnouncementWords.lines(of: whole) == [AnnouncementWords.text(of: whole)])
  }

  @Test(
    "without the time to say it, the warning never replaces the instruction, but is printed",
    arguments: [3, 30])
  func noTime(_ seconds: Int) {
    let remark = Step.Remark(at: .after(.seconds(3)), say: "Soften.")
    let short = announced(seconds: seconds, seconds > 3 ? [remark] : [])
    #expect(AnnouncementWords.text(of: short) == "Hold. Lean in.")
    #expect(
      AnnouncementWords.lines(of: short) == [
        "Hold. Lean in.", "Warning: Stop if your leg tingles.",
      ])
    #expect(short.warning?.text == "Stop if your leg tingles.")
  }

  @Test(
    "every cue of every shipped routine has text",
    arguments: Fixtures.library.routines.map(\.id))
  func shipped(id: Routine.ID) {
    for text in said(Timeline(Fixtures.routine(id), limits: Fixtures.library.doses)) {
      #expect(!text.isEmpty)
      #expect(!text.contains("..") && !text.contains("  "), "\(text)")
    }
  }
}
