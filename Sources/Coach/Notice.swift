/// Something the user should know, wherever in the program they are.
package enum Notice: Hashable, Sendable {
  /// What was to be saved.
  package enum Subject: Hashable, Sendable {
    case session, rating, morning, diary, checkIn, interruptedSession
  }

  /// Consent was refused, and nothing is played without it.
  case consentNeeded
  /// What pain after a session means for the next one.
  case loadReduction(LoadReduction.Reason)
  /// Another session of the same user has just begun, with this title.
  case startedElsewhere(String)
  /// A session is already being played in another terminal.
  case playingElsewhere
  /// Some of the user's own routine files have mistakes.
  case ownFilesHaveMistakes
  /// The journal cannot be opened or written, so nothing is saved.
  case nothingIsSaved(StorageProblem)
  /// This could not be saved.
  case cannotSave(Subject, StorageProblem)
  /// The session that a rating belongs to was not saved.
  case ratingWithoutSession
  /// The position in the session cannot be written down, so the session could not be resumed.
  case cannotCheckpoint(StorageProblem)
  /// The journal cannot be shown.
  case cannotShow(StorageProblem)
  /// The interrupted session cannot be resumed.
  case resumeFailed(StorageProblem)
}
