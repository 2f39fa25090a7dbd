package import Platform

/// What the program is given when it starts: where things are kept, what the environment says, and
/// what it may do. What it may not do is not there.
package struct Host: Sendable {
  package let environment: Environment
  package let folders: Folders
  package let clocks: Clocks
  /// The only way to print.
  package let output: Output
  /// Starts other programs: voices, the user's own commands, the service manager.
  package let spawner: Spawner?
  /// The files that the command line names.
  package let userFiles: UserFiles?

  package init(
    environment: Environment, folders: Folders, clocks: Clocks, output: Output,
    spawner: Spawner?, userFiles: UserFiles?
  ) {
    self.environment = environment
    self.folders = folders
    self.clocks = clocks
    self.output = output
    self.spawner = spawner
    self.userFiles = userFiles
  }

  /// The files that the command line names; throws where they may not be touched.
  package func chosenFiles() throws(FileProblem) -> UserFiles {
    guard let userFiles else { throw .noUserFiles }
    return userFiles
  }
}
