import Coach
import TestSupport
import Testing

/// What the voice says.
@Suite struct UtteranceTests {
  private func said(_ timeline: Timeline) -> [String] {
    ([.getReady] + plainMarks(timeline).map(\.cue)).map { timeline.utterance(for: $0).text }
  }

  @Test("a routine from getting ready to its end")
  func routine() {
    let steps = [
      Sample.step(.checkIn, seconds: 20),
      Sample.step(
        seconds: 30, eachSide: true, times: 2, rest: 4,
        remarks: [Sample.remark(after: 8, "Soften your jaw.")]),
      Sample.step(.glide, seconds: 10, waits: true),
    ]
    let count = ["3", "2", "1"]
    let hold = ["Soften your jaw.", "Half way."]
    let side = { (side: String) in
      hold + ["10 seconds. Next: rest."] + count + ["Rest."] + count + ["Once more."] + hold
        + ["10 seconds. Next: \(side)."] + count
    }
    expectNoDifference(
      said(Sample.timeline(steps)),
      ["Get ready. First: check-in 20."] + count + ["check-in 20. Do it."] + count
        + ["hold 30. LEFT side. Do it."] + side("RIGHT side")
        + ["Switch sides. RIGHT side."] + side("glide 10") + [
          "glide 10. Do it. Press Enter when you are ready."
        ] + count
        + ["Rest and rate. Rest and breathe slowly. Rate your back pain again, from 0 to 10."]
        + ["10 seconds. Next: the end."] + count + ["Done. Well done."])
  }

  @Test("every cue of every shipped routine has words", arguments: Fixtures.routineIDs)
  func shipped(id: Routine.ID) {
    for text in said(Fixtures.timeline(id)) {
      #expect(!text.isEmpty)
      #expect(!text.contains("..") && !text.contains("  "), "\(text)")
    }
  }

  @Test("what has begun cuts off what is being said; what is on the way does not")
  func urgency() {
    let timeline = Fixtures.timeline("outer-hip-wall-hold")
    let urgent: [Cue] = [.getReady, .change(1), .switchSides(3), .waiting(2), .done]
    let others: [Cue] = [.half(2), .lastTen(2), .countdown(3), .remark("Soften.")]
    for cue in urgent { #expect(timeline.utterance(for: cue).isUrgent, "\(cue)") }
    for cue in others { #expect(!timeline.utterance(for: cue).isUrgent, "\(cue)") }
  }

  @Test("a number of the countdown is said while it is true, or not at all")
  func countdown() {
    let timeline = Fixtures.timeline("outer-hip-wall-hold")
    for second in 1...3 {
      #expect(timeline.utterance(for: .countdown(second)).patience < .seconds(1))
    }
    #expect(timeline.utterance(for: .lastTen(2)).patience <= .seconds(7), "before the countdown")
  }

  @Test("a profile that speaks less says no more than one that speaks more")
  func profiles() {
    let cues: [Cue] = [
      .getReady, .change(1), .switchSides(1), .waiting(1), .half(1), .lastTen(1), .countdown(1),
      .remark(""), .done,
    ]
    let table = cues.map { cue in
      CueProfile.allCases.map {
        ($0.rings(for: cue) ? "r" : "-") + ($0.speaks(for: cue) ? "s" : "-")
      }
      .joined(separator: " ")
    }
    // Quiet, gentle, full.
    expectNoDifference(
      table,
      [
        "r- rs rs", "r- rs rs", "r- rs rs", "r- rs rs", "-- -- rs", "-- -s -s", "-- -- rs",
        "-- -s -s", "r- rs rs",
      ])
  }
}
