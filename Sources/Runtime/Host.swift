package import Platform

/// What the program may use: folders, the environment, clocks, and its capabilities. A capability it
/// doesn't have is `nil`.
package struct Host: Sendable {
  package let environment: Environment
  package let folders: Folders
  package let clocks: Clocks
  /// The only way to print.
  package let output: Output
  /// Starts other programs: voices, the user's own commands, the service manager.
  package let spawner: Spawner?
  /// Access to files that the user names.
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

  /// Access to files that the user names; throws if there is none.
  package func chosenFiles() throws(FileProblem) -> UserFiles {
    guard let userFiles else { throw .noUserFiles }
    return userFiles
  }
}
