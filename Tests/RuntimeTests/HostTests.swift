import Coach
import Platform
import TestSupport
import Testing

@testable import Runtime

/// What the program may not do is not there, and that is said.
@Suite struct HostTests {
  private func host(userFiles: UserFiles?) -> Host {
    let environment: Environment = ["HOME": "/nonexistent"]
    return Host(
      environment: environment, folders: Folders(environment),
      clocks: Clocks { WallTime(milliseconds: 5, offset: 0) }, output: Output(), spawner: nil,
      userFiles: userFiles)
  }

  @Test("without files of the user's choosing, none is read, and it is said clearly")
  func noUserFiles() throws {
    let host = host(userFiles: nil)
    #expect(throws: FileProblem.noUserFiles) { try host.chosenFiles() }
    #expect(throws: FileProblem.noUserFiles) { try LoadedContent.load(["/tmp"], host) }
    let library = try LoadedContent.load([], host).library
    #expect(throws: FileProblem.noUserFiles) { try findRoutine("a.yaml", in: library, nil) }
    #expect(throws: FileProblem.noUserFiles) { try findRoutine("./a", in: library, nil) }
    let known = try #require(library.routines.first)
    #expect(try findRoutine(known.id.text, in: library, nil) == known)
    #expect("\(FileProblem.noUserFiles)" == "knead can't open files here")
  }

  @Test("with them, what is wrong with a file is told")
  func userFiles() throws {
    let host = host(userFiles: UserFiles())
    let problem = FileProblem.cannotOpen("/none.yaml", reason: "No such file or directory")
    #expect(throws: problem) { try host.chosenFiles().read("/none.yaml") }
    let library = try LoadedContent.load([], host).library
    #expect(throws: problem) { try findRoutine("/none.yaml", in: library, UserFiles()) }
  }

  @Test("the clock on the wall shows what it is told to")
  func clocks() {
    #expect(host(userFiles: nil).clocks.wall.milliseconds == 5)
    #expect(Clocks().wall.milliseconds > 0)
  }
}
