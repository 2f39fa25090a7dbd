/// What the command line says of the program as a whole.
package struct LaunchOptions: Sendable {
  /// Folders with more routines.
  let folders: [String]
  /// What it says of the settings, by their names.
  let settings: [String: String]
  let speed: Int

  package init(folders: [String], settings: [String: String], speed: Int) {
    self.folders = folders
    self.settings = settings
    self.speed = speed
  }
}
