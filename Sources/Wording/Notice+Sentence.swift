package import Coach

extension Notice {
  /// What the user is told, in whole sentences.
  package var sentence: String {
    switch self {
    case .consentNeeded: "Nothing is played without that. Come back when you are ready."
    case .loadReduction(let reason): reason.sentence
    case .startedElsewhere(let title): "Another session has begun elsewhere: \(title)."
    case .playingElsewhere: "Another session is going on in another terminal."
    case .ownFilesHaveMistakes:
      "Some of your routine files have mistakes. They are listed when knead ends."
    case .nothingIsSaved(let problem):
      "\(problem.words). Nothing is saved until this is mended."
    case .cannotSave(.session, .notOpen): "The session is not saved: the journal is not open."
    case .cannotSave(.session, let problem): "The session is not saved. \(problem.words)."
    case .cannotSave(.morning, .notOpen): "The answer is not saved."
    case .cannotSave(.interruptedSession, .notOpen):
      "what was cut short cannot be saved, and stays offered."
    case .cannotSave(_, let problem): "\(problem.words)."
    case .ratingWithoutSession: "The rating is not saved, because its session is not."
    case .cannotCheckpoint(let problem):
      "\(problem.words). If the session is cut short, it cannot go on."
    case .cannotShow(.notOpen): "The journal is not open: nothing can be shown."
    case .cannotShow(let problem), .resumeFailed(let problem): "\(problem.words)."
    }
  }
}

extension [Notice] {
  /// All of them one after another; `nil` where there are none.
  package var text: String? {
    isEmpty ? nil : map(\.sentence).joined(separator: " ")
  }
}
