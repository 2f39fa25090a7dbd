package import Coach

extension Flow {
  /// The outcome of a set of answers.
  package enum Scripted: Sendable {
    /// These questions still need an answer.
    case missing([Question])
    /// Advice that rules out massage.
    case advice(StoppingAdvice)
    case suggestions(Suggestions)
  }

  /// Runs a check-in with all answers given at once, through the same steps as one answered page by
  /// page.
  package static func checkIn(answering answers: Answers, from library: Library) -> Scripted {
    var flow = Flow()
    flow.library = library
    let screening = library.screening
    let given = screening.skippingChecks(screening.withoutIdleChecks(answers))
    let known = screening.pruned(given)
    _ = flow.advance(
      CheckIn(
        goal: .suggest, answers: known, times: [:], page: 0, before: [], standing: AdviceInForce()),
      from: 0, WallTime(milliseconds: 0, offset: 0))
    if case .advice(let advice) = flow.route { return .advice(advice) }
    if case .suggestions(let suggestions) = flow.route { return .suggestions(suggestions) }
    return .missing(screening.open(in: known))
  }
}
