import Coach
import Platform
import TestSupport
import Testing

@testable import Runtime

/// The host withholds what the program may not do, and errors say so.
@Suite struct HostTests {
  private func host(userFiles: UserFiles?) -> Host {
    let environment: Environment = ["HOME": "/nonexistent"]
    return Host(
      environment: environment, folders: Folders(environment),
      clocks: Clocks { WallTime(milliseconds: 5, offset: 0) }, output: Output(), spawner: nil,
      userFiles: userFiles)
  }

  @Test("without access to the user's files, none is read, and the error says why")
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

  @Test("with access to the user's files, a problem with one is reported")
  func userFiles() throws {
    let host = host(userFiles: UserFiles())
    let problem = FileProblem.cannotOpen("/none.yaml", reason: "No such file or directory")
    #expect(throws: problem) { try host.chosenFiles().read("/none.yaml") }
    let library = try LoadedContent.load([], host).library
    #expect(throws: problem) { try findRoutine("/none.yaml", in: library, UserFiles()) }
  }

  @Test("the wall clock shows the time it is given")
  func clocks() {
    #expect(host(userFiles: nil).clocks.wall.milliseconds == 5)
    #expect(Clocks().wall.milliseconds > 0)
  }
}
