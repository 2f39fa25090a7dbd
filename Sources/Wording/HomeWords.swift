package import Coach

/// What the first page says.
package enum HomeWords {
  package static let title = "knead"
  package static let corner = "self-massage, step by step"
  package static let welcome = "Welcome. A few questions, then a massage that you give yourself."
  package static let welcomeBack = "Welcome back. How is your back now?"
  package static let open = KeyText("open", "Open the highlighted item.")
  package static let openNumber = "do that."
  package static let drop = KeyText(
    "drop", "Discard the unfinished session. Your progress so far is saved.")
  package static let painAsText = KeyText("as text", "Describe the picture of your pain in words.")

  package static let resume = "Resume"
  package static let checkIn = "Check in"
  package static let checkInText = "how is your back now, and what would suit you"
  package static let checkInKey = KeyText("check in", "Check in.")
  package static let again = "Again"
  package static let routines = "Routines"
  package static let timers = "Timers"
  package static let timersText = "plain practice timers"
  package static let progress = "Progress"
  package static let progressText = "your pain, your practice, and what helps you most"
  package static let activities = "Activities"

  /// Advice that stands until someone has looked; `nil` where there is none.
  package static func standing(_ advice: Advice) -> String? {
    switch advice {
    case .emergency:
      "Your last check-in showed signs of an emergency. Please get help now, if you have not yet. "
        + stands
    case .sameDay:
      "Your last check-in asked you to speak to someone the same day. " + stands
    case .soon: "Your last check-in asked you to see someone soon. " + stands
    case .routineVisit, .selfCare: nil
    }
  }

  private static let stands = "That stands until someone has looked."

  /// A session that is going on in another terminal.
  package static func elsewhere(_ title: String) -> String {
    "A session is running in another terminal: \(title)."
  }

  /// A session that can go on.
  package static func resuming(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title) · \(SessionWords.place(of: checkpoint))"
  }

  /// A session that cannot go on.
  package static func gone(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title) no longer exists. Choose this to save what you did"
  }

  /// A routine to play again.
  package static func routine(_ routine: Routine) -> String {
    "\(routine.title) · \(RoutineWords.minutes(routine.minutes))"
  }

  /// `count` is `nil` while the files are read.
  package static func allRoutines(_ count: Int?) -> String {
    count.map { "all \($0) of them" } ?? "all of them"
  }

  /// `daysAgo` is when they were told last; `nil` where they never were.
  package static func activitiesText(daysAgo: Int?) -> String {
    daysAgo.map { "how are they now? Updated \($0) days ago" }
      ?? "what does your back keep you from? Name up to three"
  }
}
