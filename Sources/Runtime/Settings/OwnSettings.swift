package import Coach
import Formats
import Platform

/// The user's settings: `config.yaml` in the configuration folder. It is never written by the program.
package enum OwnSettings {
  /// Reads them; without a file all is as it comes.
  package static func load(from folders: Folders) throws -> Settings {
    guard Files.exists(folders.settings) else { return Settings() }
    let file = try TextFiles.read(folders.settings)
    do { return try readSettings(file.text, file: file.name) } catch {
      throw RuntimeProblem.settings("\(error)")
    }
  }
}
