import Coach

/// Decodes `screening/questions.yaml`: the pages of the check-in, in the order they are asked.
struct QuestionsReader {
  let decoder: Decoder
  /// The questions read so far. A page may depend only on earlier questions, so that every answer
  /// needed for a decision is known.
  private var known: [Question.ID: Question] = [:]
  private var pageIDs: Set<String> = []
  /// The reasons and companions of the questions' first pages, for pages that ask them again.
  private var whys: [Question.ID: String] = [:]
  private var shown: [Question.ID: QuestionPage.Companion] = [:]

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
    tick(value, Frame(keep: .session))
  }

  private mutating func page(_ value: Value) -> QuestionPage? {
    guard let fields = decoder.fields(value, of: "a page") else { return nil }
    let id = fields.required("id").flatMap(decoder.id)
    let heading = fields.optional("heading").flatMap(decoder.text) ?? ""
    let together = fields.optional("together").flatMap(decoder.id)
    let isFollowUp = fields.optional("follow-up").flatMap(decoder.flag) ?? false
    let due = condition(fields, "due")
    if let again = fields.optional("again") {
      let question = decoder.id(again).flatMap { known[.init($0)] }
      if question == nil { decoder.report("there is no such question yet", at: again.place) }
      fields.finish()
      guard let id, let question else { return nil }
      return page(
        QuestionPage(
          id: .init(id), heading: heading, ask: question.text, why: whys[question.id] ?? "",
          shows: shown[question.id], together: together, isFollowUp: isFollowUp, due: due,
          questions: [question]), at: fields.place(of: "id"))
    }
    let ask = fields.required("ask").flatMap(decoder.text)
    let why = fields.optional("why").flatMap(decoder.text) ?? ""
    let shows: QuestionPage.Companion? = fields.optional("shows").flatMap {
      decoder.word(
        $0, "valid value for `shows`", among: QuestionPage.Companion.allCases.map(\.rawValue)
      )
      .flatMap(QuestionPage.Companion.init)
    }
    let keep: Question.Keep? = fields.required("keep").flatMap {
      decoder.word($0, "valid value for `keep`", among: Self.keeps)
        .flatMap(Question.Keep.init)
    }
    let askIf = condition(fields, "ask-if")
    let onlyToSuggest = fields.optional("only-to-suggest").flatMap(decoder.flag) ?? false
    let frame = Frame(askIf: askIf, keep: keep ?? .session, onlyToSuggest: onlyToSuggest)
    let questions = questions(fields, id: id ?? "", ask: ask ?? "", frame)
    fields.finish()
    guard let id, let ask, keep != nil, let questions, !questions.isEmpty else { return nil }
    for question in questions { (whys[question.id], shown[question.id]) = (why, shows) }
    return page(
      QuestionPage(
        id: .init(id), heading: heading, ask: ask, why: why, shows: shows, together: together,
        isFollowUp: isFollowUp, due: due, questions: questions), at: fields.place(of: "id"))
  }

  /// Takes a page, unless there is one of that name already.
  private mutating func page(_ page: QuestionPage, at place: SourceLocation) -> QuestionPage {
    if !pageIDs.insert(page.id.text).inserted {
      decoder.report("there are two pages named `\(page.id)`", at: place)
    }
    return page
  }

  private func condition(_ fields: Fields, _ key: String) -> Condition? {
    fields.optional(key).flatMap {
      ConditionReader(decoder: decoder, questions: known).condition($0)
    }
  }

  /// The values of `keep`.
  private static let keeps = ["always", "never", "12h", "3d", "14d", "session"]

  /// The properties shared by all questions of a page.
  private struct Frame {
    var askIf: Condition?
    let keep: Question.Keep
    var onlyToSuggest = false
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
        value, "kind of question", among: ["yes-no", "choice", "choices", "scale", "read"])
    else { return nil }
    let kinds: [String: Question.Kind] = [
      "yes-no": .yesNo, "choice": .choice, "choices": .choices, "scale": .scale, "read": .read,
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
    let doubt = fields.optional("doubt").flatMap(decoder.text) ?? ""
    let skippable = fields.optional("skippable").flatMap(decoder.flag) ?? false
    let keep = fields.optional("keep").flatMap {
      decoder.word($0, "valid value for `keep`", among: Self.keeps).flatMap(Question.Keep.init)
    }
    let askIf = [frame.askIf, condition(fields, "ask-if")].compactMap { $0 }
    let due = condition(fields, "due")
    let reopens = pageIDs(fields)
    fields.finish()
    guard let id, let text else { return nil }
    let question = Question(
      id: Question.ID(id), text: text, doubt: doubt, kind: .tick(skippable: skippable),
      askIf: askIf.count > 1 ? .all(askIf) : askIf.first, due: due,
      keep: keep ?? frame.keep, onlyToSuggest: frame.onlyToSuggest, reopens: reopens)
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
    let side = fields.optional("side").flatMap {
      decoder.word($0, "side", among: ["left", "right"]).flatMap(Side.init)
    }
    let reopens = pageIDs(fields)
    fields.finish()
    guard let id, let text else { return nil }
    return Question.Choice(
      id: id, text: text, regions: regions ?? [], side: side, reopens: reopens)
  }

  /// The pages that an answer opens again.
  private func pageIDs(_ fields: Fields) -> [QuestionPage.ID] {
    let ids = fields.optional("reopens").flatMap { decoder.list($0, of: "pages", decoder.id) }
    return (ids ?? []).map { QuestionPage.ID($0) }
  }
}
