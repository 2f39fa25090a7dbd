import Coach

/// The JSON form of a check-in that was left in the middle.
struct PausedCheckInJSON: Codable {
  let routine: String?
  let session: String?
  let answers: [AnswerJSON]
  let ticked: [AnswerJSON]
  let page: String
  let before: [String]
  let reopened: [String]
  let again: Bool
  let isReviewed: Bool
  let isReview: Bool
  let at: Int64

  init(_ checkIn: PausedCheckIn) {
    routine = checkIn.routine?.text
    session = checkIn.session
    answers = checkIn.answers.map(AnswerJSON.init)
    ticked = checkIn.ticked.map(AnswerJSON.init)
    page = checkIn.page.text
    before = checkIn.before.map(\.text)
    reopened = checkIn.reopened.map(\.text).sorted()
    again = checkIn.again
    isReviewed = checkIn.isReviewed
    isReview = checkIn.isReview
    at = checkIn.at.milliseconds
  }

  /// The check-in, with `offset` as its UTC offset. An answer that cannot be read is asked again.
  func checkIn(offset: Int) -> PausedCheckIn {
    PausedCheckIn(
      routine: routine.map { Routine.ID($0) }, session: session,
      answers: answers.compactMap { $0.kept(offset: offset) },
      ticked: ticked.compactMap { $0.kept(offset: offset) }, page: QuestionPage.ID(page),
      before: before.map { QuestionPage.ID($0) },
      reopened: Set(reopened.map { QuestionPage.ID($0) }), again: again, isReviewed: isReviewed,
      isReview: isReview, at: WallTime(milliseconds: at, offset: offset))
  }
}
