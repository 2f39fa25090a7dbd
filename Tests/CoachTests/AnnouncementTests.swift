import Coach
import TestSupport
import Testing

/// How a cue reaches the user, and how long it stays useful.
@Suite struct AnnouncementTests {
  private func delivery(_ cue: Cue, _ profile: CueProfile = .full) -> CueDelivery {
    CueDelivery(of: cue, to: profile)
  }

  @Test("cues for a beginning or an end interrupt speech; cues in between don't")
  func urgency() {
    let urgent: [Cue] = [.getReady, .change(1), .switchSides(3), .waiting(2), .done]
    let others: [Cue] = [.half(2), .lastTen(2), .countdown(3), .remark("Soften.")]
    for cue in urgent { #expect(delivery(cue).isUrgent, "\(cue)") }
    for cue in others { #expect(!delivery(cue).isUrgent, "\(cue)") }
  }

  @Test("a countdown number is spoken in time or not at all")
  func countdown() {
    for second in 1...3 { #expect(delivery(.countdown(second)).patience < .seconds(1)) }
    #expect(delivery(.lastTen(2)).patience <= .seconds(7), "spoken before the countdown")
  }

  private static let cues: [Cue] = [
    .getReady, .change(1), .switchSides(1), .waiting(1), .half(1), .lastTen(1), .countdown(1),
    .remark(""), .done,
  ]

  @Test("a quieter profile never delivers more than a fuller one")
  func profiles() {
    let table = Self.cues.map { cue in
      CueProfile.allCases.map { profile in
        let channels = delivery(cue, profile).channels
        return (channels.contains(.bell) ? "r" : "-") + (channels.contains(.voice) ? "s" : "-")
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

  @Test("lines get all cues but the countdown; the desktop gets changes and the end")
  func others() {
    for profile in CueProfile.allCases {
      let table = Self.cues.map { cue in
        let channels = delivery(cue, profile).channels
        return (channels.contains(.line) ? "l" : "-") + (channels.contains(.desktop) ? "d" : "-")
      }
      expectNoDifference(table, ["l-", "ld", "ld", "ld", "l-", "l-", "--", "l-", "ld"])
    }
  }

  @Test("the current and the next part are announced with their title and side only if new")
  func parts() {
    let timeline = Sample.timeline([
      Sample.step(seconds: 30, eachSide: true, times: 2, rest: 4),
      Sample.step(.glide, seconds: 10),
    ])
    expectNoDifference(
      (1...8).map { timeline.opening(of: $0) },
      [
        .part(title: "hold 30", side: .left, switchesSides: false, say: "Do it."), .rest, .again,
        .part(title: nil, side: .right, switchesSides: true, say: ""), .rest, .again,
        .part(title: "glide 10", side: nil, switchesSides: false, say: "Do it."),
        .part(
          title: "Closing rest", side: nil, switchesSides: false,
          say: "Rest and breathe slowly. Rate your back pain again, from 0 to 10."),
      ])
    expectNoDifference(
      (0...8).map { timeline.next(after: $0) },
      [
        .step(title: "hold 30", side: .left), .rest, .side(.left), .side(.right), .rest,
        .side(.right), .step(title: "glide 10", side: nil),
        .step(title: "Closing rest", side: nil), .end,
      ])
  }
}
