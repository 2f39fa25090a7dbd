import Coach

/// Decodes `screening/questions.yaml`: the pages of the check-in, in the order they are asked.
struct QuestionsReader {
  let decoder: Decoder
  /// The questions read so far. A page may depend only on earlier questions, so that every answer
  /// needed for a decision is known.
  private var known: [Question.ID: Question] = [:]
  private var pageIDs: Set<String> = []

  init(decoder: Decoder) { self.decoder = decoder }

  mutating func questions(_ root: Value) -> (facts: [Question], pages: [QuestionPage])? {
    guard let fields = decoder.fields(root, of: "the questions file") else { return nil }
    readFormat(fields, decoder)
    let facts = fields.optional("facts").flatMap { decoder.list($0, of: "facts") } ?? []
    let read = facts.compactMap { fact($0) }
    let values = fields.required("pages").flatMap { decoder.list($0, of: "pages") }
    fields.finish()
    guard let values else { return nil }
    var pages: [QuestionPage] = []
    for value in values { if let page = page(value) { pages.append(page) } }
    guard pages.count == values.count, read.count == facts.count else { return nil }
    return (read, pages)
  }

  /// A fact that the program knows by itself: conditions can refer to it, but the user is never
  /// asked.
  private mutating func fact(_ value: Value) -> Question? {
    tick(value, Frame(askIf: nil, keep: .session, onlyToSuggest: false))
  }

  private mutating func page(_ value: Value) -> QuestionPage? {
    guard let fields = decoder.fields(value, of: "a page") else { return nil }
    let id = fields.required("id").flatMap(decoder.id)
    let ask = fields.required("ask").flatMap(decoder.text)
    let why = fields.optional("why").flatMap(decoder.text) ?? ""
    let shows: QuestionPage.Companion? = fields.optional("shows").flatMap {
      decoder.word(
        $0, "valid value for `shows`", among: QuestionPage.Companion.allCases.map(\.rawValue)
      )
      .flatMap(QuestionPage.Companion.init)
    }
    let keep: Question.Keep? = fields.required("keep").flatMap {
      decoder.word($0, "valid value for `keep`", among: ["always", "12h", "3d", "14d", "session"])
        .flatMap(Question.Keep.init)
    }
    let askIf = fields.optional("ask-if").flatMap {
      ConditionReader(decoder: decoder, questions: known).condition($0)
    }
    let onlyToSuggest = fields.optional("only-to-suggest").flatMap(decoder.flag) ?? false
    let frame = Frame(askIf: askIf, keep: keep ?? .session, onlyToSuggest: onlyToSuggest)
    let questions = questions(fields, id: id ?? "", ask: ask ?? "", frame)
    fields.finish()
    guard let id, let ask, keep != nil, let questions, !questions.isEmpty else { return nil }
    if !pageIDs.insert(id).inserted {
      decoder.report("there are two pages named `\(id)`", at: fields.place(of: "id"))
    }
    return QuestionPage(
      id: QuestionPage.ID(id), ask: ask, why: why, shows: shows, questions: questions)
  }

  /// The properties shared by all questions of a page.
  private struct Frame {
    let askIf: Condition?
    let keep: Question.Keep
    let onlyToSuggest: Bool
  }

  private mutating func questions(
    _ fields: Fields, id: String, ask: String, _ frame: Frame
  ) -> [Question]? {
    let ticks = fields.optional("ticks")
    let choiceValues = fields.optional("choices").flatMap { decoder.list($0, of: "choices") }
    let choices = choiceValues?.compactMap(choice)
    var ids: Set<String> = []
    for (choice, value) in zip(choices ?? [], choiceValues ?? [])
    where !ids.insert(choice.id).inserted {
      decoder.report("there are two choices named `\(choice.id)`", at: value.place)
    }
    if let ticks {
      guard let values = decoder.list(ticks, of: "ticks") else { return nil }
      if values.isEmpty { decoder.report("a page needs something to tick", at: ticks.place) }
      return values.compactMap { tick($0, frame) }
    }
    guard let value = fields.required("kind"),
      let word = decoder.word(
        value, "kind of question", among: ["yes-no", "choice", "choices", "scale"])
    else { return nil }
    let kinds: [String: Question.Kind] = [
      "yes-no": .yesNo, "choice": .choice, "choices": .choices, "scale": .scale,
    ]
    guard let kind = kinds[word] else { return nil }
    if kind == .choice || kind == .choices, choiceValues?.isEmpty ?? true {
      decoder.report("`kind: \(word)` needs `choices:`", at: fields.place)
    }
    let question = Question(
      id: Question.ID(id), text: ask, kind: kind, choices: choices ?? [], askIf: frame.askIf,
      keep: frame.keep, onlyToSuggest: frame.onlyToSuggest)
    return learn(question, at: fields.place(of: "id")) ? [question] : nil
  }

  private mutating func tick(_ value: Value, _ frame: Frame) -> Question? {
    guard let fields = decoder.fields(value, of: "a tick") else { return nil }
    let id = fields.required("id").flatMap(decoder.id)
    let text = fields.required("text").flatMap(decoder.text)
    let skippable = fields.optional("skippable").flatMap(decoder.flag) ?? false
    let askIf = fields.optional("ask-if").flatMap {
      ConditionReader(decoder: decoder, questions: known).condition($0)
    }
    fields.finish()
    guard let id, let text else { return nil }
    let question = Question(
      id: Question.ID(id), text: text, kind: .tick(skippable: skippable),
      askIf: askIf ?? frame.askIf,
      keep: frame.keep, onlyToSuggest: frame.onlyToSuggest)
    return learn(question, at: fields.place(of: "id")) ? question : nil
  }

  private mutating func learn(_ question: Question, at place: SourceLocation) -> Bool {
    guard known[question.id] == nil else {
      decoder.report("there are two questions named `\(question.id)`", at: place)
      return false
    }
    known[question.id] = question
    return true
  }

  private func choice(_ value: Value) -> Question.Choice? {
    guard let fields = decoder.fields(value, of: "a choice") else { return nil }
    let id = fields.required("id").flatMap(decoder.id)
    let text = fields.required("text").flatMap(decoder.text)
    let regions = fields.optional("regions").flatMap { value in
      decoder.list(value, of: "regions") { decoder.word($0, "region") as Region? }
    }
    fields.finish()
    guard let id, let text else { return nil }
    return Question.Choice(id: id, text: text, regions: regions ?? [])
  }
}
