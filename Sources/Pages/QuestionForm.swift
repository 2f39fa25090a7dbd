import Coach
import Flow
import Wording

/// The form for a page of the check-in, by the kind of its questions.
struct QuestionForm {
  let page: QuestionPage
  /// The questions that apply; at least one.
  let questions: [Question]
  /// The earlier answers it starts from.
  let begun: Answers

  private var question: Question { questions[0] }

  /// The blocks of the question and its answers.
  var blocks: [Block] {
    let body: [Block] =
      page.shows == .body
      ? [.figure(Illustration(subject: .places(question.choices.map(\.id)), words: []))] : []
    let answer: [Block] =
      switch question.kind {
      case .tick: [.ticks(signs)]
      case .yesNo: [yes, no].map(Block.button)
      case .choice: [.choice(choice)]
      case .choices: [.ticks(choices)]
      case .scale: [.scale(scale)]
      case .read: [.button(goOn)]
      }
    return body + answer + (kept.map { [.kept($0)] } ?? [])
  }

  /// Input that line mode accepts, if the blocks do not describe it.
  var asked: String? {
    switch question.kind {
    case .yesNo: CheckInWords.yesOrNo
    case .tick, .choice, .choices, .scale, .read: nil
    }
  }

  var commands: [PageCommand] {
    let next = PageCommand.choose(CheckInWords.next)
    let (back, quit) = (PageCommand.questionBack.unprompted, PageCommand.leaveCheckIn.unprompted)
    switch question.kind {
    case .tick:
      return [
        none(CheckInWords.noneOfSigns), mark(CheckInWords.markSign), unsure, next, back, quit,
        .move,
      ]
    case .yesNo:
      return [
        PageCommand(
          CheckInWords.yes, keys: ["y"], words: ["yes", "y"], yes.does, isPrompted: false),
        PageCommand(
          CheckInWords.no, keys: ["n"], words: ["no", "n"], no.does, isPrompted: false),
        .choose(CheckInWords.next, keys: ["enter"]), back, quit,
      ]
    case .choice:
      return [
        .move, .choose(CheckInWords.next, keys: ["enter", "space", "right", "l"]), back, quit,
      ]
    case .choices:
      return [mark(CheckInWords.markChoice), next, none(CheckInWords.noneOfChoices)]
        + (page.shows == .body ? [.turn] : []) + [.move, back, quit]
    case .read:
      return [
        PageCommand(
          CheckInWords.goOnKey, keys: ["enter", "n", "y"], words: ["on"], goOn.does,
          takesEmptyLine: true), back, quit,
      ]
    case .scale:
      return [
        PageCommand(CheckInWords.number, sign: KeyWords.digits, .face(.move)),
        .choose(CheckInWords.next, keys: ["enter"]),
        // The arrow keys choose the number, so they cannot go back.
        PageCommand(
          CheckInWords.backByEscape, keys: ["escape", "backspace", "h"], words: ["back", "b"],
          .event(.back), isPrompted: false), quit,
      ]
    }
  }

  /// Shows what does not count as one of the signs, if anything is easily mistaken for one.
  var doubts: [PageCommand] {
    let doubtful = questions.filter { !$0.doubt.isEmpty }
    if doubtful.isEmpty { return [] }
    let items = doubtful.map { Bullets(lead: $0.text, items: [$0.doubt]) }
    return [
      PageCommand(
        CheckInWords.doubt, keys: ["d"], words: ["doubt"],
        .page(
          Page(
            title: CheckInWords.doubtTitle, blocks: items.map(Block.bullets),
            commands: [.closeOverlay, .scroll])), isPrompted: false)
    ]
  }

  private func none(_ text: KeyText) -> PageCommand {
    PageCommand(text, keys: ["n"], .face(.noneOfThese))
  }

  private var unsure: PageCommand {
    PageCommand(CheckInWords.markUnsure, keys: ["u"], .face(.unsure))
  }

  private func mark(_ text: KeyText) -> PageCommand {
    PageCommand(text, keys: ["space", "x"], .face(.tick))
  }

  // MARK: Question kinds

  private var yes: Button {
    Button(
      title: CheckInWords.yesTitle, does: .event(.answer([question.id: .yes])), sign: "y",
      isBegun: begun[question.id] == .yes)
  }

  private var no: Button {
    Button(
      title: CheckInWords.noTitle, does: .event(.answer([question.id: .no])), sign: "n",
      isBegun: begun[question.id] == .no)
  }

  private var goOn: Button {
    Button(title: CheckInWords.goOn, does: .event(.answer([question.id: .yes])), sign: "")
  }

  private var signs: Ticks {
    let questions = questions
    let lines = questions.map { question in
      question.kind == .tick(skippable: true)
        ? CheckInWords.skippable(question.text) : question.text
    }
    let begun = questions.enumerated().reduce(into: [Int: Answer]()) { begun, entry in
      guard let answer = self.begun[entry.element.id] else { return }
      if answer == .yes || answer == .notSure { begun[entry.offset] = answer }
    }
    return Ticks(
      lines: lines, none: CheckInWords.none, areSigns: true, begun: begun,
      missing: CheckInWords.nothingMarked, contradicts: CheckInWords.somethingMarked,
      marked: { ticked in
        .tick(ticked.reduce(into: [:]) { $0[questions[$1.key].id] = $1.value })
      }
    ) { ticked in
      .answer(
        questions.enumerated().reduce(into: [:]) {
          $0[$1.element.id] = ticked[$1.offset] ?? .no
        })
    }
  }

  private var choices: Ticks {
    let question = question
    let begun = chosen.reduce(into: [Int: Answer]()) { $0[$1] = .yes }
    return Ticks(
      lines: question.choices.map(\.text), none: CheckInWords.none, areSigns: false, begun: begun,
      missing: CheckInWords.nothingMarked, contradicts: CheckInWords.somethingMarked,
      marked: { ticked in
        .tick([question.id: .chosen(Set(ticked.keys.map { question.choices[$0].id }))])
      }
    ) { ticked in
      .answer([question.id: .chosen(Set(ticked.keys.map { question.choices[$0].id }))])
    }
  }

  private var choice: Choice {
    let items = question.choices.map { choice in
      Choice.Item(
        title: choice.text, event: .answer([question.id: .chosen([choice.id])]))
    }
    return Choice(
      style: .numbered, items: items, begun: chosen.first, numberHelp: CheckInWords.numberHelp)
  }

  private var scale: Scale {
    let id = question.id
    return Scale(
      legend: RatingWords.scale, missing: CheckInWords.numberMissing, begun: begun.number(id)
    ) { number, _ in .answer([id: .number(number)]) }
  }

  /// The indices of the choices selected at the start.
  private var chosen: [Int] {
    let ids = begun.chosen(question.id)
    return question.choices.indices.filter { ids.contains(question.choices[$0].id) }
  }

  // MARK: Earlier answers

  /// The earlier answers, if they answer every question and could be given again; otherwise `nil`.
  private var kept: Kept? {
    var answers: [Question.ID: Answer] = [:]
    for question in questions {
      guard let answer = begun[question.id] else { return nil }
      if case .chosen(let ids) = answer {
        let known = ids.intersection(question.choices.map(\.id))
        guard known == ids, !ids.isEmpty || question.kind == .choices else { return nil }
      }
      answers[question.id] = answer
    }
    return Kept(answer: words(answers), event: .answer(answers))
  }

  private func words(_ answers: [Question.ID: Answer]) -> String {
    if question.kind == .yesNo {
      return answers[question.id] == .yes ? CheckInWords.yes.label : CheckInWords.no.label
    }
    let none = CheckInWords.noneOfChoices.label
    let said = Answers(answers).said(on: page, none: none)
    return said.isEmpty ? none : CheckInWords.list(said)
  }
}
