import Glibc
import Platform
import SystemPackage
import Testing

/// Child processes and their exit status.
@Suite("Child commands") struct ChildCommandTests {
  private let spawner = Spawner(.ofProcess)

  @Test("the exit status is returned", arguments: [0, 1, 69])
  func status(expected: CInt) throws {
    let status = spawner.start("sh", ["-c", "exit \(expected)"])?.status(within: .seconds(60))
    #expect(status == expected)
  }

  @Test("a program that takes too long is killed, along with everything it started")
  func limit() throws {
    let child = try start("sleep 600 & sleep 600")
    let watched = child.descriptor
    let watch = try #require(watched).duplicate()
    let status = child.status(within: .zero)
    #expect(status == nil)
    #expect(isGone(watch))
  }

  @Test("a program killed by a signal has no status")
  func signal() throws {
    let status = try start("kill -9 $$").status(within: .seconds(60))
    #expect(status == nil)
  }

  @Test("a missing program is reported at once")
  func missing() {
    let isThere =
      switch spawner.start("no-such-program-of-knead", []) {
      case .some: true
      case .none: false
      }
    #expect(!isThere)
  }

  @Test("dropping a program kills it, along with everything it started")
  func dropped() throws {
    var watch: FileDescriptor?
    do {
      let child = try start("sleep 600 & sleep 600")
      watch = try child.descriptor?.duplicate()
    }
    #expect(isGone(try #require(watch)))
  }

  @Test("a program that is no longer watched has no descriptor, but its owner can still kill it")
  func unwatched() throws {
    var child = try start("sleep 600")
    let watched = child.descriptor
    let watch = try #require(watched).duplicate()
    child.unwatch()
    let descriptor = child.descriptor
    #expect(descriptor == nil)
    child.unwatch()
    let hadEnded = child.hasEnded()
    #expect(!hadEnded)
    child.kill()
    #expect(isGone(watch))
    while !child.hasEnded() { usleep(1000) }
    child.kill()
  }

  @Test("a program has the environment that it was given, and nothing else")
  func environment() {
    let given = Spawner(["PATH": "/usr/bin:/bin", "KNEAD_A": "1", "KNEAD_B": ""])
    let test = "[ \"$KNEAD_A\" = 2 ] && [ \"${KNEAD_B-none}\" = '' ] && [ -z \"$HOME\" ]"
    let status = given.start("sh", ["-c", test], adding: ["KNEAD_A": "2"])?
      .status(within: .seconds(60))
    #expect(status == 0)
  }

  private func start(_ script: String) throws -> ChildCommand {
    guard let child = spawner.start("sh", ["-c", script]) else { throw Errno.noSuchFileOrDirectory }
    return child
  }

  /// Whether the other end of a program's descriptor is closed, or is closed within 10 seconds.
  private func isGone(_ watch: FileDescriptor) -> Bool {
    defer { try? watch.close() }
    let ready = Watch.wait(for: [Watch(watch)], atMost: .seconds(10))
    return ready.first?.readiness.isDisjoint(with: .gone) == false
  }
}
