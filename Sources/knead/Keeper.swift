import Coach
import Flow
import Journal
import RoutineFiles

/// Keeps what happens in the journal and in the file of the session, and tells what they hold.
/// Whatever goes wrong is a message to the user; the session goes on.
struct Keeper {
  private var journal: Journal?
  /// The session saved last, which a rating belongs to.
  private var session: String?
  /// Where the session stands that is going on.
  private var file: SessionFile?
  /// Whether the user knows already that it cannot be noted where the session stands.
  private var hasComplained = false
  /// The file of the routine that is played, where it is not in the library.
  var routineFile: String?

  /// What the journal tells now: another process may have written to it. `nil` where it cannot be
  /// read.
  func reread(at now: Duration, _ library: Library) -> Flow.Event? {
    journal.flatMap { try? history($0, now, library) }.map(Flow.Event.journalOpened)
  }

  /// Opens the journal; `now` is the time on the program's clock.
  mutating func open(at now: Duration, _ library: Library) -> Flow.Event {
    do {
      let journal = try Journal(file: Folders.journal)
      self.journal = journal
      return .journalOpened(try history(journal, now, library))
    } catch {
      return .problem(error.message + ". Nothing is saved until this is mended.")
    }
  }

  /// Carries out an effect; returns what went wrong, if anything.
  mutating func carryOut(_ effect: Flow.Effect, at now: Duration) -> String? {
    do {
      switch effect {
      case .checkpoint(let checkpoint): return note(checkpoint)
      case .forgetCheckpoint: forget()
      case .resumed(let interrupted):
        let file = try take(interrupted)
        self.file = file
        routineFile = file.newest?.file
      case .discard(let interrupted): try discard(interrupted)
      case .checkedIn(let answers, let outcome, let cleared):
        try keep(answers, outcome, cleared, at: now)
      case .save(let record):
        // Let go of where that fails: it is offered again, and nothing is mixed up with it.
        let unsaved = file
        (session, file) = (nil, nil)
        guard let journal else { break }
        session = try journal.save(record, id: unsaved?.id, at: .now)
        unsaved?.remove()
        routineFile = nil
      case .rate(let pain, let note):
        if let session { try journal?.rate(session, pain: pain, note: note) }
      case .tell, .quit: break
      }
      return nil
    } catch {
      return error.message + "."
    }
  }

  /// Notes where the session stands. Where that fails, the user is told once.
  private mutating func note(_ checkpoint: Checkpoint) -> String? {
    do throws(JournalError) {
      if file == nil { file = try SessionFile(in: Folders.sessions) }
      try file?.write(StoredCheckpoint(checkpoint: checkpoint, at: .now, file: routineFile))
      return nil
    } catch {
      defer { hasComplained = true }
      return hasComplained
        ? nil : error.message + ". If the session is cut short, it cannot go on."
    }
  }

  private mutating func forget() {
    file?.remove()
    (file, routineFile) = (nil, nil)
  }

  /// Takes over the file of a session that was cut short, if it still stands where it was seen.
  private func take(_ interrupted: Interrupted) throws(JournalError) -> SessionFile {
    let file = try SessionFile(takingOver: interrupted.id, in: Folders.sessions)
    guard file.newest?.checkpoint == interrupted.checkpoint else {
      throw JournalError(message: "This session has gone on elsewhere since")
    }
    return file
  }

  /// Saves what was done of a session that was cut short, and forgets where it stood.
  private func discard(_ interrupted: Interrupted) throws(JournalError) {
    let file = try take(interrupted)
    if let record = interrupted.checkpoint.record, record.active > .zero {
      guard let journal else {
        throw JournalError(message: "what was cut short cannot be saved, and stays offered")
      }
      let now = WallTime.now
      let ended = now.milliseconds - interrupted.ago.wholeMilliseconds
      try journal.save(
        record, id: interrupted.id, at: WallTime(milliseconds: ended, offset: now.offset))
    }
    file.remove()
  }

  private func keep(
    _ answers: [KeptAnswer], _ outcome: History.Outcome, _ cleared: Set<RedFlag.ID>,
    at now: Duration
  ) throws(JournalError) {
    let time = WallTime.now
    let stored = answers.map { kept in
      StoredAnswer(
        question: kept.question, answer: kept.answer,
        at: time.milliseconds - (now - kept.at).wholeMilliseconds)
    }
    try journal?.keep(
      StoredCheckIn(
        answers: stored, advice: outcome.advice, rules: outcome.rules, cleared: cleared),
      at: time)
  }

  private func history(
    _ journal: Journal, _ now: Duration, _ library: Library
  ) throws(JournalError) -> History {
    let today = WallTime.now
    let sessions = CutShort.find(library)
    tidy(sessions, journal)
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
      cleared: checkIn?.cleared ?? [],
      interrupted: sessions.filter { !$0.isGoingOn && !$0.isOld && !isSaved($0, journal) }
        .map(\.interrupted),
      elsewhere: sessions.filter(\.isGoingOn).map(\.interrupted.checkpoint.title),
      resting: try journal.restingPlaces(at: today).map { place, until in
        History.Resting(place: place, until: now + .milliseconds(until - today.milliseconds))
      })
  }

  /// Saves what was cut short too long ago to go on, as it was left, and removes the files of what is
  /// saved already. Where that fails, as when another process does the same, it is left for the next
  /// time: what the journal holds is of more weight.
  private func tidy(_ sessions: [CutShort], _ journal: Journal) {
    for session in sessions where !session.isGoingOn {
      if isSaved(session, journal) {
        // It ended, and the program was killed before it could say so here.
        try? SessionFile(takingOver: session.interrupted.id, in: Folders.sessions).remove()
      } else if session.isOld {
        try? discard(session.interrupted)
      }
    }
  }

  private func isSaved(_ session: CutShort, _ journal: Journal) -> Bool {
    (try? journal.hasSession(session.interrupted.id)) ?? false
  }
}

/// A session that is going on elsewhere, or that something cut short.
struct CutShort {
  /// After this it is not gone on with: the answers it began with are too old (clinical.md, A.0).
  private static let longest: Duration = .seconds(12 * 3600)

  let interrupted: Interrupted
  let isGoingOn: Bool

  /// Whether it was cut short too long ago to go on.
  var isOld: Bool { interrupted.ago > Self.longest }

  /// Whether it can go on here and now.
  var canGoOn: Bool { !isGoingOn && !isOld && interrupted.canGoOn }

  /// All of them, the newest first.
  static func find(_ library: Library) -> [CutShort] {
    let now = WallTime.now.milliseconds
    return SessionFile.all(in: Folders.sessions).map { found in
      let checkpoint = found.stored.checkpoint
      var routine: Routine?
      var practice: Practice?
      switch checkpoint.subject {
      case .routine(let id):
        // A file of the user's own that has gone is no reason to stop: the record can be saved.
        let own = found.stored.file.flatMap { try? findRoutine($0, in: library) }
        routine = found.stored.file == nil ? library.routine(id) : own?.id == id ? own : nil
      case .timer(let text):
        practice = text.isEmpty ? .countUp : try? readPractice(text, title: checkpoint.title).get()
      }
      return CutShort(
        interrupted: Interrupted(
          id: found.id, checkpoint: checkpoint, routine: routine, practice: practice,
          ago: .milliseconds(max(0, now - found.stored.at.milliseconds))),
        isGoingOn: found.isGoingOn)
    }
  }
}
