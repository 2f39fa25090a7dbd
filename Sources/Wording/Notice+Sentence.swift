package import Coach

extension Notice {
  /// The text shown to the user, in full sentences.
  package var sentence: String {
    switch self {
    case .consentNeeded: "We can't start without your agreement. Come back when you're ready."
    case .rehearsed: PlayerWords.rehearsed
    case .loadReduction(let reason): reason.sentence
    case .startedElsewhere(let title): "Another session has started elsewhere: \(title)."
    case .playingElsewhere: "A session is running in another terminal."
    case .ownFilesHaveMistakes:
      "Some of your routine files contain mistakes. knead will list them when you quit."
    case .nothingIsSaved(let problem):
      "\(problem.words). Nothing will be saved until this is fixed."
    case .cannotSave(.session, .notOpen):
      "The session was not saved because the journal is not open."
    case .cannotSave(.session, let problem): "The session was not saved. \(problem.words)."
    case .cannotSave(.morning, .notOpen): "The answer was not saved."
    case .cannotSave(.interruptedSession, .notOpen):
      "The unfinished session can't be saved, but you can still resume it."
    case .cannotSave(.pausedCheckIn, let problem):
      "\(problem.words). Your check-in can go on only until you quit."
    case .cannotSave(_, let problem): "\(problem.words)."
    case .cannotSaveTimer(let reason): "The timer was not saved: \(reason)."
    case .ratingWithoutSession: "The rating was not saved because the session was not saved."
    case .cannotCheckpoint(let problem):
      "\(problem.words). If the session is interrupted, you won't be able to resume it."
    case .printed(let path): AdviceWords.printed(path)
    case .cannotPrint(let problem): AdviceWords.notPrinted(problem.words)
    case .cannotShow(.notOpen): "The journal is not open, so there is nothing to show."
    case .cannotShow(let problem), .resumeFailed(let problem): "\(problem.words)."
    }
  }
}

extension [Notice] {
  /// All notices, one after another; `nil` if there are none.
  package var text: String? {
    isEmpty ? nil : map(\.sentence).joined(separator: " ")
  }
}
