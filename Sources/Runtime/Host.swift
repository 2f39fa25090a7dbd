package import Platform

/// The resources available to the program: folders, the environment, clocks and capabilities. A
/// missing capability is `nil`.
package struct Host: Sendable {
  package let environment: Environment
  package let folders: Folders
  package let clocks: Clocks
  /// The only way to print.
  package let output: Output
  /// Starts other programs: voices, the user's cue command, the service manager.
  package let spawner: Spawner?
  /// Access to files named by the user.
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

  /// Access to files named by the user; throws if not granted.
  package func chosenFiles() throws(FileProblem) -> UserFiles {
    guard let userFiles else { throw .noUserFiles }
    return userFiles
  }
}
