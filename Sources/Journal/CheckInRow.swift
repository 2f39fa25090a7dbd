import Coach
import GRDB

/// A check-in as it stands in the table and in an export; the keys are those of docs/journal.md.
/// Times are in milliseconds since 1970 began, UTC.
struct CheckInRow: Codable, Hashable, FetchableRecord, PersistableRecord {
  static let databaseTableName = "check_in"

  let id: String
  let at: Int64
  let utcOffset: Int
  let advice: String
  let rules: [String]
  var cleared: [String]
  let pain: Int?
  /// The answers given in it.
  var given: [AnswerJSON]
  /// All answers that stood after it, kept as long as no later check-in is known.
  var kept: [AnswerJSON]
  /// The ids of the check-ins that were the last ones before it: one, or more after a merge.
  let earlier: [String]
  /// Whether the user had the answers forgotten.
  var forgotten: Bool

  enum CodingKeys: String, CodingKey {
    case id, at, advice, rules, cleared, pain, given, kept, earlier, forgotten
    case utcOffset = "utc_offset"
  }

  /// One answer; `answer` as `AnswerText` has it.
  struct AnswerJSON: Codable, Hashable {
    let question: String
    let answer: String
    let at: Int64

    init(_ stored: StoredAnswer) {
      question = stored.question.text
      answer = AnswerText.write(stored.answer)
      at = stored.at
    }

    /// The answer it stands for; `nil` for text that none does.
    var stored: StoredAnswer? {
      AnswerText.read(answer).map {
        StoredAnswer(question: Question.ID(question), answer: $0, at: at)
      }
    }
  }
}
