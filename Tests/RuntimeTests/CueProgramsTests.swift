import Glibc
import Platform
import SystemPackage
import Testing

@testable import Runtime

/// The programs that run for cues, each with one owner.
@Suite struct CueProgramsTests {
  private let spawner = Spawner(.ofProcess)

  private func add(
    _ command: String, to programs: inout CuePrograms, _ job: CuePrograms.Job = .command,
    until: Duration = .seconds(60)
  ) {
    guard let child = spawner.start("sh", ["-c", command]) else { return }
    programs.add(child, for: job, until: until)
  }

  /// Checks until no program is left, for 5 seconds at most; returns whether none is.
  private func areGone(_ programs: inout CuePrograms, _ job: CuePrograms.Job) -> Bool {
    for _ in 0..<5000 {
      programs.check(at: .zero)
      if programs.ends(of: job).isEmpty { return true }
      usleep(1000)
    }
    return false
  }

  @Test("one that has ended is let go of, and no longer watched")
  func ended() {
    var programs = CuePrograms()
    add("true", to: &programs)
    #expect(programs.watches.count == 1)
    #expect(areGone(&programs, .command))
    #expect(programs.watches.isEmpty)
  }

  @Test("one whose descriptor hung up goes on, unwatched, until it ends")
  func hungUp() throws {
    var programs = CuePrograms()
    add("exec 3>&-; sleep 600", to: &programs)
    let ready = Watch.wait(for: programs.watches, atMost: .seconds(5))
    programs.unwatch(try #require(ready.first).descriptor)
    programs.check(at: .zero)
    #expect(programs.watches.isEmpty)
    #expect(programs.ends(of: .command) == [.seconds(60)])
  }

  @Test("one that takes too long is ended, and has no job any more")
  func overdue() {
    var programs = CuePrograms()
    add("sleep 600", to: &programs, until: .seconds(1))
    add("sleep 600", to: &programs, .line, until: .seconds(3))
    programs.check(at: .seconds(2))
    #expect(programs.ends(of: .command).isEmpty && programs.ends(of: .line) == [.seconds(3)])
    #expect(areGone(&programs, .ending))
  }

  @Test("all with a job are ended at once, others stay")
  func jobs() {
    var programs = CuePrograms()
    for until in [Duration.seconds(9), .seconds(8)] {
      add("sleep 600", to: &programs, until: until)
    }
    add("sleep 600", to: &programs, .line)
    programs.end(.line)
    #expect(programs.ends(of: .line).isEmpty)
    #expect(programs.ends(of: .command) == [.seconds(8), .seconds(9)])
  }

  @Test("where all places are taken, one more is ended at once; and all are when they are dropped")
  func places() throws {
    var copies: [FileDescriptor] = []
    do {
      var programs = CuePrograms()
      for _ in 0..<40 { add("sleep 600", to: &programs) }
      let watches = programs.watches
      #expect(watches.count == 32)
      copies = try watches.map { try $0.descriptor.duplicate() }
    }
    for copy in copies {
      let ready = Watch.wait(for: [Watch(copy)], atMost: .seconds(10))
      #expect(ready.first?.readiness.isDisjoint(with: .gone) == false)
      try copy.close()
    }
  }
}
