import Coach
import Foundation
import Journal
import Synchronization
import Testing
import Wording

/// A folder of its own for one test, gone afterwards.
final class Store: Sendable {
  /// Those that are to stay.
  static let kept = Mutex<[Store]>([])

  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("knead-journal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Where the journal is, in a folder that is not there yet.
  var file: String { folder.appendingPathComponent("data/knead/journal.sqlite").path }

  /// Opens the journal, or makes it.
  func open() throws -> Journal { try Journal(file: file) }

  /// The mode of a file, without its kind.
  func mode(_ path: String) throws -> Int {
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(facts[.posixPermissions] as? Int)
  }

  /// Puts bytes where the journal would be.
  func place(_ bytes: Data) throws {
    let url = URL(fileURLWithPath: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }
}

/// The message of the error that opening a journal ends with; `nil` where there is none.
func complaint(_ work: () throws -> Void) throws -> String? {
  do { try work() } catch let error as StorageProblem {
    return error.words
  } catch let error as ImportProblem {
    return error.words
  }
  return nil
}

extension SessionRecord {
  /// A session with this and that in it.
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

/// A moment in the middle of a day, two hours east.
let noon = WallTime(milliseconds: 1_795_000_000_123, offset: 7200)

extension Journal {
  /// Keeps a check-in that knows of all before it.
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
  /// An answer at so many milliseconds, where noon is.
  init(question: Question.ID, answer: Answer, at milliseconds: Int64) {
    self.init(
      question: question, answer: answer,
      at: WallTime(milliseconds: milliseconds, offset: noon.offset))
  }
}
