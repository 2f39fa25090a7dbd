package import Coach

/// What a check-in asks and what was said, for every way of showing it.
extension CheckIn {
  /// The questions of a page, by its index, that apply given the answers so far.
  package func asked(on page: Int, _ screening: Screening) -> [Question] {
    screening.asked(on: screening.pages[page], for: purpose, given: answers)
  }

  /// The pages, by their index, to which something else than no was said and which still ask
  /// something: what is looked at before the result.
  package func told(_ screening: Screening) -> [Int] {
    screening.pages.indices.filter { index in
      let page = screening.pages[index]
      return !page.isPreamble && !said(on: page, none: "none").isEmpty
        && !asked(on: index, screening).isEmpty
    }
  }

  /// What was said to a page other than no, in words; `none` where none of the choices was taken.
  package func said(on page: Page, none: String) -> [String] {
    page.questions.compactMap { question in
      switch answers[question.id] {
      case nil, .no: nil
      case .yes: question.text
      case .notSure: question.text + " (not sure)"
      case .skipped: question.text + " (skipped)"
      case .number(let number): "\(number) of 10"
      case .chosen(let ids):
        ids.isEmpty
          ? none
          : question.choices.filter { ids.contains($0.id) }.map(\.text).joined(separator: "; ")
      }
    }
  }
}
