import Platform
import Testing

/// Programs whose outcome is waited for.
@Suite("Child commands") struct ChildCommandTests {
  @Test("the exit status comes back", arguments: [0, 1, 69])
  func status(expected: CInt) throws {
    let child = try #require(Spawner().start("sh", ["-c", "exit \(expected)"]))
    #expect(child.status(within: .seconds(60)) == expected)
  }

  @Test("a program that takes too long is ended, and so is all it started")
  func limit() throws {
    let child = try #require(Spawner().start("sh", ["-c", "sleep 600 & sleep 600"]))
    #expect(child.status(within: .zero) == nil)
    #expect(child.hasEnded)
  }

  @Test("a program that a signal ended has no status")
  func signal() throws {
    let child = try #require(Spawner().start("sh", ["-c", "kill -9 $$"]))
    #expect(child.status(within: .seconds(60)) == nil)
  }

  @Test("a program that is not there is told at once")
  func missing() { #expect(Spawner().start("no-such-program-of-knead", []) == nil) }
}
