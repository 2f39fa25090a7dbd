import Formats
import Testing

/// One row of a table: a file of the small library with `old` replaced by `new`, and the problems
/// expected. The old text must occur exactly once in the file.
struct FileChange: CustomTestStringConvertible, Sendable {
  let file: String
  let old: String
  let new: String
  let expected: [String]

  init(_ stem: String, _ old: String, _ new: String, _ expected: String...) {
    file = "screening/\(stem).yaml"
    self.old = old
    self.new = new
    self.expected = expected
  }

  var testDescription: String { "\(file): \(new.isEmpty ? "without \(old)" : new)" }

  /// The problems found in the changed file.
  func problems() throws -> [String] {
    let text = try #require(SmallLibrary.files[file])
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "`\(old)` occurs \(parts.count - 1) times in \(file)")
    return FormatsTests.problems(in: file) { () throws(Diagnostics) in
      _ = try SmallLibrary.load(replacing: [file: parts.joined(separator: new)])
    }
  }

  /// Compares the problems found with those expected.
  func check() throws { expectSame(try problems(), expected) }
}
