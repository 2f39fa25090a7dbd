import Coach
import Foundation
import Formats
import TestSupport

/// The rules under test, which are normally the program's. If KNEAD_RULES names a folder, its files
/// replace the program's files of the same name, so that one build can test changed rules too.
enum Shipped {
  static let library: Library = {
    guard let folder = ProcessInfo.processInfo.environment["KNEAD_RULES"] else {
      return Fixtures.library
    }
    do { return try readLibrary(files(changedIn: folder)) } catch {
      fatalError("the files:\n\(error)")
    }
  }()

  static let screening = library.screening

  /// The rule that the changed files change, from KNEAD_RULE; the others need no comparing then.
  static let changedRule: RedFlag.ID? =
    ProcessInfo.processInfo.environment["KNEAD_RULE"].map { RedFlag.ID($0) }

  /// The rule with an id.
  static func rule(_ id: RedFlag.ID) -> RedFlag? { screening.redFlags.first { $0.id == id } }

  /// The precaution with an id.
  static func precaution(_ id: Precaution.ID) -> Precaution? {
    screening.precautions.first { $0.id == id }
  }

  /// The shipped routine with a reference, if there is one.
  static func routine(_ reference: String) -> Routine? {
    library.routines.first { $0.reference == reference }
  }

  /// The questions and facts by id, in the order in which they are asked, facts first.
  static let inOrder: [Question] = screening.facts + screening.questions

  static let question: [Question.ID: Question] = inOrder.reduce(into: [:]) { $0[$1.id] = $1 }

  /// The ticks and questions that a first check-in does not ask: those of a daily one, or of one
  /// within 30 minutes (A.20.3, A.20.4).
  static let askedLater: Set<Question.ID> = Set(
    screening.pages.filter { page in
      [
        "since-last", "since-then", "then-skin-kind", "then-allergy-kind", "anything-else",
        "massage-kind", "kind",
      ].contains(page.id)
    }.flatMap(\.questions).map(\.id))

  static let facts = Set(screening.facts.map(\.id))

  private static func files(changedIn folder: String) -> [TextFile] {
    shippedFiles.map { file in
      let changed = URL(fileURLWithPath: folder).appendingPathComponent(file.name)
      guard let text = try? String(contentsOf: changed, encoding: .utf8) else { return file }
      return TextFile(name: file.name, text: text)
    }
  }
}
