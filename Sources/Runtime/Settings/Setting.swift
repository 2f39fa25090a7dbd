import Platform

/// A single setting: a table row that drives the file reader, its template, the variables in the
/// manual, and the doctor's output.
package struct Setting: Sendable {
  /// An environment variable, with its description in the manual.
  package struct Variable: Sendable {
    package let name: String
    package let sentence: String
  }

  /// The setting's name: the key in the file and the option on the command line.
  package let name: String
  /// The template's description, line by line; `nil` if the file can't contain it.
  let comment: [String]?
  package let variable: Variable?
  /// Whether there is a command-line option for it.
  package let hasOption: Bool
  let form: SettingForm

  init(
    _ name: String, _ form: SettingForm, comment: [String]? = nil, option: Bool = false,
    variable: String? = nil, does sentence: String = ""
  ) {
    self.name = name
    self.form = form
    self.comment = comment
    hasOption = option
    self.variable = variable.map { Variable(name: $0, sentence: sentence) }
  }

  /// Whether the file can contain it.
  package var isInFile: Bool { comment != nil }

  /// The allowed words; empty unless they form a closed list.
  package var words: [String] { form.words }

  /// Its section of the template: the description, then the default or an example, commented out.
  var template: String? {
    comment.map { lines in
      let gap = form.shown.hasPrefix("\n") ? "" : " "
      let entry = "\(name):\(gap)\(form.shown)".split(separator: "\n").map { "#\($0)" }
      return (lines.map { "# \($0)" } + entry).joined(separator: "\n")
    }
  }

  /// The variable's value; `nil` if unset.
  func word(in environment: Environment) -> String? { variable.flatMap { environment[$0.name] } }
}
