import Glibc
import Platform
import SystemPackage
import Testing

/// Programs whose outcome is waited for.
@Suite("Child commands") struct ChildCommandTests {
  private let spawner = Spawner(.ofProcess)

  @Test("the exit status comes back", arguments: [0, 1, 69])
  func status(expected: CInt) throws {
    let status = spawner.start("sh", ["-c", "exit \(expected)"])?.status(within: .seconds(60))
    #expect(status == expected)
  }

  @Test("a program that takes too long is ended, and so is all it started")
  func limit() throws {
    let child = try start("sleep 600 & sleep 600")
    let watched = child.descriptor
    let watch = try #require(watched).duplicate()
    let status = child.status(within: .zero)
    #expect(status == nil)
    #expect(isGone(watch))
  }

  @Test("a program that a signal ended has no status")
  func signal() throws {
    let status = try start("kill -9 $$").status(within: .seconds(60))
    #expect(status == nil)
  }

  @Test("a program that is not there is told at once")
  func missing() {
    let isThere =
      switch spawner.start("no-such-program-of-knead", []) {
      case .some: true
      case .none: false
      }
    #expect(!isThere)
  }

  @Test("whoever drops a program ends it, and all it started")
  func dropped() throws {
    var watch: FileDescriptor?
    do {
      let child = try start("sleep 600 & sleep 600")
      watch = try child.descriptor?.duplicate()
    }
    #expect(isGone(try #require(watch)))
  }

  @Test("one that is no longer watched has no descriptor to close, and is still its owner's")
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

  @Test("a program finds the environment that it was given, and nothing else")
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

  /// Whether nobody has the other end of what a program was watched by, or soon nobody has.
  private func isGone(_ watch: FileDescriptor) -> Bool {
    defer { try? watch.close() }
    let ready = Watch.wait(for: [Watch(watch)], atMost: .seconds(10))
    return ready.first?.readiness.isDisjoint(with: .gone) == false
  }
}
