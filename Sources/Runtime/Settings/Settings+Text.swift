import Wording

extension Settings {
  /// A file of settings with each key and what it means, all of them commented out.
  package static var template: String {
    let head = SettingWords.templateHead.map { "# \($0)" }.joined(separator: "\n")
    return ([head] + Setting.all.compactMap(\.template)).joined(separator: "\n\n") + "\n"
  }

  /// The variables and what each does, a line each with a tab between, for the manual.
  package static var variables: String {
    Setting.all.compactMap(\.variable).map { "\($0.name)\t\($0.sentence)\n" }.joined()
  }

  /// The place in which a setting was set, as the user knows it; `nil` where it has its default.
  func place(of setting: Setting) -> String? {
    switch origins[setting.name] {
    case .option: "--\(setting.name)"
    case .variable: setting.variable?.name
    case .file: SettingWords.inTheFile(setting.name)
    case nil: nil
    }
  }
}
