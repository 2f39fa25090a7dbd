import Coach

/// A check-in as a table row and an export line; the keys are documented in docs/journal.md. Times
/// are in milliseconds since 1970, UTC.
struct CheckInLine: Codable, Hashable {
  let id: String
  let at: Int64
  let utcOffset: Int
  let advice: String
  let rules: [String]
  var cleared: [String]
  let pain: Int?
  /// The answers given in this check-in.
  var given: [AnswerJSON]
  /// All answers in force after it, kept until a later check-in is known.
  var kept: [AnswerJSON]
  /// The ids of its immediate predecessors: usually one, several after a merge.
  let earlier: [String]
  /// Whether the user had the answers deleted.
  var forgotten: Bool

  enum CodingKeys: String, CodingKey {
    case id, at, advice, rules, cleared, pain, given, kept, earlier, forgotten
    case utcOffset = "utc_offset"
  }
}

extension CheckInLine {
  /// A new check-in's line, with its predecessors' ids; `before` holds the answers in force until
  /// then, so unchanged ones are not recorded as given again.
  init(
    _ record: CheckInRecord, id: String, after earlier: [String], _ before: [String: AnswerJSON]
  ) {
    let kept = record.answers.map(AnswerJSON.init).sorted { $0.question < $1.question }
    let given = kept.filter { !$0.repeats(before[$0.question]) }
    self.init(
      id: id, at: record.at.milliseconds, utcOffset: record.at.offset,
      advice: record.advice.rawValue, rules: record.rules.map(\.text).sorted(),
      cleared: record.cleared.map(\.text).sorted(), pain: Self.pain(given), given: given,
      kept: kept, earlier: earlier, forgotten: false)
  }

  /// The pain score among the answers, if present.
  private static func pain(_ answers: [AnswerJSON]) -> Int? {
    for answer in answers where answer.question == Question.ID.pain.text {
      if case .number(let pain)? = AnswerText.read(answer.answer) { return pain }
    }
    return nil
  }

  /// The decoded check-in. Unknown advice is treated as the most urgent.
  var record: CheckInRecord {
    CheckInRecord(
      at: WallTime(milliseconds: at, offset: utcOffset),
      answers: kept.compactMap { $0.kept(offset: utcOffset) },
      advice: Advice(rawValue: advice) ?? .emergency, rules: Set(rules.map { RedFlag.ID($0) }),
      cleared: Set(cleared.map { RedFlag.ID($0) }))
  }
}

extension CheckInLine {
  /// Merges two lines with the same id.
  func joined(with other: CheckInLine) -> CheckInLine {
    var row = fixed.text >= other.fixed.text ? self : other
    row.forgotten = forgotten || other.forgotten
    row.given = row.forgotten ? [] : Self.larger(given, other.given)
    row.kept = row.forgotten ? [] : Self.larger(kept, other.kept)
    row.cleared = row.forgotten ? [] : cleared.filter(Set(other.cleared).contains).sorted()
    return row
  }

  /// Of two lists that should match unless one was emptied, the same one in either order.
  private static func larger(_ one: [AnswerJSON], _ other: [AnswerJSON]) -> [AnswerJSON] {
    let texts = [one, other].map { (try? ExportText.line($0)) ?? "" }
    return (one.count, texts[0]) >= (other.count, texts[1]) ? one : other
  }

  /// The row without its deletable fields.
  private var fixed: CheckInLine {
    var row = self
    (row.given, row.kept, row.cleared, row.forgotten) = ([], [], [], false)
    return row
  }

  private var text: String { (try? ExportText.line(self)) ?? "" }
}

extension CheckInLine {
  /// The values to check before an import.
  var bounds: LineBounds {
    LineBounds(
      pains: [pain].compactMap { $0 }, times: [at] + (given + kept).map(\.at), lengths: [],
      offset: utcOffset, texts: [id] + earlier, note: "")
  }
}
