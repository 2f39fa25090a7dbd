import Coach
import Flow
import Journal

/// Keeps what happens in the journal and in the file of the session, and tells what they hold.
/// Whatever goes wrong is a message to the user; the session goes on.
struct SessionStore {
  private var journal: Journal?
  /// What a journal holds that cannot be written: it is shown and heeded, and nothing is saved.
  private var copy: Journal?
  /// The session saved last, which a rating belongs to.
  private var session: String?
  /// The check-ins that were known when the journal was read last, by their ids.
  var known: [String] = []
  /// Check-ins that could not be kept yet: advice to see someone may be among them.
  private var unkept: [(checkIn: StoredCheckIn, at: WallTime)] = []
  /// When the session that is going on began.
  private var began: WallTime?
  /// Where the session stands that is going on.
  private var file: SessionFile?
  /// Whether the user knows already that it cannot be noted where the session stands.
  private var hasComplained = false
  /// The file of the routine that is played, where it is not in the library.
  var routineFile: String?

  /// What the journal tells now: another process may have written to it. `nil` where it cannot be
  /// read, or does not hold yet what was to be kept in it.
  mutating func reread(at now: Duration, _ library: Library) -> Flow.Event? {
    guard let journal, (try? keepUnkept()) != nil else { return nil }
    return (try? history(journal, now, library)).map(Flow.Event.journalOpened)
  }

  /// Opens the journal; `now` is the time on the program's clock. What was cut short is told once
  /// the library is there, by `reread`.
  mutating func open(at now: Duration) -> [Flow.Event] {
    do {
      let journal = try Journal(reading: Folders.journal)
      let history = try history(journal, now, nil)
      guard journal.isCopy else {
        self.journal = journal
        return [.journalOpened(history)]
      }
      copy = journal
      let problem = "The journal \(Folders.journal) cannot be written."
      return [
        .journalOpened(history), .problem(problem + " Nothing is saved until this is mended."),
      ]
    } catch {
      return [.problem(error.message + ". Nothing is saved until this is mended.")]
    }
  }

  /// Whether there is a journal to show.
  var canShow: Bool { journal != nil || copy != nil }

  /// What the journal tells of a period.
  func progress(in period: Period) -> Flow.Event {
    guard let journal = journal ?? copy else {
      return .problem("The journal is not open: nothing can be shown.")
    }
    do { return .progressRead(try journal.progress(in: period)) } catch {
      return .problem(error.message + ".")
    }
  }

  /// Carries out an effect; returns what went wrong, if anything.
  mutating func carryOut(_ effect: Flow.Effect, at now: Duration) -> String? {
    do throws(JournalError) {
      switch effect {
      case .checkpoint(let checkpoint): return note(checkpoint)
      case .forgetCheckpoint: forget()
      case .resumed(let interrupted):
        let file = try take(interrupted)
        self.file = file
        (routineFile, began) = (file.newest?.file, file.newest?.began)
      case .discard(let interrupted): try discard(interrupted)
      case .checkedIn(let answers, let outcome, let cleared):
        try keep(answers, outcome, cleared, at: now)
      case .save(let record):
        // Let go of where that fails: it is offered again, and nothing is mixed up with it.
        let (unsaved, began) = (file, began)
        (session, file, self.began) = (nil, nil, nil)
        session = try save(record, id: unsaved?.id, began: began)
        unsaved?.remove()
        routineFile = nil
      case .rate(let pain, let note):
        guard let journal, let session else {
          throw JournalError(message: "The rating is not saved, because its session is not")
        }
        try journal.rate(session, pain: pain, note: note)
      case .rateMorning(let id, let pain):
        guard let journal else { throw JournalError(message: "The answer is not saved") }
        try journal.rateMorning(id, pain: pain)
      case .log(let entry):
        guard let journal else { throw JournalError(message: "The journal is not open") }
        try journal.log(entry, at: .now)
      case .tell, .quit, .readProgress: break
      }
      return nil
    } catch {
      return error.message + "."
    }
  }

  private func save(
    _ record: SessionRecord, id: String?, began: WallTime?
  ) throws(JournalError) -> String {
    guard let journal else {
      throw JournalError(message: "The session is not saved: the journal is not open")
    }
    do { return try journal.save(record, id: id, began: began, at: .now) } catch {
      throw JournalError(message: "The session is not saved. \(error.message)")
    }
  }

  /// Notes where the session stands. Where that fails, the user is told once.
  private mutating func note(_ checkpoint: Checkpoint) -> String? {
    do throws(JournalError) {
      if file == nil { file = try SessionFile(in: Folders.sessions) }
      let now = WallTime.now
      if began == nil { began = now }
      try file?.write(
        StoredCheckpoint(checkpoint: checkpoint, at: now, began: began, file: routineFile))
      return nil
    } catch {
      defer { hasComplained = true }
      return hasComplained
        ? nil : error.message + ". If the session is cut short, it cannot go on."
    }
  }

  private mutating func forget() {
    file?.remove()
    (file, routineFile, began) = (nil, nil, nil)
  }

  /// Takes over the file of a session that was cut short, if it still stands where it was seen.
  private func take(_ interrupted: InterruptedSession) throws(JournalError) -> SessionFile {
    let file = try SessionFile(takingOver: interrupted.id, in: Folders.sessions)
    guard file.newest?.checkpoint == interrupted.checkpoint else {
      throw JournalError(message: "This session has gone on elsewhere since")
    }
    return file
  }

  /// Saves what was done of a session that was cut short, and forgets where it stood.
  func discard(_ interrupted: InterruptedSession) throws(JournalError) {
    let file = try take(interrupted)
    if let record = interrupted.checkpoint.record, record.active > .zero {
      guard let journal else {
        throw JournalError(message: "what was cut short cannot be saved, and stays offered")
      }
      let now = WallTime.now
      let ended = now.milliseconds - interrupted.ago.wholeMilliseconds
      try journal.save(
        record, id: interrupted.id, began: file.newest?.began,
        at: WallTime(milliseconds: ended, offset: now.offset))
    }
    file.remove()
  }

  private mutating func keep(
    _ answers: [KeptAnswer], _ outcome: History.Outcome, _ cleared: Set<RedFlag.ID>,
    at now: Duration
  ) throws(JournalError) {
    let time = WallTime.now
    let stored = answers.map { kept in
      StoredAnswer(
        question: kept.question, answer: kept.answer,
        at: time.milliseconds - (now - kept.at).wholeMilliseconds)
    }
    let checkIn = StoredCheckIn(
      answers: stored, advice: outcome.advice, rules: outcome.rules, cleared: cleared)
    unkept.append((checkIn, time))
    try keepUnkept()
  }

  /// Keeps the check-ins that could not be kept before, each after what was known then.
  private mutating func keepUnkept() throws(JournalError) {
    guard let journal else { return }
    while let next = unkept.first {
      known = [try journal.keep(next.checkIn, after: known, at: next.at)]
      unkept.removeFirst()
    }
  }
}
