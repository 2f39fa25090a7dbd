/// What is said of the settings.
package enum SettingWords {
  /// The file as a whole cannot be used.
  package static func unreadable(_ problems: String) -> String {
    "cannot read your settings:\n\(problems)"
  }
}
