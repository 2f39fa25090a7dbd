import Coach
import Glibc
import Platform

/// What the command line says of the program as a whole.
package struct LaunchOptions: Sendable {
  /// Folders with more routines.
  let folders: [String]
  let cues: CueChoices
  let speed: Int
  private let still: Bool?
  private let plain: Bool

  package init(folders: [String], cues: CueChoices, still: Bool?, plain: Bool, speed: Int) {
    self.folders = folders
    self.cues = cues
    self.still = still
    self.plain = plain
    self.speed = speed
  }

  /// Whether the program talks in lines: by wish, or because there is no screen to be had.
  var isPlain: Bool {
    let type = variable("TERM") ?? ""
    return plain || isOn("KNEAD_PLAIN") == true || type.isEmpty || type == "dumb"
      || isatty(STDOUT_FILENO) == 0 || isatty(STDIN_FILENO) == 0
  }

  /// Whether nothing but the clock may move.
  func isStill(_ settings: Settings) -> Bool {
    still ?? isOn("KNEAD_STILL") ?? settings.still
  }

  /// Whether a variable says yes: by anything but a word for no; `nil` where it is not set.
  private func isOn(_ name: String) -> Bool? {
    variable(name).map { !["0", "no", "off", "false"].contains($0.lowercased()) }
  }
}
