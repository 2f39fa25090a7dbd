import Text
package import Coach

/// Reads answers from a YAML or JSON map of question ids to answers.
///
/// A tick takes yes, no or not-sure (and prefer-not-to-say if it may be skipped). A page of ticks,
/// addressed by its id, takes none. A choice takes an id, choices a list of ids, and a scale a
/// number. A sign that other answers in the file rule out is an error: nothing given is dropped.
package func readAnswers(
  _ text: String, file name: String, for screening: Screening
) throws(Diagnostics) -> Answers {
  let decoder = Decoder(file: name)
  let root = try parseYAML(text, file: name)
  guard case .map(let pairs) = root.content else {
    decoder.report(
      "answers must be a map from questions to answers, such as {fever: no}", at: root.place)
    throw Diagnostics(decoder.diagnostics)
  }
  let reader = AnswersReader(decoder: decoder, screening: screening)
  return try decoder.finish(reader.answers(pairs))
}

private struct AnswersReader {
  let decoder: Decoder
  let screening: Screening

  func answers(_ pairs: [Value.Pair]) -> Answers {
    var answers = Answers()
    var given: [Question.ID: Value.Pair] = [:]
    for pair in pairs {
      let (key, value) = (pair.key, pair.value)
      guard let id = decoder.id(key) else { continue }
      if let question = screening.questions.first(where: { $0.id.text == id }) {
        if let answer = answer(to: question, value) {
          answers[question.id] = answer
          given[question.id] = pair
        }
      } else if let page = screening.pages.first(where: { $0.id.text == id }) {
        if decoder.word(value, "valid answer to `\(id)`", among: ["none"]) != nil {
          for question in page.questions where answers[question.id] == nil {
            answers[question.id] = .no
            given[question.id] = pair
          }
        }
      } else {
        let ids = screening.questions.map(\.id.text) + screening.pages.map(\.id.text)
        let hint = nearest(to: id, among: ids).map { ": did you mean `\($0)`?" } ?? ""
        decoder.report("there is no question `\(id)`" + hint, at: key.place)
      }
    }
    reportContradictions(in: answers, given)
    return answers
  }

  private func reportContradictions(in answers: Answers, _ given: [Question.ID: Value.Pair]) {
    for contradiction in screening.contradictions(in: answers) {
      guard let sign = given[contradiction.question] else { continue }
      let others = contradiction.ruledOutBy.compactMap { given[$0].map(written) }
      decoder.report(
        "\(written(sign)) contradicts \(unique(others).joined(separator: " and ")): correct one "
          + "of them",
        at: sign.key.place)
    }
  }

  /// A pair as in the file, such as `fever: no`.
  private func written(_ pair: Value.Pair) -> String {
    guard case .text(let key) = pair.key.content, case .text(let value) = pair.value.content
    else { return "" }
    return "`\(key): \(value)`"
  }

  /// The texts, each once, in order: a page can answer several questions.
  private func unique(_ texts: [String]) -> [String] {
    texts.enumerated().filter { !texts[..<$0.offset].contains($0.element) }.map(\.element)
  }

  private func answer(to question: Question, _ value: Value) -> Answer? {
    let ids = question.choices.map(\.id)
    let thing = "valid answer to `\(question.id)`"
    switch question.kind {
    case .yesNo, .read:
      return decoder.word(spelled(value), thing, among: ["yes", "no"]).flatMap(word)
    case .tick(let skippable):
      let words = ["yes", "no", "not-sure"] + (skippable ? ["prefer-not-to-say"] : [])
      return decoder.word(spelled(value), thing, among: words).flatMap(word)
    case .choice: return decoder.word(value, thing, among: ids).map { .chosen([$0]) }
    case .choices:
      return decoder.list(value, of: "choices") { decoder.word($0, thing, among: ids) }
        .map { .chosen(Set($0)) }
    case .scale: return decoder.number(value, in: 0...10).map { .number($0) }
    }
  }

  /// Accepts JSON's `true` and `false`, as programs write them.
  private func spelled(_ value: Value) -> Value {
    switch value.content {
    case .text("true"): Value(content: .text("yes"), place: value.place)
    case .text("false"): Value(content: .text("no"), place: value.place)
    default: value
    }
  }

  private func word(_ text: String) -> Answer? {
    switch text {
    case "yes": .yes
    case "no": .no
    case "not-sure": .notSure
    case "prefer-not-to-say": .skipped
    default: nil
    }
  }
}
