import Wording

extension Settings {
  /// A template settings file: every key with its description, all commented out.
  package static var template: String {
    let head = SettingWords.templateHead.map { "# \($0)" }.joined(separator: "\n")
    return ([head] + Setting.all.compactMap(\.template)).joined(separator: "\n\n") + "\n"
  }

  /// The variables with their descriptions for the manual: one per line, separated by a tab.
  package static var variables: String {
    Setting.all.compactMap(\.variable).map { "\($0.name)\t\($0.sentence)\n" }.joined()
  }

  /// Where a setting was set, as shown to the user; `nil` if it has its default.
  func place(of setting: Setting) -> String? {
    switch origins[setting.name] {
    case .option: "--\(setting.name)"
    case .variable: setting.variable?.name
    case .file: SettingWords.inTheFile(setting.name)
    case nil: nil
    }
  }
}
