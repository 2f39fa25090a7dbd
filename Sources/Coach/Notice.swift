/// A message for the user, whichever screen is open.
package enum Notice: Hashable, Sendable {
  /// The thing that could not be saved.
  package enum Subject: Hashable, Sendable {
    case session, rating, morning, diary, checkIn, pausedCheckIn, interruptedSession
  }

  /// Consent was refused; nothing can be played without it.
  case consentNeeded
  /// A rehearsal is over.
  case rehearsed
  /// Pain after a session reduces the next one, for this reason.
  case loadReduction(LoadReduction.Reason)
  /// The same user has just started another session, with this title.
  case startedElsewhere(String)
  /// A session is already being played in another terminal.
  case playingElsewhere
  /// Some of the user's own routine files contain errors.
  case ownFilesHaveMistakes
  /// The journal cannot be opened or written to, so nothing is saved.
  case nothingIsSaved(StorageProblem)
  /// The subject could not be saved.
  case cannotSave(Subject, StorageProblem)
  /// The practice timer could not be saved, for this reason.
  case cannotSaveTimer(String)
  /// The session being rated was not saved.
  case ratingWithoutSession
  /// The position in the session cannot be saved, so the session could not be resumed.
  case cannotCheckpoint(StorageProblem)
  /// The page was written to a file, with this path.
  case printed(String)
  /// The page could not be written to a file.
  case cannotPrint(StorageProblem)
  /// The journal cannot be shown.
  case cannotShow(StorageProblem)
  /// The interrupted session cannot be resumed.
  case resumeFailed(StorageProblem)
}
