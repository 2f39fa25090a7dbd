/// The command-line options for the program as a whole.
package struct LaunchOptions: Hashable, Sendable {
  /// Folders with more routines.
  let folders: [String]
  /// Settings given on the command line, by name.
  let settings: [String: String]
  let speed: Int

  /// Without any option.
  package static let usual = LaunchOptions(folders: [], settings: [:], speed: 1)

  package init(folders: [String], settings: [String: String], speed: Int) {
    self.folders = folders
    self.settings = settings
    self.speed = speed
  }
}
