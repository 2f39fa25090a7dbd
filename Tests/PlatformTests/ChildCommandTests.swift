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
    let pipe = try FileDescriptor.pipe()
    // It inherits the end that is written to: once all that it started is gone, so is that.
    let status = spawner.start("sh", ["-c", "sleep 600 & sleep 600"])?.status(within: .zero)
    try pipe.writeEnd.close()
    #expect(status == nil)
    #expect(hasEnded(pipe.readEnd))
  }

  @Test("a program that a signal ended has no status")
  func signal() throws {
    #expect(spawner.start("sh", ["-c", "kill -9 $$"])?.status(within: .seconds(60)) == nil)
  }

  @Test("a program that is not there is told at once")
  func missing() {
    #expect(isNothing(spawner.start("no-such-program-of-knead", [])))
  }

  @Test("whoever drops a program ends it, and all it started")
  func dropped() throws {
    let pipe = try FileDescriptor.pipe()
    #expect(!isNothing(spawner.start("sh", ["-c", "sleep 600 & sleep 600"])))
    try pipe.writeEnd.close()
    #expect(hasEnded(pipe.readEnd))
  }

  @Test("what has closed its descriptor closes no other that has the number now")
  func descriptors() throws {
    var child = try start("true")
    let number = try #require(child.descriptor)
    child.unwatch()
    let pipe = try FileDescriptor.pipe()
    defer { _ = (try? pipe.readEnd.close(), try? pipe.writeEnd.close()) }
    #expect([pipe.readEnd, pipe.writeEnd].contains(number), "the number is in use again")
    child.unwatch()
    child.kill()
    while !child.hasEnded() { usleep(1000) }
    #expect(fcntl(number.rawValue, F_GETFD) >= 0, "and still open")
  }

  @Test("a program finds the environment that it was given, and nothing else")
  func environment() {
    let given = Spawner(["PATH": "/usr/bin:/bin", "KNEAD_A": "1", "KNEAD_B": ""])
    let test = "[ \"$KNEAD_A\" = 2 ] && [ \"${KNEAD_B-none}\" = '' ] && [ -z \"$HOME\" ]"
    let status = given.start("sh", ["-c", test], adding: ["KNEAD_A": "2"])?
      .status(within: .seconds(60))
    #expect(status == 0)
  }

  private func start(_ program: String) throws -> ChildCommand {
    guard let child = spawner.start(program, []) else { throw Errno.noSuchFileOrDirectory }
    return child
  }

  private func isNothing(_ child: consuming ChildCommand?) -> Bool {
    switch child {
    case .some: false
    case .none: true
    }
  }

  /// Whether nobody holds the other end of a pipe any more, or soon does not.
  private func hasEnded(_ pipe: FileDescriptor) -> Bool {
    defer { try? pipe.close() }
    return Watch.wait(for: [Watch(pipe)], atMost: .seconds(5)).first?.readiness.contains(.gone)
      ?? false
  }
}
