package import Coach

/// The user's stored answers, as text and as JSON.
package struct Profile: Sendable {
  /// One answer and the day it was given, as `2026-11-22`.
  package struct Entry: Sendable {
    package let question: Question.ID
    package let answer: Answer
    package let day: String

    package init(question: Question.ID, answer: Answer, day: String) {
      self.question = question
      self.answer = answer
      self.day = day
    }
  }

  package let entries: [Entry]
  /// The advice of the last check-in; `nil` if there was none.
  package let advice: Advice?

  package init(entries: [Entry], advice: Advice?) {
    self.entries = entries
    self.advice = advice
  }

  /// The profile as text: answers of yes or not sure, and choices. Answers of no are only counted.
  package func text(_ screening: Screening) -> String {
    let told = entries.filter { $0.answer != .no }
    let lines = told.compactMap { entry -> String? in
      guard let question = screening.question(entry.question) else { return nil }
      return "\(entry.day)  \(question.text): \(words(entry.answer, question))"
    }
    let nos = entries.count - told.count
    return
      (["Advice from your last check-in: \(advice?.rawValue ?? "none yet")", ""] + lines + [
        "", "Other questions you answered no to: \(nos).",
        "To change your answers, run knead profile --edit.",
        "To delete them, run knead profile --delete.",
      ]).joined(separator: "\n")
  }

  /// The profile as JSON.
  package func json() -> String {
    let answers = entries.reduce(into: [String: EntryForm]()) { forms, entry in
      forms[entry.question.text] = EntryForm(answer: plain(entry.answer), day: entry.day)
    }
    return JSONText.text(Form(advice: advice?.rawValue, answers: answers))
  }

  private struct Form: Encodable {
    let advice: String?
    let answers: [String: EntryForm]
  }

  private struct EntryForm: Encodable {
    let answer: [String]
    let day: String
  }

  private func plain(_ answer: Answer) -> [String] {
    switch answer {
    case .yes: ["yes"]
    case .no: ["no"]
    case .notSure: ["not-sure"]
    case .skipped: ["prefer-not-to-say"]
    case .number(let number): ["\(number)"]
    case .chosen(let ids): ids.sorted()
    }
  }

  private func words(_ answer: Answer, _ question: Question) -> String {
    let names = plain(answer).map { id in
      question.choices.first { $0.id == id }?.text ?? id
    }
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}
