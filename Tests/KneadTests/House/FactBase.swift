import Foundation

/// The clinical fact base, and what other files cite from it.
struct FactBase {
  /// Its path in the package.
  static let path = "docs/clinical.md"

  /// The sections and ids with an entry. Being mentioned in another entry is not enough.
  let entries: Set<String>

  init(_ text: String) throws {
    let headings = try Pattern(#"^#{2,4} ([A-Z0-9][A-Z0-9.-]*?)\.? "#)
    let id = "[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+[a-z]?|[A-Z][A-Z0-9]+[a-z]?"
    let items = try Pattern(#"^(?:- |\| )(\#(id))(?=[ |:,])"#)
    entries = Set(headings.matches(in: text) + items.matches(in: text))
  }

  /// Whether an id has an entry. A word after its number marks a variation: RF-NEU-1-FAST belongs
  /// to RF-NEU-1.
  func holds(_ id: String) -> Bool {
    if entries.contains(id) { return true }
    guard let number = id.lastIndex(where: \.isNumber) else { return false }
    let variation = id[id.index(after: number)...]
    let isWords = variation.hasPrefix("-") && variation.allSatisfy { $0 == "-" || $0.isUppercase }
    return isWords && entries.contains(String(id[...number]))
  }

  /// The citations in a file that have no entry.
  func missing(in file: SourceFile) throws -> [String] {
    try Self.citations(in: file).filter { !holds($0) }.map { "\(file.path): \($0)" }
  }

  /// The ids and sections that a file cites, in tests only in comments, and in documents outside
  /// code samples.
  static func citations(in file: SourceFile) throws -> [String] {
    let text =
      if file.path.hasPrefix("Tests/") {
        comments(of: file.text)
      } else if file.path.hasSuffix(".md") {
        withoutSamples(file.text)
      } else {
        file.text
      }
    let isRules = file.path.hasPrefix("Routines/screening/")
    return try ([cited, section, part] + (isRules ? [rule] : []))
      .flatMap { try Pattern($0).matches(in: text) }
  }

  /// The ids of rules, conditions, bundles, places, routines, muscles, corrections and sources, and
  /// the sections with a number.
  private static let cited =
    #"(?<![A-Za-z0-9_.-])((?:RF|CI|EZ|A0)-[A-Z0-9]+(?:-[A-Z0-9]+)*|G-[A-Z]{2,}(?:-[A-Z]+)*"#
    + #"|R-[A-Z]{2}-\d{2}|M-[A-Z]{2,4}|[BCFG]-\d{2}[a-z]?|K-[A-Z0-9]+(?:-[A-Z0-9]+)*"#
    + #"|S\d{2,3}b?|[A-K]\.\d{1,2})(?![A-Za-z0-9_-])"#

  /// A section cited with the document's name.
  private static let section = #"clinical\.md, ([A-Z0-9](?:\.\d+)?)(?![A-Za-z0-9_.-])"#

  /// A part of the document, as in "section G of clinical.md". Numbered sections are found anyway.
  private static let part = #"\bsections?\s+([A-Z])\s+of\s+clinical\.md"#

  /// The id of a rule or a source. Those of questions and answers are lower case.
  private static let rule = #"^ *- id: ([A-Z]\S+)"#

  private static func comments(of text: String) -> String {
    text.utf8.split(separator: UInt8(ascii: "\n"))
      .filter { $0.drop { $0 == UInt8(ascii: " ") }.starts(with: "//".utf8) }
      .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  private static func withoutSamples(_ text: String) -> String {
    text.components(separatedBy: "```").enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "\n")
  }
}

/// A regular expression whose first group is the match.
private struct Pattern {
  private let expression: NSRegularExpression

  init(_ pattern: String) throws {
    expression = try NSRegularExpression(pattern: pattern, options: .anchorsMatchLines)
  }

  func matches(in text: String) -> [String] {
    let whole = NSString(string: text)
    return expression.matches(in: text, range: NSRange(location: 0, length: whole.length))
      .map { whole.substring(with: $0.range(at: 1)) }
  }
}
