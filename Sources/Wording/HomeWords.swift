package import Coach

/// Text of the home page.
package enum HomeWords {
  package static let title = "knead"
  package static let welcome =
    "Gentle massage for a sore back. You do it yourself, one step at a time. knead draws it and counts, "
    + "so your hands are free."
  package static let howItWorks = "How it works"
  package static let howItWorksSteps = [
    ("1  You answer", "Safety first: if your back needs a doctor, we say so."),
    ("2  You choose", "Routines that suit your back today, and why."),
    ("3  You begin", "Each step is drawn, counted and rung. No keys needed."),
  ]
  package static let `private` =
    "Everything stays on this computer. knead teaches; it does not diagnose."
  package static let open = KeyText("open", "Open the highlighted item.")
  package static let openNumber = "open that item."
  package static let drop = KeyText(
    "discard", "Discard the unfinished session. Your progress so far is saved.")
  package static let painAsText = KeyText("text", "Show your pain chart in words.")

  package static let resume = "Resume"
  package static let resumeCheckIn = "Continue"

  package static let yourCheckIn = "your check-in"
  package static let start = "Start"
  package static let startText = "a few safety questions, then a massage"
  /// The first check-in of someone with a sore back and no signs has 17 pages with about 1900 words, and
  /// takes at most 20 keys. Those are 8 minutes at 240 words a minute, a common pace of silent reading,
  /// and fewer for those who skim the lists.
  package static let startTime = "5 to 10 minutes"
  package static let readAgain = "Read it again"

  /// What is read again: the advice in force, which in a crisis has nothing to explain on the phone.
  package static func readAgainText(inCrisis: Bool) -> String {
    inCrisis
      ? "who is there for you, day and night" : "what you told us, and what to say on the phone"
  }

  /// The entry for the suggestions of the check-in just now.
  package static func suggestions(_ count: Int) -> String {
    count == 1 ? "1 routine that suits you" : "\(count) routines that suit you"
  }

  /// When the user checked in.
  package static func checkedIn(at time: WallTime) -> String { "checked in at \(time.clock)" }

  package static let checkInAgain = "Check in again"
  package static let checkInAgainText =
    "if something has changed, or someone has checked it"
  package static let checkIn = "Check in"
  package static let checkInText = "how is it now, and what would help?"
  package static let checkInKey = KeyText("check in", "Check in.")
  package static let again = "Again"
  package static let routines = "Routines"
  package static let timers = "Timers"
  package static let timersText = "plain practice timers, no questions"
  package static let progress = "Progress"
  package static let activities = "Goals"

  /// The greeting: the latest pain that is known, after the last session or on the morning after it.
  package static func greeting(_ last: PastSession?, today: CalendarDay) -> String {
    guard let last else { return "Welcome back." }
    let ago = last.days(before: today)
    let when = PastWords.day(ago).lowercased()
    if ago == 1, let morning = last.record.painNextMorning {
      return "Welcome back. Your pain was \(morning) of 10 this morning."
    }
    guard let after = last.record.painAfter else { return "Welcome back." }
    return "Welcome back. Your pain was \(after) of 10 after your session \(when)."
  }

  /// The entry for the progress.
  package static func progressText(_ sessions: Int) -> String {
    sessions == 0 ? "your diary so far" : PastWords.count(sessions)
  }

  package static let lastWeeks = "Your last 3 weeks"
  package static let practice = "practice"
  package static let helps = "What helps you"
  package static let estimate = "estimated: see Progress"

  /// The first and the last pain, 0-10.
  package static func range(_ first: Double, _ last: Double) -> String {
    "\(Int(first)) to \(Int(last))"
  }

  /// How many sessions.
  package static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

  /// The number of saved timers; empty without any.
  package static func saved(_ count: Int) -> String { count == 0 ? "" : "\(count) saved" }

  /// An age in days.
  package static func daysAgo(_ days: Int) -> String {
    switch days {
    case ...0: "today"
    case 1: "yesterday"
    default: "\(days) days ago"
    }
  }

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

  /// A session that can't be resumed.
  package static func gone(_ checkpoint: Checkpoint) -> String {
    "\(checkpoint.title) no longer exists. Choose this to save what you did"
  }

  /// The entry for all routines; `count` is `nil` while the files are being read.
  package static func allRoutines(_ count: Int?, techniques: Int) -> String {
    count.map { "\($0) routines, \(techniques) techniques" } ?? "browse them all"
  }

  /// The entry for the goals, with their latest scores, 0-10.
  package static func activities(_ known: [Activity]) -> String {
    known.isEmpty
      ? "what would you like to do again?"
      : known.map { "\($0.name) \($0.score) of 10" }.joined(separator: ", ")
  }
}
