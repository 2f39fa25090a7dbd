import Notation
package import Coach
import Formats
import Platform
import Wording

/// The user's saved practice timers: a text file with one per line, as `name: parts`.
package struct SavedTimers {
  private let folder: String
  private let file: String

  package init(_ folders: Folders) {
    folder = folders.configuration
    file = folders.timers
  }

  /// A timer as written in the file.
  package struct Timer {
    /// The file that contains it.
    let file: String
    package let name: String
    package let text: String
    /// Its position: the line, counted from 1, and the number of columns before the parts.
    let line: Int
    let column: Int

    /// The timer as a practice; throws with file, line and column if it is malformed.
    package func practice() throws(RuntimeProblem) -> Practice {
      switch readPractice(text, title: name) {
      case .success(let practice): return practice
      case .failure(let problem):
        throw .badTimer(
          file: file, line: line, column: column + problem.column, problem.message)
      }
    }
  }

  /// Whether a word is a valid timer name: lower-case letters, digits and single dashes.
  package static func isName(_ text: String) -> Bool { isTimerName(text) }

  /// The timers in file order; empty if there is no file.
  package func read() throws -> [Timer] {
    try lines().enumerated().compactMap { index, line in
      let text = line.drop { $0 == " " }
      if text.isEmpty || text.hasPrefix("#") { return nil }
      guard let colon = line.firstIndex(of: ":"), Self.isName(String(line[..<colon])) else {
        throw RuntimeProblem.badTimer(
          file: file, line: index + 1, column: 1, CommandWords.timerForm)
      }
      let rest = line[line.index(after: colon)...]
      let parts = rest.drop { $0 == " " }
      return Timer(
        file: file, name: String(line[..<colon]), text: String(parts), line: index + 1,
        column: line.count - parts.count)
    }
  }

  /// All timers as practices.
  package func practices() throws -> [Practice] {
    try read().map { try $0.practice() }
  }

  /// Saves a timer's parts under a name, in the place of the timer `replaced`, if there is one, or
  /// else of the one with that name.
  package func save(_ text: String, as name: String, replacing replaced: String? = nil) throws {
    guard Self.isName(name) else { throw RuntimeProblem.isNoTimerName(name) }
    let saved = try read()
    let old = saved.first { $0.name == replaced } ?? saved.first { $0.name == name }
    var lines = try lines()
    let line = "\(name): \(text)"
    if let old { lines[old.line - 1] = line } else { lines.append(line) }
    try write(lines)
  }

  /// Deletes a timer.
  package func delete(_ name: String) throws {
    let saved = try read()
    guard let old = saved.first(where: { $0.name == name }) else {
      throw Self.missing(name, among: saved)
    }
    var lines = try lines()
    lines.remove(at: old.line - 1)
    try write(lines)
  }

  /// The error for an unknown timer name.
  package static func missing(_ name: String, among saved: [Timer]) -> RuntimeProblem {
    .noTimer(
      name,
      hint: hint(
        for: name, among: saved.map(\.name) + ReadyMadeTimers.all.map(\.name),
        or: CommandWords.listTimers))
  }

  private func lines() throws(FileProblem) -> [String] {
    guard Files.exists(file) else { return [] }
    var lines = try TextFiles.read(file).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func write(_ lines: [String]) throws(FileProblem) {
    guard Files.makePrivateFolder(folder) else {
      throw .cannotChange(.make, folder, reason: nil)
    }
    try TextFiles.write(
      lines.joined(separator: "\n") + "\n", to: file, replacing: Files.exists(file))
  }
}
