package import Coach

/// Text of the home page.
package enum HomeWords {
  package static let title = "knead"
  package static let corner = "self-massage, step by step"
  package static let welcome = "Welcome. Answer a few questions, then give yourself a massage."
  package static let welcomeBack = "Welcome back. How is your back now?"
  package static let open = KeyText("open", "Open the highlighted item.")
  package static let openNumber = "open that item."
  package static let drop = KeyText(
    "drop", "Discard the unfinished session. Your progress so far is saved.")
  package static let painAsText = KeyText("as text", "Show your pain chart in words.")

  package static let resume = "Resume"
  package static let resumeCheckIn = "Continue"

  /// A check-in that was left; `place` says how far it is.
  package static func resumingCheckIn(_ place: String) -> String {
    place.isEmpty ? "your check-in" : "your check-in: \(place)"
  }

  package static let checkIn = "Check in"
  package static let checkInText = "say how your back is, and see what suits you"
  package static let checkInKey = KeyText("check in", "Check in.")
  package static let again = "Again"
  package static let routines = "Routines"
  package static let timers = "Timers"
  package static let timersText = "timers for your own exercises"
  package static let progress = "Progress"
  package static let progressText = "your pain and practice, and what helps you most"
  package static let activities = "Activities"

  /// Advice in force until someone has had a look; `nil` if there is none.
  package static func standing(_ advice: Advice, inCrisis: Bool = false) -> String? {
    if inCrisis { return crisis }
    return switch advice {
    case .emergency:
      "Your last check-in showed signs of an emergency. Please get help now if you have not already. "
        + stands
    case .maternity: "Your last check-in advised you to call your maternity unit. " + stands
    case .sameDay:
      "Your last check-in advised you to get medical help the same day. " + stands
    case .soon: "Your last check-in advised you to get medical help soon. " + stands
    case .routineVisit, .selfCare: nil
    }
  }

  private static let crisis =
    "It was hard for you to stay safe last time. You are not alone: the check-in says who is there for "
    + "you, day and night."

  private static let stands = "This advice applies until a health professional has checked you."

  /// A session running in another terminal.
  package static func elsewhere(_ title: String) -> String {
    "A session is running in another terminal: \(title)."
  }

  /// A session that can be resumed.
  package static func resuming(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title) · \(SessionWords.place(of: checkpoint))"
  }

  /// A session that can't be resumed.
  package static func gone(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title) no longer exists. Choose this to save what you did"
  }

  /// A routine to repeat.
  package static func routine(_ routine: Routine) -> String {
    "\(routine.title) · \(RoutineWords.minutes(routine.minutes))"
  }

  /// The entry for all routines; `count` is `nil` while the files are being read.
  package static func allRoutines(_ count: Int?) -> String {
    count.map { "browse all \($0)" } ?? "browse them all"
  }

  /// The entry for the activities; `daysAgo` is the age of the latest scores, `nil` if there are
  /// none.
  package static func activitiesText(daysAgo: Int?) -> String {
    daysAgo.map { "how are they going? Updated \($0) days ago" }
      ?? "what does your back stop you doing? Name up to three"
  }
}
