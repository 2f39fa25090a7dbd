import Platform

/// One thing that can be set: a row of the table, from which come the reader of the file, its template,
/// the variables in the manual and what the doctor shows.
package struct Setting: Sendable {
  /// An environment variable, and what the manual says of it.
  package struct Variable: Sendable {
    package let name: String
    package let sentence: String
  }

  /// Its name: the key in the file, and the option on the command line.
  package let name: String
  /// What the template says of it, line by line; `nil` where the file cannot set it.
  let comment: [String]?
  package let variable: Variable?
  /// Whether the command line can set it.
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

  /// Whether the file can set it.
  package var isInFile: Bool { comment != nil }

  /// The words that it can be set to; empty where they are not a closed list.
  package var words: [String] { form.words }

  /// Its part of the template: what it is, and its default or an example, taken out as a comment.
  var template: String? {
    comment.map { lines in
      let gap = form.shown.hasPrefix("\n") ? "" : " "
      let entry = "\(name):\(gap)\(form.shown)".split(separator: "\n").map { "#\($0)" }
      return (lines.map { "# \($0)" } + entry).joined(separator: "\n")
    }
  }

  /// What its variable holds; `nil` where there is nothing.
  func word(in environment: Environment) -> String? { variable.flatMap { environment[$0.name] } }
}
