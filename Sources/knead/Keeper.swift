import Coach
import Flow
import Journal

/// Keeps what happens in the journal, and tells what it holds. Whatever goes wrong is a message to
/// the user; the session goes on.
struct Keeper {
  private var journal: Journal?
  /// The session saved last, which a rating belongs to.
  private var session: String?

  /// Opens the journal; `now` is the time on the program's clock.
  mutating func open(at now: Duration) -> Flow.Event {
    do {
      let journal = try Journal(file: Folders.journal)
      self.journal = journal
      return .journalOpened(try history(journal, now))
    } catch {
      return .problem(error.message + ". Nothing is saved until this is mended.")
    }
  }

  /// Carries out an effect on the journal; returns what went wrong, if anything.
  mutating func carryOut(_ effect: Flow.Effect, at now: Duration) -> Flow.Event? {
    guard let journal else { return nil }
    do {
      switch effect {
      case .checkedIn(let answers, let outcome, let cleared):
        let time = WallTime.now
        let stored = answers.map { kept in
          StoredAnswer(
            question: kept.question, answer: kept.answer,
            at: time.milliseconds - (now - kept.at).wholeMilliseconds)
        }
        try journal.keep(
          StoredCheckIn(
            answers: stored, advice: outcome.advice, rules: outcome.rules, cleared: cleared),
          at: time)
      case .save(let record): session = try journal.save(record, at: .now)
      case .rate(let pain, let note):
        if let session { try journal.rate(session, pain: pain, note: note) }
      case .cue, .quit: break
      }
      return nil
    } catch {
      return .problem(error.message + ".")
    }
  }

  private func history(_ journal: Journal, _ now: Duration) throws(JournalError) -> History {
    let today = WallTime.now
    let last = try journal.lastSession().map { session in
      History.Session(
        record: session.record, daysAgo: max(0, today.day - session.endedAt.day))
    }
    let checkIn = try journal.lastCheckIn()
    let answers = (checkIn?.answers ?? []).map { stored in
      // An answer from the future, after the wall clock was set back, counts as too old.
      let age = Duration.milliseconds(today.milliseconds - stored.at)
      return KeptAnswer(
        question: stored.question, answer: stored.answer,
        at: age < .zero ? now - .seconds(365 * 86_400) : now - age)
    }
    return History(
      last: last, sessions: try journal.sessionCount(), answers: answers,
      outcome: checkIn.map { History.Outcome(advice: $0.advice, rules: $0.rules) },
      cleared: checkIn?.cleared ?? [])
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
