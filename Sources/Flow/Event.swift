package import Coach

extension Flow {
  /// Something that happened, in the application's own terms.
  package enum Event: Sendable {
    /// The files were read.
    case libraryLoaded(Library)
    /// The journal was opened; it holds this.
    case journalOpened(History)
    /// Something went wrong that the user should know of; the program goes on.
    case problem(String)

    /// Begin a check-in that ends in suggestions.
    case checkIn
    /// Go through all questions again, with the answers that are kept.
    case review
    /// Show all routines.
    case browse
    /// Play this routine, after the questions it still needs.
    case choose(Routine)
    /// These answers to the questions of the page that is shown.
    case answer([Question.ID: Answer])
    /// Go through the answers again.
    case change
    /// The answers shown as a whole are right: go on to the result.
    case confirm
    /// Change the answers of a page, by its index.
    case changePage(Int)
    /// One page or screen back.
    case back
    /// Begin the routine that is previewed.
    case begin
    /// Something for the player.
    case player(PlayerEvent)
    /// Pain now, 0-10, and a line about the session.
    case rate(pain: Int, note: String)
    /// To the first screen.
    case home
    /// The program ends, by the user's wish or because the terminal is gone.
    case leave
  }

  /// Something for the player.
  package enum PlayerEvent: Sendable {
    /// Time has passed.
    case tick
    /// Stand still, or go on.
    case pauseOrGoOn
    /// Stand still.
    case pause
    case next, back
    /// 15 seconds more.
    case extend
    /// The hold let go.
    case release
    /// End the session here.
    case stop
  }

  /// Something to be done outside, as a value.
  package enum Effect: Hashable, Sendable {
    /// Tell the user, now.
    case cue(Cue)
    /// A check-in came to this: keep its answers and its outcome, and what was cleared by now.
    case checkedIn([KeptAnswer], History.Outcome, cleared: Set<RedFlag.ID>)
    /// A session ended: save it.
    case save(SessionRecord)
    /// The session saved last was rated.
    case rate(pain: Int, note: String)
    /// End the program.
    case quit
  }
}
