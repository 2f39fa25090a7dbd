import Coach
import Flow
import Pages
import TestSupport
import Testing

/// The home page shows and offers the same in both faces.
@Suite struct HomePageTests {
  @Test(
    "advice in force is shown, with how long it applies",
    arguments: [
      (Advice.emergency, "Your last check-in showed signs of an emergency. Please get help now"),
      (.sameDay, "Your last check-in advised you to get medical help the same day."),
      (.soon, "Your last check-in advised you to get medical help soon."),
    ])
  func adviceInForce(_ advice: Advice, _ sentence: String) {
    let faces = Faces(History(checkIn: CheckInRecord(at: .zero, advice: advice)))
    let stands = "This advice applies until a health professional has checked you."
    #expect(faces.missing([sentence, stands]) == [])
  }

  @Test("other advice is not shown here", arguments: [Advice.routineVisit, .selfCare])
  func nothing(_ advice: Advice) {
    let faces = Faces(History(checkIn: CheckInRecord(at: .zero, advice: advice)))
    #expect(
      !faces.screen().contains("This advice applies")
        && !faces.lines().contains("This advice applies"))
  }

  @Test(
    "goals are always there, and say how old their scores are",
    arguments: [
      (nil, "what would you like"), (0, "today"), (1, "yesterday"), (6, "6 days ago"),
      (30, "30 days ago"),
    ]
      as [(Int?, String)])
  func activities(_ age: Int?, _ words: String) {
    let faces = Faces(
      History(
        checkIn: CheckInRecord(at: .zero, advice: .selfCare),
        past: RecentHistory(activitiesAge: age)))
    #expect(faces.missing(["Goals", words]) == [])
  }

  @Test("the last session is summed up")
  func last() {
    let record = SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .stopped, active: .seconds(185),
      parts: [], painBefore: 5, painAfter: 3)
    let faces = Faces(
      History(last: PastSession(record: record, ended: .days(-1)), sessions: 12))
    #expect(
      faces.missing([
        "Yesterday", "X, 3 min 5 s, stopped early, pain 5 to 3", "12 sessions so far",
        "Your pain was 3 of 10 after your session yesterday.",
      ]) == [])
  }

  @Test("a session whose routine is gone can still be saved")
  func gone() {
    var faces = Faces()
    faces.checkIn()
    faces.send(.choose(Fixtures.routine("seated-low-back-glide")))
    faces.send(.begin)
    faces.play(until: .seconds(95))
    let checkpoints = faces.effects.compactMap { effect in
      if case .checkpoint(let checkpoint) = effect { checkpoint } else { nil }
    }
    guard let last = checkpoints.last else { return }
    let interrupted = InterruptedSession(
      id: "1", checkpoint: last, routine: nil, ago: .seconds(60))
    let later = Faces(History(interrupted: [interrupted]))
    #expect(
      later.missing(["Seated low-back glide no longer exists. Choose this to save what you did"])
        == [])
    #expect(later.flow.page?.command("drop") != nil)
  }
}
