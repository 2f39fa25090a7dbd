import Coach

extension Screening {
  /// The pages, each with the questions that no page before it asks; pages that only ask again are
  /// left out.
  var pagesAskingFirst: [(page: QuestionPage, questions: [Question])] {
    var seen: Set<Question.ID> = []
    return pages.compactMap { page in
      let first = page.questions.filter { seen.insert($0.id).inserted }
      return first.isEmpty ? nil : (page, first)
    }
  }
}
