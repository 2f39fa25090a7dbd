/// A check-in that was left in the middle: all that is needed to go on with it, also in another run of
/// the program. What must not be stored is left out.
package struct PausedCheckIn: Hashable, Sendable {
  /// The routine to be played after it, if one was chosen, and the unfinished session that it belongs
  /// to, if any.
  package var routine: Routine.ID?
  package var session: String?
  /// The answers so far, with what the program knew of itself.
  package var answers: [KeptAnswer]
  /// Ticks on pages that were not confirmed.
  package var ticked: [KeptAnswer]
  /// The page it was left on, those shown before it, and those to be asked again.
  package var page: QuestionPage.ID
  package var before: [QuestionPage.ID]
  package var reopened: Set<QuestionPage.ID>
  /// Whether answered pages were shown again to be changed.
  package var again: Bool
  /// Whether all questions were answered: the review was shown, or only that was left.
  package var isReviewed: Bool
  package var isReview: Bool
  /// When it was left.
  package var at: WallTime

  package init(
    routine: Routine.ID? = nil, session: String? = nil, answers: [KeptAnswer] = [],
    ticked: [KeptAnswer] = [], page: QuestionPage.ID, before: [QuestionPage.ID] = [],
    reopened: Set<QuestionPage.ID> = [], again: Bool = false, isReviewed: Bool = false,
    isReview: Bool = false, at: WallTime
  ) {
    self.routine = routine
    self.session = session
    self.answers = answers
    self.ticked = ticked
    self.page = page
    self.before = before
    self.reopened = reopened
    self.again = again
    self.isReviewed = isReviewed
    self.isReview = isReview
    self.at = at
  }
}

extension PausedCheckIn {
  /// How long it goes on where it was left. Signs can begin at any time, so later all but the answers
  /// that last are asked again.
  package static let longestPause: Duration = .seconds(30 * 60)
  /// How long it is offered, and kept, at all.
  package static let longestOffer: Duration = .days(1)

  /// Whether it goes on where it was left. A pause that began in the future, after the wall clock was
  /// set back, counts as over.
  package func goesOn(at now: WallTime) -> Bool { at.isWithin(Self.longestPause, before: now) }

  /// Whether it is still offered.
  package func isOffered(at now: WallTime) -> Bool { at.isWithin(Self.longestOffer, before: now) }
}
