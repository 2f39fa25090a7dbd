package import Coach

extension Answers {
  /// The answers to a page other than "no", in words; `none` if no choice was ticked.
  package func said(on page: QuestionPage, none: String) -> [String] {
    page.questions.compactMap { question in
      switch self[question.id] {
      case nil, .no: nil
      case .yes: question.text
      case .notSure: question.text + " (not sure)"
      case .skipped: question.text + " (skipped)"
      case .number(let number): "\(number) out of 10"
      case .chosen(let ids):
        ids.isEmpty
          ? none
          : question.choices.filter { ids.contains($0.id) }.map(\.text).joined(separator: "; ")
      }
    }
  }
}
