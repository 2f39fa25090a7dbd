package import Coach

extension Flow {
  /// Where in the application the user is.
  package enum Place: Hashable, Sendable {
    case home
    case checkIn(CheckIn)
    /// The answers of a full check-in, before its result.
    case review(CheckIn)
    case advice(AdviceGiven)
    case suggestions(Suggestions)
    case library
    /// The practice timers.
    case timers
    /// Pain, practice and what helps, over some time.
    case progress(Progress)
    /// How the user's own activities go.
    case activities
    /// How the back was on the morning after a session.
    case morning(Morning)
    case preview(Preview)
    case playing(Playing)
    /// It is asked what hurts.
    case hurting(Playing)
    /// What to do now that it was stopped because something hurt.
    case stopped(Stopped)
    case after(After)
    /// A practice timer has ended.
    case practised(Practised)
  }
}

extension Flow.Place {
  /// What is played, also while it is asked what hurts.
  package var playing: Playing? {
    switch self {
    case .playing(let playing), .hurting(let playing): playing
    case .home, .checkIn, .review, .advice, .suggestions, .library, .timers, .progress,
      .activities, .morning, .preview, .stopped, .after, .practised:
      nil
    }
  }
}

/// A check-in under way.
package struct CheckIn: Hashable, Sendable {
  /// What it is for.
  package enum Goal: Hashable, Sendable {
    case suggest
    /// A routine; `resuming` is the session of it that was cut short and is to go on.
    case play(Routine, resuming: Interrupted? = nil)

    /// The routine that was chosen, if one was.
    package var routine: Routine? {
      switch self {
      case .suggest: nil
      case .play(let routine, _): routine
      }
    }
  }

  package let goal: Goal
  package var answers: Answers
  /// When each answer was given.
  package var times: [Question.ID: Duration]
  /// The index of the page that is shown.
  package var page: Int
  /// The pages that were shown before it.
  package var before: [Int]
  /// What stood when it began.
  package let standing: Standing
  /// Whether pages that are answered already are shown all the same, to be changed.
  package var again = false
  /// Whether its answers were shown as a whole already, to be changed.
  package var isReviewed = false

  /// What the answers are wanted for.
  package var purpose: Screening.Purpose {
    switch goal {
    case .suggest: .suggest
    case .play: .play
    }
  }
}

/// What stood when a check-in began: the rules behind advice that someone should look, and those
/// that were looked into before.
package struct Standing: Hashable, Sendable {
  package var held: Set<RedFlag.ID> = []
  package var cleared: Set<RedFlag.ID> = []
  /// Where hands and tools stay off for now.
  package var resting: [RestingPlace] = []
}

/// A finished check-in: what was answered, when, and what it comes to.
package struct CheckInResult: Hashable, Sendable {
  package let goal: CheckIn.Goal
  package let answers: Answers
  package let times: [Question.ID: Duration]
  package let standing: Standing
  package let assessment: Assessment
  /// What the journal asks of the next session.
  package let care: Care

  /// The answers as they are kept.
  package var kept: [KeptAnswer] {
    answers.byQuestion.map {
      KeptAnswer(question: $0.key, answer: $0.value, at: times[$0.key] ?? .zero)
    }
  }

  /// Whether all answers of a screening still hold at a time.
  func holds(at now: Duration, for screening: Screening) -> Bool {
    kept.allSatisfy { kept in
      guard let time = screening.question(kept.question)?.keep.time else { return true }
      return now - kept.at < time
    }
  }
}

/// Advice that stops, and the one routine it may leave.
package struct AdviceGiven: Hashable, Sendable {
  package let checkIn: CheckInResult
  /// Slow breathing, where the advice allows it.
  package let comfort: Routine?
}

/// Routines to choose from.
package struct Suggestions: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let situation: Situation
  package let recommendations: Recommendations
  /// The routine the user had chosen, where it is ruled out.
  package let refused: RuledOut?
  /// The minutes that those take which are made shorter for now.
  let fitted: [Routine.ID: Int]

  /// How long a routine takes as it would be played.
  package func minutes(of routine: Routine) -> Int { fitted[routine.id] ?? routine.minutes }

  /// What the advice says, where it has more to say than to go on. The first sentence of an ordinary
  /// visit offers the gentle routines: it is left out where only slow breathing is left.
  package func say(_ texts: Texts) -> [String] {
    let advice = checkIn.assessment.advice
    let say = texts.advice[advice]?.say ?? []
    switch advice {
    case .selfCare: return []
    case .routineVisit where checkIn.care.restsOnly: return Array(say.dropFirst())
    case .routineVisit, .soon, .sameDay, .emergency: return say
    }
  }
}

/// A routine about to be played.
package struct Preview: Hashable, Sendable {
  package let checkIn: CheckInResult
  package let routine: Routine
  /// The routine as it is played: without what the answers leave out, and shortened.
  package let fitted: Routine
  /// The minutes there are for it, where they are fewer than it takes.
  package let minutesThereAre: Int?
  /// The highest pressure that is allowed now, 0-10 discomfort.
  package let highestPressure: Int
  /// The highest pressure the user wants, 0-10 discomfort.
  package internal(set) var pressure: Int
  package let painBefore: Int
  /// The positions that remain for this user; at least one.
  package let positions: [Position]
  /// Whether sided steps begin on the right.
  package internal(set) var beginsRight = false
  /// The timeline as it is laid out, with the left side first.
  let laidOut: Timeline

  /// The timeline as it will be played.
  package var timeline: Timeline { beginsRight ? laidOut.beginningRight : laidOut }

  /// Whether what was cut short goes on just where it stopped.
  package var resumesExactly: Bool {
    resuming.map { laidOut.isUnchanged(since: $0.checkpoint) } ?? false
  }

  /// The titles of the steps that the answers leave out.
  package var leftOut: [String] {
    let played = Set(fitted.steps.map(\.say))
    return routine.steps.filter { !played.contains($0.say) }.map(\.title)
  }

  /// Where it hurts: ids of the choices of the check-in's question.
  var places: [String] { checkIn.answers.chosen(.place).sorted() }

  /// The session that was cut short and goes on here.
  package var resuming: Interrupted? {
    if case .play(_, let interrupted) = checkIn.goal { interrupted } else { nil }
  }
}
