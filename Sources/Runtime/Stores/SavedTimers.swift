package import Coach
import Formats
import Glibc
import Wording

/// The practice timers a user has saved: a text file with one a line, `name: parts`.
package struct SavedTimers {
  private let folder: String
  private let file: String

  package init(_ folders: Folders) {
    folder = folders.configuration
    file = folders.timers
  }

  /// A timer as it stands in the file.
  package struct Timer {
    /// The file it stands in.
    let file: String
    package let name: String
    package let text: String
    /// Where it stands: the line, from 1, and how many columns there are before the parts.
    let line: Int
    let column: Int

    /// The timer as it is played; what is wrong with it is told with the file, line and column.
    package func practice() throws -> Practice {
      switch readPractice(text, title: name) {
      case .success(let practice): return practice
      case .failure(let problem):
        throw Failure(
          .dataError,
          CommandWords.at(file, line: line, column: column + problem.column, problem.message))
      }
    }
  }

  /// Whether a word can be the name of a timer: small letters, digits and single dashes.
  package static func isName(_ text: String) -> Bool { isRoutineID(text) }

  /// The timers in the file, in its order; none where there is no file.
  package func read() throws -> [Timer] {
    try lines().enumerated().compactMap { index, line in
      let text = line.drop { $0 == " " }
      if text.isEmpty || text.hasPrefix("#") { return nil }
      guard let colon = line.firstIndex(of: ":"), Self.isName(String(line[..<colon])) else {
        throw Failure(
          .dataError,
          CommandWords.at(file, line: index + 1, column: 1, CommandWords.timerForm))
      }
      let rest = line[line.index(after: colon)...]
      let parts = rest.drop { $0 == " " }
      return Timer(
        file: file, name: String(line[..<colon]), text: String(parts), line: index + 1,
        column: line.count - parts.count)
    }
  }

  /// The timers in the file as they are played.
  package func practices() throws -> [Practice] {
    try read().map { try $0.practice() }
  }

  /// Saves the parts of a timer under a name, in the place of one that has it.
  package func save(_ text: String, as name: String) throws {
    guard Self.isName(name) else {
      throw Failure(
        .usage, CommandWords.notATimerName(name))
    }
    let old = try read().first { $0.name == name }
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

  /// There is no timer of a name.
  package static func missing(_ name: String, among saved: [Timer]) -> Failure {
    let hint = hint(for: name, among: saved.map(\.name), or: CommandWords.listTimers)
    return Failure(.noInput, CommandWords.noTimer(name, hint))
  }

  private func lines() throws -> [String] {
    guard access(file, F_OK) == 0 else { return [] }
    var lines = try readFile(file).text
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private func write(_ lines: [String]) throws {
    guard makePrivateFolder(folder) else {
      throw Failure(.ioError, FileWords.cannotMake(folder))
    }
    try writeFile(
      lines.joined(separator: "\n") + "\n", to: file,
      replacing: access(file, F_OK) == 0)
  }
}
