import Glibc
import Platform
import SystemPackage
import Testing

@testable import Runtime

/// The child programs that play cues, and when each is released.
@Suite struct CueProgramsTests {
  private let spawner = Spawner(.ofProcess)

  private func add(
    _ command: String, to programs: inout CuePrograms, _ job: CuePrograms.Job = .command,
    until: Duration = .seconds(60)
  ) {
    guard let child = spawner.start("sh", ["-c", command]) else { return }
    programs.add(child, for: job, until: until)
  }

  /// Checks for at most 5 seconds whether all programs with a job have gone.
  private func areGone(_ programs: inout CuePrograms, _ job: CuePrograms.Job) -> Bool {
    for _ in 0..<5000 {
      programs.check(at: .zero)
      if programs.ends(of: job).isEmpty { return true }
      usleep(1000)
    }
    return false
  }

  @Test("a program that has ended is released and no longer watched")
  func ended() {
    var programs = CuePrograms()
    add("true", to: &programs)
    #expect(programs.watches.count == 1)
    #expect(areGone(&programs, .command))
    #expect(programs.watches.isEmpty)
  }

  @Test("a program whose descriptor has hung up keeps running, unwatched, until it ends")
  func hungUp() throws {
    var programs = CuePrograms()
    add("exec 3>&-; sleep 600", to: &programs)
    let ready = Watch.wait(for: programs.watches, atMost: .seconds(5))
    programs.unwatch(try #require(ready.first).descriptor)
    programs.check(at: .zero)
    #expect(programs.watches.isEmpty)
    #expect(programs.ends(of: .command) == [.seconds(60)])
  }

  @Test("a program that takes too long is ended and loses its job")
  func overdue() {
    var programs = CuePrograms()
    add("sleep 600", to: &programs, until: .seconds(1))
    add("sleep 600", to: &programs, .line, until: .seconds(3))
    programs.check(at: .seconds(2))
    #expect(programs.ends(of: .command).isEmpty && programs.ends(of: .line) == [.seconds(3)])
    #expect(areGone(&programs, .ending))
  }

  @Test("ending a job ends all its programs, and no others")
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

  @Test("programs beyond the limit are ended at once, and all are ended when released")
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
