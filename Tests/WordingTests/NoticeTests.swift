import Coach
import Testing
import Wording

/// Notices to the user about problems, as whole sentences.
@Suite struct NoticeTests {
  @Test("several notices are joined into one text, and no notices give no text")
  func several() {
    let notices: [Notice] = [.cannotSave(.session, .notOpen), .startedElsewhere("Slow breath")]
    #expect(
      notices.text
        == "The session was not saved because the journal is not open. "
        + "Another session has started elsewhere: Slow breath.")
    #expect([Notice]().text == nil)
  }

  @Test("the message of the journal is quoted in full in the sentence, with one full stop")
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

  @Test("a session shows notices about problems outside the session, too")
  func inSession() {
    #expect(
      SessionNotice.problem(.playingElsewhere).sentence == Notice.playingElsewhere.sentence)
    #expect(
      SessionNotice.eased(pressure: 3).sentence
        == "The later parts will be shorter and lighter: pressure at most 3 out of 10.")
  }
}
