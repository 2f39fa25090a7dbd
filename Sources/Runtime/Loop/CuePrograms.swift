import Platform
import SystemPackage

/// The programs that run for cues, in a fixed number of places: an array cannot own what has one owner.
struct CuePrograms: ~Copyable {
  /// What a program does.
  enum Job: Hashable {
    /// It says a line, or stops the saying of one.
    case line
    /// It is the user's own command for a cue.
    case command
    /// Nothing any more: it was ended, and is not gone yet.
    case ending
  }

  private struct Program: ~Copyable {
    var child: ChildCommand
    var job: Job
    /// When it is ended.
    let until: Duration

    /// Ends it and all that it started; it is gone a moment later.
    mutating func end() {
      child.kill()
      job = .ending
    }
  }

  /// More than run at once, so that a program that is slow to go takes no other's place.
  private var places = InlineArray<32, Program?> { _ in nil }

  /// What to watch: each is readable once its program has ended, or has closed it.
  var watches: [Watch] {
    places.indices.compactMap { look(at: $0) { $0.child.descriptor } ?? nil }.map { Watch($0) }
  }

  /// When those with a job are ended at the latest, the first of them first.
  func ends(of job: Job) -> [Duration] {
    places.indices.compactMap { look(at: $0) { $0.job == job ? $0.until : nil } ?? nil }.sorted()
  }

  /// Takes a program over. Where there is no place for it, it is ended at once.
  mutating func add(_ child: consuming ChildCommand, for job: Job, until: Duration) {
    guard let free = places.indices.first(where: { look(at: $0) { _ in true } == nil }) else {
      return
    }
    places[free] = Program(child: child, job: job, until: until)
  }

  /// One of the descriptors is readable: it is watched no longer.
  mutating func unwatch(_ descriptor: FileDescriptor) {
    for index in places.indices where look(at: index, { $0.child.descriptor }) == descriptor {
      places[index]?.child.unwatch()
    }
  }

  /// Lets go of what has ended, and ends what has taken too long.
  mutating func check(at now: Duration) {
    letGo()
    for index in places.indices where look(at: index, { $0.until <= now }) == true {
      places[index]?.end()
    }
  }

  /// Ends all that have a job.
  mutating func end(_ job: Job) {
    for index in places.indices where look(at: index, { $0.job }) == job { places[index]?.end() }
    letGo()
  }

  private mutating func letGo() {
    for index in places.indices {
      if var program = places[index].take(), !program.child.hasEnded() {
        places[index] = consume program
      }
    }
  }

  /// Looks at the program in a place; `nil` where there is none.
  private func look<Result>(
    at index: Int, _ body: (borrowing Program) -> Result
  ) -> Result? {
    switch places[index] {
    case .some(let program): body(program)
    case .none: nil
    }
  }
}
