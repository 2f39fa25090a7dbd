import Coach
import Flow
import TestSupport
import Testing

/// Both faces show everything that follows a session.
@Suite struct SessionPageTests {
  private let texts = Fixtures.library.texts

  /// Playing, a little way into a routine.
  private func playing() -> Faces {
    var faces = Faces()
    faces.checkIn()
    faces.send(.choose(Fixtures.routine("seated-low-back-glide")))
    faces.send(.begin)
    faces.play(until: .seconds(95))
    return faces
  }

  @Test("the rating page says the session is saved, what to expect and when to get help")
  func rating() {
    var faces = playing()
    faces.play()
    #expect(
      faces.missing(
        ["Saved.", "It was 4 out of 10 before."] + texts.end + [texts.safetyNet]
          + texts.safetyNetSigns) == [])
    faces.send(.problem(.cannotSave(.session, .notOpen)))
    #expect(!faces.screen().contains("Saved.") && !faces.lines().contains("Saved."))
  }

  @Test("after a stop, its own advice replaces what to expect")
  func stopped() {
    for symptom in Fixtures.library.hurts {
      guard case .stop = symptom.outcome else { continue }
      var faces = playing()
      faces.send(.command(.hurts))
      faces.send(.hurt(symptom.id))
      #expect(
        faces.missing(symptom.say + ["You said: \(symptom.label)."] + texts.safetyNetSigns) == [],
        "\(symptom.id)")
      faces.send(.understood)
      for text in texts.end.map(Faces.words) {
        #expect(!faces.screen().contains(text) && !faces.lines().contains(text), "\(symptom.id)")
      }
    }
  }

  @Test("every symptom in the list, and nothing, can be chosen")
  func symptoms() {
    var faces = playing()
    faces.send(.command(.hurts))
    #expect(
      faces.missing(Fixtures.library.hurts.map(\.label) + ["Nothing. Go back, still paused"]) == [])
  }

  @Test("the morning after is asked about, a day or two later", arguments: [1, 2])
  func morning(_ daysAgo: Int) {
    let record = SessionRecord(
      routine: "x", title: "X", technique: .swedish, ending: .finished, active: .seconds(300),
      parts: [], painBefore: 4, painAfter: 3)
    var faces = Faces(
      History(
        past: RecentHistory(morning: Morning(id: "a", record: record, daysAgo: daysAgo))))
    faces.send(.askMorning)
    let question =
      daysAgo == 1
      ? "How was your pain when you woke up?"
      : "How was your pain on the morning after your last session?"
    #expect(
      faces.missing([
        question, "\(daysAgo == 1 ? "Yesterday" : "2 days ago"): X, 5 min, pain 4 to 3.",
        "We ask once. If a session was too much, the next one is lighter.",
      ]) == [])
  }
}
