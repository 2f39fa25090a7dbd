import Coach
import Flow
import Journal

/// Stores data in the journal and the session's checkpoint file, and reads it back. Failures become
/// messages to the user; the session continues.
struct SessionStore {
  /// How far the journal is accessible.
  private enum Access {
    case closed
    case open(Journal)
    /// The journal can be read but not written: its content is shown and respected, but nothing is
    /// saved.
    case readOnly(Journal)
  }

  /// The session in this run.
  private enum Session {
    /// No session yet; the path of the routine to be played, if it isn't in the library.
    case idle(routineFile: String?)
    case playing(RunningSession)
    /// Saved, with the id a rating refers to.
    case ended(id: String)
  }

  let folders: Folders
  /// Gives access to an interrupted routine's file, if permitted.
  let userFiles: UserFiles?
  private var access = Access.closed
  private var session = Session.idle(routineFile: nil)
  var checkIns = UnsavedCheckIns()
  /// Whether the user already knows that checkpoints can't be saved.
  private var hasComplained = false

  init(_ host: Host) {
    folders = host.folders
    userFiles = host.userFiles
  }

  private var journal: Journal? {
    if case .open(let journal) = access { journal } else { nil }
  }

  /// The journal, even if read-only.
  private var readable: Journal? {
    switch access {
    case .closed: nil
    case .open(let journal), .readOnly(let journal): journal
    }
  }

  /// Whether there is a journal to show.
  var canShow: Bool { readable != nil }

  /// Opens the journal. Without a library, unfinished sessions are reported later by `reread`, once it
  /// is loaded.
  mutating func open(at now: WallTime, _ library: Library?) -> [Flow.Event] {
    do {
      let journal = try Journal(reading: folders.journal)
      access = journal.isCopy ? .readOnly(journal) : .open(journal)
      // Nothing that is found unfinished could be saved in a copy.
      let history = try history(journal, now, journal.isCopy ? nil : library)
      let readOnly = Notice.nothingIsSaved(.readOnly(folders.journal))
      return [.journalOpened(history)] + (journal.isCopy ? [.problem(readOnly)] : [])
        + Self.unreadable(journal)
    } catch {
      access = .closed
      return [.problem(.nothingIsSaved(error))]
    }
  }

  /// A notice about journal entries that can't be read, if any.
  private static func unreadable(_ journal: Journal) -> [Flow.Event] {
    let count = journal.unreadableCount
    return count == 0 ? [] : [.problem(.cannotShow(.unreadableRows(count)))]
  }

  /// Remembers the path of the routine to be played, which isn't in the library.
  mutating func expect(routineFile: String) { session = .idle(routineFile: routineFile) }

  /// The progress recorded over a period.
  private func progress(in period: Period) -> Flow.Event {
    guard let readable else { return .problem(.cannotShow(.notOpen)) }
    do { return .progressRead(try readable.progress(in: period)) } catch {
      return .problem(.cannotShow(error))
    }
  }
}

extension SessionStore: EffectStore {
  mutating func reread(at now: WallTime, _ library: Library) -> Flow.Event? {
    guard let journal, (try? checkIns.save(in: journal)) != nil else { return nil }
    return (try? history(journal, now, library)).map(Flow.Event.journalOpened)
  }

  mutating func perform(_ effect: Flow.Effect, at now: WallTime) -> [Flow.Event] {
    let problem: Notice?
    switch effect {
    case .checkpoint(let checkpoint): problem = note(checkpoint, at: now)
    case .forgetCheckpoint:
      forget()
      problem = nil
    case .resumed(let interrupted): return resume(interrupted).map { [.resumeFailed($0)] } ?? []
    case .discard(let interrupted): problem = discard(interrupted, at: now)
    case .checkedIn(let checkIn):
      forgetPausedCheckIn()
      problem = keep(checkIn)
    case .pauseCheckIn(let paused): problem = keep(paused)
    case .forgetPausedCheckIn:
      forgetPausedCheckIn()
      problem = nil
    case .save(let record): problem = end(record, at: now)
    case .rate(let pain, let note): problem = rate(pain, note)
    case .rateMorning(let id, let pain):
      problem = save(.morning) { journal throws(StorageProblem) in
        try journal.rateMorning(id, pain: pain)
      }
    case .log(let entry):
      problem = save(.diary) { journal throws(StorageProblem) in try journal.log(entry, at: now) }
    case .saveTimer(let timer, let old): return [save(timer, replacing: old)]
    case .readProgress(let period): return [progress(in: period)]
    case .putOnPaper(let text): return [AdviceFile(folders.home).write(text, at: now)]
    case .tell, .quit: problem = nil
    }
    return problem.map { [.problem($0)] } ?? []
  }

  /// Saves a practice timer; returns all of them, or why it could not be saved.
  private func save(_ timer: Practice, replacing old: String?) -> Flow.Event {
    do {
      let saved = SavedTimers(folders)
      try saved.save(timer.text, as: timer.title, replacing: old)
      return .timerSaved(try saved.practices())
    } catch {
      return .problem(.cannotSaveTimer("\(error)"))
    }
  }

  /// Saves something in the journal; returns a notice on failure.
  private func save(
    _ subject: Notice.Subject, _ work: (Journal) throws(StorageProblem) -> Void
  ) -> Notice? {
    guard let journal else { return .cannotSave(subject, .notOpen) }
    do {
      try work(journal)
      return nil
    } catch {
      return .cannotSave(subject, error)
    }
  }

  private func rate(_ pain: Int, _ note: String) -> Notice? {
    guard journal != nil, case .ended(let id) = session else { return .ratingWithoutSession }
    return save(.rating) { journal throws(StorageProblem) in
      try journal.rate(id, pain: pain, note: note)
    }
  }

  /// Saves a finished session. On failure its file is released: the session is offered again, and
  /// not mixed up with a later one.
  private mutating func end(_ record: SessionRecord, at now: WallTime) -> Notice? {
    var ended = RunningSession(file: nil, began: nil, routineFile: nil)
    if case .playing(let running) = session { ended = running }
    session = .idle(routineFile: ended.routineFile)
    var saved: String?
    let problem = save(.session) { journal throws(StorageProblem) in
      saved = try journal.save(record, id: ended.file?.id, began: ended.began, at: now)
    }
    if let saved {
      session = .ended(id: saved)
      ended.file?.remove()
    }
    return problem
  }

  /// Saves a checkpoint. On failure, notifies the user once.
  private mutating func note(_ checkpoint: Checkpoint, at now: WallTime) -> Notice? {
    var running: RunningSession
    switch session {
    case .playing(let known): running = known
    case .idle(let file): running = RunningSession(file: nil, began: now, routineFile: file)
    case .ended: running = RunningSession(file: nil, began: now, routineFile: nil)
    }
    defer { session = .playing(running) }
    do throws(StorageProblem) {
      if running.file == nil { running.file = try SessionFile(in: folders.sessions) }
      try running.file?.write(
        StoredCheckpoint(
          checkpoint: checkpoint, at: now, began: running.began, file: running.routineFile))
      return nil
    } catch {
      defer { hasComplained = true }
      return hasComplained ? nil : .cannotCheckpoint(error)
    }
  }

  private mutating func forget() {
    if case .playing(let running) = session { running.file?.remove() }
    session = .idle(routineFile: nil)
  }

  /// Takes over the file of an unfinished session; `nil` if the session has moved on since it was
  /// found.
  private func take(_ interrupted: InterruptedSession) throws(StorageProblem) -> SessionFile? {
    let file = try SessionFile(takingOver: interrupted.id, in: folders.sessions)
    return file.newest?.checkpoint == interrupted.checkpoint ? file : nil
  }

  private mutating func resume(_ interrupted: InterruptedSession) -> StorageProblem? {
    do throws(StorageProblem) {
      guard let file = try take(interrupted) else { return .resumedElsewhere }
      session = .playing(
        RunningSession(file: file, began: file.newest?.began, routineFile: file.newest?.file))
      return nil
    } catch {
      return error
    }
  }

  /// Saves what was done in an unfinished session and deletes its checkpoint; returns a notice on
  /// failure.
  @discardableResult
  func discard(_ interrupted: InterruptedSession, at now: WallTime) -> Notice? {
    do throws(StorageProblem) {
      guard let file = try take(interrupted) else {
        return .cannotSave(.interruptedSession, .resumedElsewhere)
      }
      if let record = interrupted.checkpoint.record, record.active > .zero {
        let problem = save(.interruptedSession) { journal throws(StorageProblem) in
          try journal.save(
            record, id: interrupted.id, began: file.newest?.began, at: now - interrupted.ago)
        }
        if let problem { return problem }
      }
      file.remove()
      return nil
    } catch {
      return .cannotSave(.interruptedSession, error)
    }
  }

  private func keep(_ paused: PausedCheckIn) -> Notice? {
    do throws(StorageProblem) {
      try CheckInFile(folders.checkIn).write(paused)
      return nil
    } catch {
      return .cannotSave(.pausedCheckIn, error)
    }
  }

  /// Removes what was left in the middle. If that fails, it is offered once more, and no harm done.
  func forgetPausedCheckIn() { try? CheckInFile(folders.checkIn).remove() }

  private mutating func keep(_ checkIn: CheckInRecord) -> Notice? {
    checkIns.add(checkIn)
    guard let journal else { return nil }
    do throws(StorageProblem) {
      try checkIns.save(in: journal)
      return nil
    } catch {
      return .cannotSave(.checkIn, error)
    }
  }
}
