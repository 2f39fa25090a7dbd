import Platform
import SystemPackage

/// The programs that run for cues, in a fixed number of slots: an `Array` can't hold noncopyable
/// values.
struct CuePrograms: ~Copyable {
  /// A program's purpose.
  enum Job: Hashable {
    /// Speaks a line, or stops one.
    case line
    /// Runs the user's command for a cue.
    case command
    /// Was killed, but hasn't exited yet.
    case ending
  }

  private struct Program: ~Copyable {
    var child: ChildCommand
    var job: Job
    /// When to kill it.
    let until: Duration

    /// Kills it and everything it started; it exits shortly afterwards.
    mutating func end() {
      child.kill()
      job = .ending
    }
  }

  /// More slots than can run at once, so that killed programs don't block new ones.
  private var slots = InlineArray<32, Program?> { _ in nil }

  /// The descriptors to watch: each hangs up once its program has ended or closed it.
  var watches: [Watch] {
    slots.indices.compactMap { look(at: $0) { $0.child.descriptor } ?? nil }.map { Watch($0) }
  }

  /// The deadlines of the programs with this job, in order.
  func ends(of job: Job) -> [Duration] {
    slots.indices.compactMap { look(at: $0) { $0.job == job ? $0.until : nil } ?? nil }.sorted()
  }

  /// Adds a program; kills it if there is no free slot.
  mutating func add(_ child: consuming ChildCommand, for job: Job, until: Duration) {
    guard let free = slots.indices.first(where: { look(at: $0) { _ in true } == nil }) else {
      return
    }
    slots[free] = Program(child: child, job: job, until: until)
  }

  /// Stops watching a descriptor that has hung up.
  mutating func unwatch(_ descriptor: FileDescriptor) {
    for index in slots.indices where look(at: index, { $0.child.descriptor }) == descriptor {
      slots[index]?.child.unwatch()
    }
  }

  /// Removes finished programs and kills overdue ones.
  mutating func check(at now: Duration) {
    removeFinished()
    for index in slots.indices where look(at: index, { $0.until <= now }) == true {
      slots[index]?.end()
    }
  }

  /// Kills all programs with this job.
  mutating func end(_ job: Job) {
    for index in slots.indices where look(at: index, { $0.job }) == job { slots[index]?.end() }
    removeFinished()
  }

  private mutating func removeFinished() {
    for index in slots.indices {
      if var program = slots[index].take(), !program.child.hasEnded() {
        slots[index] = consume program
      }
    }
  }

  /// Inspects the program in a slot; `nil` if it is free.
  private func look<Result>(
    at index: Int, _ body: (borrowing Program) -> Result
  ) -> Result? {
    switch slots[index] {
    case .some(let program): body(program)
    case .none: nil
    }
  }
}
