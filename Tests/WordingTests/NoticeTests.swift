import Coach
import Testing
import Wording

/// What the user is told of problems, in whole sentences.
@Suite struct NoticeTests {
  @Test("several notices are told one after another, and none says nothing")
  func several() {
    let notices: [Notice] = [.cannotSave(.session, .notOpen), .startedElsewhere("Slow breath")]
    #expect(
      notices.text
        == "The session was not saved because the journal is not open. "
        + "Another session has started elsewhere: Slow breath.")
    #expect([Notice]().text == nil)
  }

  @Test("the words of the store stand whole in the sentence, with one full stop")
  func details() {
    let full = StorageProblem.full(
      StorageProblem.Attempt(.write, "j.db", reason: "database or disk is full"))
    let notices: [Notice] = [
      .nothingIsSaved(full), .cannotSave(.session, full), .cannotSave(.rating, full),
      .cannotCheckpoint(full), .cannotShow(full), .resumeFailed(full),
    ]
    for notice in notices {
      #expect(
        notice.sentence.contains(
          "Cannot write to the journal j.db: database or disk is full. Free some disk space."))
      #expect(notice.sentence.hasSuffix(".") && !notice.sentence.contains(".."))
    }
  }

  @Test("a session under way passes on what came up outside of it")
  func inSession() {
    #expect(
      SessionNotice.problem(.playingElsewhere).sentence == Notice.playingElsewhere.sentence)
    #expect(
      SessionNotice.eased(pressure: 3).sentence
        == "The later parts will be shorter and lighter, at most 3 out of 10.")
  }
}
