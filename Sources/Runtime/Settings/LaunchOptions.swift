import Coach
package import Platform

/// What the command line says of the program as a whole.
package struct LaunchOptions: Sendable {
  /// Folders with more routines.
  let folders: [String]
  let cues: CueChoices
  let speed: Int
  private let still: Bool?
  private let plain: Bool
  private let environment: Environment

  package init(
    folders: [String], cues: CueChoices, still: Bool?, plain: Bool, speed: Int,
    environment: Environment
  ) {
    self.environment = environment
    self.folders = folders
    self.cues = cues
    self.still = still
    self.plain = plain
    self.speed = speed
  }

  /// Whether the user wants to be talked to in lines.
  var isPlain: Bool { plain || isOn("KNEAD_PLAIN") == true }

  /// Whether nothing but the clock may move.
  func isStill(_ settings: Settings) -> Bool {
    still ?? isOn("KNEAD_STILL") ?? settings.still
  }

  /// Whether a variable says yes: by anything but a word for no; `nil` where it is not set.
  private func isOn(_ name: String) -> Bool? {
    environment[name].map { !["0", "no", "off", "false"].contains($0.lowercased()) }
  }
}
