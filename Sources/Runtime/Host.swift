package import Platform

/// What the program is given when it starts: where things are kept, what the environment says, and
/// what it may do. What it may not do is not there.
package struct Host: Sendable {
  package let environment: Environment
  package let folders: Folders
  /// The only way to print.
  package let output: Output
  /// Starts other programs: voices, the user's own commands, the service manager.
  package let spawner: Spawner?

  package init(
    environment: Environment, folders: Folders, output: Output, spawner: Spawner?
  ) {
    self.environment = environment
    self.folders = folders
    self.output = output
    self.spawner = spawner
  }
}
