package import Formats
package import Platform
import Wording

extension Settings {
  /// The settings for this run: `config.yaml`, the environment, and command-line options by setting
  /// name. The program never writes the file.
  package static func load(_ options: [String: String], _ host: Host) throws -> Settings {
    let path = host.folders.settings
    let file = Files.exists(path) ? try TextFiles.read(path) : nil
    do { return try Settings(file, host.environment, options) } catch {
      throw RuntimeProblem.settings("\(error)")
    }
  }

  /// Reads the file first, so that sources with higher precedence override it.
  package init(
    _ file: TextFile?, _ environment: Environment = [:], _ options: [String: String] = [:]
  ) throws(Diagnostics) {
    self.init()
    if let file { try take(file) }
    for setting in Setting.all {
      take(setting, setting.word(in: environment), from: .variable)
    }
    for setting in Setting.all where setting.hasOption {
      take(setting, options[setting.name], from: .option)
    }
  }

  /// The problem with one of the user's environment variables; `nil` if all are valid.
  package static func problem(in environment: Environment) -> String? {
    var settings = Settings()
    for setting in Setting.all {
      guard let variable = setting.variable, let word = setting.word(in: environment) else {
        continue
      }
      if !setting.form.take(word, &settings) {
        return SettingWords.wrong(variable.name, word, among: setting.words)
      }
    }
    return nil
  }

  private mutating func take(_ file: TextFile) throws(Diagnostics) {
    var read = self
    try Fields.read(file.text, file: file.name, of: SettingWords.file) { fields in
      for setting in Setting.all where setting.isInFile {
        if setting.form.read(fields, setting.name, &read) { read.origins[setting.name] = .file }
      }
    }
    self = read
  }

  private mutating func take(_ setting: Setting, _ word: String?, from origin: Origin) {
    guard let word, setting.form.take(word, &self) else { return }
    origins[setting.name] = origin
  }
}
