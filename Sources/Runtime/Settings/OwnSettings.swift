package import Coach
import Formats
import Glibc

/// The user's settings: `config.yaml` in the configuration folder. It is never written by the program.
package enum OwnSettings {
  /// Reads them; without a file all is as it comes.
  package static func load(from folders: Folders) throws -> Settings {
    guard access(folders.settings, F_OK) == 0 else { return Settings() }
    let file = try readFile(folders.settings)
    do { return try readSettings(file.text, file: file.name) } catch {
      throw Failure(.dataError, "cannot read your settings:\n\(error)")
    }
  }
}
