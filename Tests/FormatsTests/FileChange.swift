import Formats
import Testing

/// One row of a table: a file of the small library with `old` replaced by `new`, and what is wrong
/// with it then. The old text must stand in the file exactly once.
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

  /// What is wrong with the changed file.
  func problems() throws -> [String] {
    let text = try #require(SmallLibrary.files[file])
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "`\(old)` stands \(parts.count - 1) times in \(file)")
    return FormatsTests.problems(in: file) { () throws(Diagnostics) in
      _ = try SmallLibrary.load(replacing: [file: parts.joined(separator: new)])
    }
  }

  /// Compares.
  func check() throws { expectSame(try problems(), expected) }
}
