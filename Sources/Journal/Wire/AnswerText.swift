import Coach

/// Answers encoded as text for a column, and decoded again.
enum AnswerText {
  static func write(_ answer: Answer) -> String {
    switch answer {
    case .yes: "yes"
    case .no: "no"
    case .notSure: "not-sure"
    case .skipped: "skipped"
    case .number(let number): "number \(number)"
    case .chosen(let ids): (["chosen"] + ids.sorted()).joined(separator: " ")
    }
  }

  /// Decodes an answer; `nil` if the text is invalid.
  static func read(_ text: String) -> Answer? {
    let words = text.split(separator: " ").map(String.init)
    switch (words.first, words.count) {
    case ("yes", 1): return .yes
    case ("no", 1): return .no
    case ("not-sure", 1): return .notSure
    case ("skipped", 1): return .skipped
    case ("number", 2): return Int(words[1]).map { .number($0) }
    case ("chosen", _): return .chosen(Set(words.dropFirst()))
    default: return nil
    }
  }
}
