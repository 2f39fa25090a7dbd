package import Coach

extension Flow {
  /// Something that happened, in terms of the application.
  package enum Event: Sendable {
    /// The files were read.
    case libraryLoaded(Library)
    /// The journal was opened, with these contents.
    case journalOpened(History)
    /// The user's saved practice timers were read.
    case timersLoaded([Practice])
    /// A problem occurred that the user should know about; the program continues.
    case problem(Notice)

    /// Start a check-in that ends in suggestions.
    case checkIn
    /// Go through all questions again, starting from the stored answers.
    case review
    /// Open a screen that needs nothing but its route, such as the list of routines.
    case open(Route)
    /// Group the list of routines in another way.
    case group(RoutineGrouping)
    /// Play this routine, after any questions that are still open.
    case choose(Routine)
    /// Answers to the questions on the current page.
    case answer([Question.ID: Answer])
    /// The ticks on the current page of the check-in, all of them, before it is confirmed.
    case tick([Question.ID: Answer])
    /// Continue the check-in that was left.
    case resumeCheckIn
    /// Go through the answers again.
    case change
    /// Read the advice in force again.
    case readAdvice
    /// Write the advice that is shown, as this text, to a file.
    case putOnPaper(String)
    /// The text was written to a file, with this path.
    case printed(String)
    /// Look at the suggestions of the check-in just now again.
    case lookAgain
    /// Confirm the reviewed answers and continue to the result.
    case confirm
    /// Change the answers on a page, by its index.
    case changePage(Int)
    /// Go back one page or screen.
    case back
    /// Change how the previewed routine is played.
    case adjust(Adjustment)
    /// Start the previewed routine.
    case begin
    /// Save a practice timer under its title, in the place of the one of another name, if any.
    case saveTimer(Practice, replacing: String?)
    /// The timer was saved; these are all saved ones.
    case timerSaved([Practice])
    /// Start a practice timer.
    case practise(Practice)
    /// Resume the latest unfinished session.
    case resume
    /// The unfinished session can't be resumed, for this reason.
    case resumeFailed(StorageProblem)
    /// Discard the latest unfinished session; its progress so far is saved.
    case discard
    /// A player command, with a value if it takes one.
    case command(PlayerCommand, PlayerCommand.Value? = nil)
    /// An event that the player receives without a command.
    case player(PlayerEvent)
    /// What hurts, as chosen after `!`.
    case hurt(Symptom.ID)
    /// The user has read the advice after a stop.
    case understood
    /// The same user started another session elsewhere, with this title.
    case beganElsewhere(String)
    /// Pain now, 0-10, and a note about the session.
    case rate(pain: Int, note: String)
    /// Ask how the back was this morning, if not yet asked.
    case askMorning
    /// Pain on the morning after, 0-10; `nil` if the user would rather not say.
    case rateMorning(pain: Int?)
    /// Show the progress over a period.
    case showProgress(Period)
    /// The progress was read from the journal.
    case progressRead(ProgressSummary)
    /// How well the user's activities go.
    case rateActivities([Activity])
    /// Go to the home screen.
    case home
    /// Leave the program, because the user quit or the terminal is gone.
    case leave
  }

  /// A change to a routine before it starts.
  package enum Adjustment: Hashable, Sendable {
    case shorter, longer
    case softer, harder
    /// Start on the other side.
    case swapSides
  }

  /// A side effect to carry out, as a value.
  package enum Effect: Hashable, Sendable {
    /// Announce this now.
    case tell(Announcement)
    /// Save this checkpoint, so that the session can be resumed after an interruption.
    case checkpoint(Checkpoint)
    /// The last checkpoint is no longer needed.
    case forgetCheckpoint
    /// Discard an unfinished session: its record is saved, if it has one.
    case discard(InterruptedSession)
    /// An unfinished session was resumed: its checkpoint now belongs to the current session.
    case resumed(InterruptedSession)
    /// Save the record of a finished check-in; one that was left in the middle is over.
    case checkedIn(CheckInRecord)
    /// Save a check-in that was left in the middle, so that it can go on.
    case pauseCheckIn(PausedCheckIn)
    /// The check-in that was left in the middle is over.
    case forgetPausedCheckIn
    /// Save the record of a session that ended.
    case save(SessionRecord)
    /// Save the rating of the session saved last.
    case rate(pain: Int, note: String)
    /// Save the next-morning rating of a session, by its id; `nil` means not to ask again.
    case rateMorning(id: String, pain: Int?)
    /// Read the progress over a period from the journal.
    case readProgress(Period)
    /// Save a practice timer under its title, in the place of the one of another name, if any.
    case saveTimer(Practice, replacing: String?)
    /// Write a text to a new file that only the user can read.
    case putOnPaper(String)
    /// Add a diary entry.
    case log(DiaryEntry)
    /// Quit the program.
    case quit
  }
}
