import Coach

/// The part of a check-in's row that says what it told the user. Times are in milliseconds since
/// 1970, UTC.
struct AdviceLine: Codable, Hashable {
  let at: Int64
  let utcOffset: Int
  let rules: [String]
  /// The answers given, if one of them may be that a health professional had looked.
  let given: [AnswerJSON]

  enum CodingKeys: String, CodingKey {
    case at, rules, given
    case utcOffset = "utc_offset"
  }

  /// The decoded row.
  var advice: PastAdvice {
    let checked = given.contains { answer in
      answer.question == Question.ID.cleared.text && AnswerText.read(answer.answer) == .yes
    }
    return PastAdvice(
      at: WallTime(milliseconds: at, offset: utcOffset), rules: Set(rules.map { RedFlag.ID($0) }),
      isChecked: checked)
  }
}
