import Coach
import Foundation
import Journal
import Synchronization
import Testing
import Wording

/// A temporary folder for one test, removed afterwards.
final class Store: Sendable {
  /// Stores to keep until the tests end.
  static let kept = Mutex<[Store]>([])

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("knead-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The path of the journal, in a folder that does not exist yet.
  var file: String { folder.appendingPathComponent("data/knead/journal.sqlite").path }

  /// Opens the journal, creating it if necessary.
  func open() throws -> Journal { try Journal(file: file) }

  /// The permission bits of a file.
  func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  /// Writes bytes to the journal's path.
  func place(_ bytes: Data) throws {
    let url = URL(fileURLWithPath: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }
}

/// The message of the storage or import error that work ends with, or `nil` if it succeeds.
func errorMessage(_ work: () throws -> Void) throws -> String? {
  do { try work() } catch let error as StorageProblem {
    return error.words
  } catch let error as ImportProblem {
    return error.words
  }
  return nil
}

extension SessionRecord {
  /// A sample session.
  static func sample(
    pain: Int = 5, after: Int? = nil, note: String = "", ending: Ending = .finished,
    parts: [Part] = [
      Part(step: 1, title: "Check in", side: nil, time: .milliseconds(20_000)),
      Part(step: 2, title: "Hold", side: .left, time: .milliseconds(44_123)),
      Part(step: 2, title: "Hold", side: .right, time: .milliseconds(1)),
    ]
  ) -> SessionRecord {
    SessionRecord(
      routine: "outer-hip-wall-hold", title: "Outer-hip spot on the wall",
      technique: .triggerPoint, ending: ending, active: .milliseconds(64_124), parts: parts,
      painBefore: pain, painAfter: after, note: note)
  }
}

/// A moment in the middle of a day, two hours east of UTC.
let noon = WallTime(milliseconds: 1_795_000_000_123, offset: 7200)

extension Journal {
  /// Keeps a check-in that follows every earlier one.
  @discardableResult
  func keep(_ checkIn: CheckInRecord, at time: WallTime) throws(StorageProblem) -> String {
    var checkIn = checkIn
    checkIn.at = time
    return try keep(checkIn, after: try standing().ids)
  }
}

extension CheckInRecord {
  /// A check-in at noon.
  init(
    answers: [KeptAnswer], advice: Advice, rules: Set<RedFlag.ID>, cleared: Set<RedFlag.ID>
  ) {
    self.init(at: noon, answers: answers, advice: advice, rules: rules, cleared: cleared)
  }
}

extension KeptAnswer {
  /// An answer at a time in milliseconds, in the time zone of `noon`.
  init(question: Question.ID, answer: Answer, at milliseconds: Int64) {
    self.init(
      question: question, answer: answer,
      at: WallTime(milliseconds: milliseconds, offset: noon.offset))
  }
}
