import Documents
import Formats
import Runtime
import Text

/// The findings of `knead lint`, and their output formats.
struct LintReport {
  private let files: Int
  private var problems: [Problem] = []

  /// A problem and the line that contains it; the line is `nil` if it couldn't be read.
  private struct Problem {
    let diagnostic: Diagnostic
    let line: Substring.UnicodeScalarView?
    var status = Failure.Status.dataError
  }

  /// Creates a report on a number of files.
  init(files: Int) { self.files = files }

  /// Adds the diagnostics for a file.
  mutating func add(_ diagnostics: [Diagnostic], in file: TextFile) {
    if diagnostics.isEmpty { return }
    let lines = tidied(file.text).unicodeScalars
      .split(separator: "\n", omittingEmptySubsequences: false)
    problems += diagnostics.map { diagnostic in
      let index = diagnostic.place.line - 1
      return Problem(diagnostic: diagnostic, line: lines.indices ~= index ? lines[index] : nil)
    }
  }

  /// Adds a file that could not be read.
  mutating func addUnreadable(_ file: String, _ failure: Failure) {
    let diagnostic = Diagnostic(
      file: file, place: SourceLocation(line: 1, column: 1), rule: .unreadable,
      message: failure.description)
    problems.append(Problem(diagnostic: diagnostic, line: nil, status: failure.status))
  }

  /// The exit status if there are errors; `nil` otherwise, even with warnings.
  var status: Failure.Status? {
    let errors = problems.filter(\.diagnostic.isError).map(\.status)
    return errors.contains(.dataError) ? .dataError : errors.first
  }

  /// Each problem with its line and a caret under the position, then a summary.
  var text: String {
    let told = problems.map { problem in
      ([visible(problem.diagnostic.description)] + excerpt(problem)).joined(separator: "\n")
    }
    return (told + [summary]).joined(separator: "\n")
  }

  /// A JSON array with an object for each problem.
  var json: String {
    JSONText.text(
      problems.map { problem in
        let diagnostic = problem.diagnostic
        return Form(
          file: diagnostic.file, line: diagnostic.place.line, column: diagnostic.place.column,
          severity: diagnostic.rule.severity.rawValue, rule: diagnostic.rule.rawValue,
          message: diagnostic.message)
      })
  }

  /// Annotations for GitHub Actions, one per line.
  var github: String {
    problems.map { problem in
      let diagnostic = problem.diagnostic
      let properties = [
        "file=\(Self.escaped(diagnostic.file, inProperty: true))",
        "line=\(diagnostic.place.line)", "col=\(diagnostic.place.column)",
        "title=\(diagnostic.rule.rawValue)",
      ]
      return "::\(diagnostic.rule.severity.rawValue) \(properties.joined(separator: ","))::"
        + Self.escaped(diagnostic.message, inProperty: false) + "\n"
    }
    .joined()
  }

  private struct Form: Encodable {
    let file: String
    let line: Int
    let column: Int
    let severity: String
    let rule: String
    let message: String
  }

  private var summary: String {
    let errors = problems.count { $0.diagnostic.isError }
    func count(_ number: Int, _ word: String) -> String {
      "\(number == 0 ? "no" : "\(number)") \(word)\(number == 1 ? "" : "s")"
    }
    return "\(count(files, "file")): \(count(errors, "error")), "
      + count(problems.count - errors, "warning")
  }

  /// The maximum number of columns shown of a line.
  private static let widest = 72

  private func excerpt(_ problem: Problem) -> [String] {
    guard let line = problem.line, !line.isEmpty else { return [] }
    // Columns count Unicode scalars; the caret goes under the terminal cell.
    let scalars = Array(line)
    let column = min(problem.diagnostic.place.column - 1, scalars.count)
    let start = column < Self.widest ? 0 : column - Self.widest / 2
    func shown(_ part: ArraySlice<Unicode.Scalar>) -> String {
      visible(part.reduce(into: "") { $0.unicodeScalars.append($1) })
    }
    let before = shown(scalars[start..<column])
    let after = shown(scalars[column..<min(scalars.count, start + Self.widest)])
    let gap = String(repeating: " ", count: TextWidth.columns(before))
    return ["  " + before + after, "  " + gap + "^"]
  }

  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var escapes = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
    if inProperty { escapes += [(":", "%3A"), (",", "%2C")] }
    return visible(escapes.reduce(text) { $0.replacing($1.0, with: $1.1) })
  }
}
