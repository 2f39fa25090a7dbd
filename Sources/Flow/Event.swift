package import Coach

extension Flow {
  /// Something that happened, in the application's own terms.
  package enum Event: Sendable {
    /// The files were read.
    case libraryLoaded(Library)
    /// The journal was opened; it holds this.
    case journalOpened(History)
    /// The practice timers the user has saved.
    case timersLoaded([Practice])
    /// Something went wrong that the user should know of; the program goes on.
    case problem(Notice)

    /// Begin a check-in that ends in suggestions.
    case checkIn
    /// Go through all questions again, with the answers that are kept.
    case review
    /// Go to a screen that needs nothing but its route, such as all routines.
    case open(Route)
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
    /// Change how the previewed routine is played.
    case adjust(Adjustment)
    /// Begin the routine that is previewed.
    case begin
    /// Begin a practice timer.
    case practise(Practice)
    /// Go on with the session that was cut short last.
    case resume
    /// The session that was to go on cannot be taken over, for this reason.
    case resumeFailed(StorageProblem)
    /// Leave the session that was cut short last as it is.
    case discard
    /// Something the player is to do, with a value where it takes one.
    case command(PlayerCommand, PlayerCommand.Value? = nil)
    /// Something that happens to the player by itself.
    case player(PlayerEvent)
    /// What hurts, asked after `!`.
    case hurt(Symptom.ID)
    /// The advice after a stop was read.
    case understood
    /// Another session of the same user began, with this title.
    case beganElsewhere(String)
    /// Pain now, 0-10, and a line about the session.
    case rate(pain: Int, note: String)
    /// Ask how the back was this morning, where that is still to be asked.
    case askMorning
    /// Pain on the morning after, 0-10; `nil` where the user would rather not say.
    case rateMorning(pain: Int?)
    /// Show what the journal tells of a period.
    case showProgress(Period)
    /// The journal tells this.
    case progressRead(ProgressSummary)
    /// How they go.
    case rateActivities([Activity])
    /// To the first screen.
    case home
    /// The program ends, by the user's wish or because the terminal is gone.
    case leave
  }

  /// A change to a routine before it begins.
  package enum Adjustment: Hashable, Sendable {
    case shorter, longer
    case softer, harder
    /// Start on the other side.
    case swapSides
  }

  /// Something to be done outside, as a value.
  package enum Effect: Hashable, Sendable {
    /// Tell the user, now.
    case tell(Announcement)
    /// Keep this, to go on from it after whatever may happen.
    case checkpoint(Checkpoint)
    /// What was kept last is not needed any more.
    case forgetCheckpoint
    /// A session that was cut short is not gone on with: its record is saved, if it has one.
    case discard(InterruptedSession)
    /// A session that was cut short goes on: what is kept of it belongs to this one now.
    case resumed(InterruptedSession)
    /// A check-in came to this: keep it.
    case checkedIn(CheckInRecord)
    /// A session ended: save it.
    case save(SessionRecord)
    /// The session saved last was rated.
    case rate(pain: Int, note: String)
    /// The next morning of a session, by its id, was rated, or is not to be asked after again.
    case rateMorning(id: String, pain: Int?)
    /// Read what the journal tells of a period.
    case readProgress(Period)
    /// A line for the diary.
    case log(DiaryEntry)
    /// End the program.
    case quit
  }
}
