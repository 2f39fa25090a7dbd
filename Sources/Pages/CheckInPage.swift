import Coach
import Flow
import Wording

extension Page {
  /// One page of the check-in.
  static func checkIn(_ checkIn: CheckIn, _ library: Library, _ flow: Flow) -> Page {
    let screening = library.screening
    let page = screening.pages[checkIn.page]
    let form = QuestionForm(
      page: page,
      questions: page.isPreference ? page.questions : checkIn.asked(on: checkIn.page, screening),
      begun: flow.begun(page, in: checkIn))
    let isFirst = checkIn.isFirstPage(screening)
    let others = checkIn.answeredTogether(screening)
    let intro = intro(page, checkIn, library.texts)
    let why: [Block] = page.why.isEmpty ? [] : [.aside(page.why)]
    return Page(
      title: CheckInWords.title, corner: progress(checkIn, screening),
      blocks: .parts(
        isFirst ? .wayOut(library.texts) : [],
        .sentences(intro),
        heading(checkIn, page, others, screening),
        [.paragraph(page.ask, .strong)], form.blocks, why,
        hasPlace(others, screening)
          ? [.offer(Offer(word: "other", role: .quiet, say: CheckInWords.offerOtherPain))] : []),
      commands: commands(form, page, library.texts) + form.doubts
        + (why.isEmpty ? [] : [self.why(page.why)]) + changes(others, screening),
      progress: share(checkIn, screening), asked: form.asked,
      isReadWhole: isFirst || !intro.isEmpty || page.isCheck)
  }

  /// The commands of the answer, with the way out for an emergency among the first, which a narrow
  /// footer keeps.
  private static func commands(
    _ form: QuestionForm, _ page: QuestionPage, _ texts: ScreeningTexts
  ) -> [PageCommand] {
    var commands = form.commands
    if !page.isPreference { commands.insert(emergency(texts), at: min(3, commands.count)) }
    return commands
  }

  /// What stands above the question. Whoever was in a crisis reads its text again before being asked
  /// what has happened since.
  private static func intro(
    _ page: QuestionPage, _ checkIn: CheckIn, _ texts: ScreeningTexts
  ) -> [String] {
    let answers = checkIn.answers
    let isAsked = page.questions.contains { $0.id == .cleared }
    if isAsked, answers[.heldCrisis] == .yes { return texts.crisis.say }
    return switch page.shows {
    case .welcome: texts.firstRun + texts.session
    case .session: texts.session
    case .emergency:
      (answers[.heldEmergency] == .yes ? texts.advice[.emergency]?.say ?? [] : [])
        + (answers[.heldCrisis] == .yes ? texts.crisis.say : [])
    case .helpline: (answers[.hurtBySomeone] == .yes ? [] : texts.crisis.say) + texts.helpline
    case .body, nil: []
    }
  }

  /// The heading of a screen that several pages share, and what was answered there; for a check, the
  /// sign it is about.
  private static func heading(
    _ checkIn: CheckIn, _ page: QuestionPage, _ others: [Int], _ screening: Screening
  ) -> [Block] {
    let answered = others.compactMap { index -> Block? in
      let other = screening.pages[index]
      let said = checkIn.answers.said(on: other, none: CheckInWords.noneOfChoices.label)
      if said.isEmpty { return nil }
      return .paragraph(CheckInWords.answered(other.ask, CheckInWords.list(said)), .quiet)
    }
    let heading = page.together.flatMap { together in
      screening.pages.first { $0.together == together && !$0.heading.isEmpty }?.heading
    }
    let text = heading ?? page.heading
    return (text.isEmpty ? [] : [.paragraph(text, .plain)]) + answered
  }

  private static func why(_ text: String) -> PageCommand {
    PageCommand(
      CheckInWords.why, words: ["why"],
      .page(
        Page(
          title: "", blocks: [.terms(Terms([Terms.Term(CheckInWords.whyName, [text])]))],
          commands: [])),
      isPrompted: false)
  }

  private static func emergency(_ texts: ScreeningTexts) -> PageCommand {
    PageCommand(
      CheckInWords.emergency, keys: ["!"], words: ["!", "emergency"],
      .page(
        Page(
          title: texts.advice[.emergency]?.title ?? "",
          blocks: .parts([.callout(texts.emergencyUnasked)], .safetyNet(texts)),
          commands: [.closeOverlay, .scroll])), isPrompted: false)
  }

  /// Changes what is answered on the same screen, such as the places and the kind of pain that are
  /// taken over from the last check-in.
  private static func changes(_ others: [Int], _ screening: Screening) -> [PageCommand] {
    if others.isEmpty { return [] }
    return [
      PageCommand(
        hasPlace(others, screening) ? CheckInWords.otherPain : CheckInWords.changeAbove,
        keys: ["e"], words: ["other"], .event(.change), isPrompted: false)
    ]
  }

  /// Whether the places are among what is answered on the same screen.
  private static func hasPlace(_ others: [Int], _ screening: Screening) -> Bool {
    others.contains { screening.pages[$0].questions.contains { $0.id == .place } }
  }

  /// How much of the check-in is done before this page, from 0 to 1.
  private static func share(_ checkIn: CheckIn, _ screening: Screening) -> Double {
    let (seen, all) = counts(
      checkIn.before + [checkIn.page], checkIn.answers, again: checkIn.again, screening)
    return all == 0 ? 0 : Double(max(0, seen - 1)) / Double(all)
  }

  /// The progress so far: pages seen, this one, and those still to come. Follow-ups have no number.
  private static func progress(_ checkIn: CheckIn, _ screening: Screening) -> String {
    progress(
      seen: checkIn.before + [checkIn.page], checkIn.answers, again: checkIn.again, screening)
  }

  /// How far a check-in was that was left.
  static func progress(_ paused: PausedCheckIn, _ screening: Screening) -> String {
    var answers = Answers(paused.answers.reduce(into: [:]) { $0[$1.question] = $1.answer })
    answers.reopened = paused.reopened
    let seen = (paused.before + [paused.page]).compactMap { id in
      screening.pages.firstIndex { $0.id == id }
    }
    return progress(seen: seen, answers, again: paused.again, screening)
  }

  /// The progress after some pages, the last of which is shown; `again` if answered pages follow.
  private static func progress(
    seen pages: [Int], _ answers: Answers, again: Bool, _ screening: Screening
  ) -> String {
    let (seen, all) = counts(pages, answers, again: again, screening)
    return seen == 0 ? "" : CheckInWords.progress(seen, of: all)
  }

  /// How many numbered pages have been seen, and how many there are in all.
  private static func counts(
    _ pages: [Int], _ answers: Answers, again: Bool, _ screening: Screening
  ) -> (seen: Int, all: Int) {
    let seen = units(pages, screening)
    guard !seen.isEmpty, let page = pages.last else { return (0, 0) }
    let open = screening.pages.indices.filter { index in
      screening.isOpen(index, in: answers, again: again && index > page)
    }
    let waiting = Set(units(open, screening)).subtracting(seen)
    return (seen.count, seen.count + waiting.count)
  }

  /// The numbered pages among some, each once: pages on one screen share a number.
  private static func units(_ pages: [Int], _ screening: Screening) -> [String] {
    pages.map { screening.pages[$0] }
      .filter { !$0.isFollowUp && $0.isScreening }
      .reduce(into: []) { units, page in
        let unit = page.together ?? page.id.text
        if !units.contains(unit) { units.append(unit) }
      }
  }

  /// The answers of a full check-in, each of which can be changed before the result.
  static func review(_ checkIn: CheckIn, _ screening: Screening) -> Page {
    let items = checkIn.told(screening).map { index in
      let page = screening.pages[index]
      return Choice.Item(
        title: page.ask,
        points: checkIn.answers.said(on: page, none: CheckInWords.none).map {
          Choice.Point(text: $0)
        },
        event: .changePage(index))
    }
    let choice = Choice(style: .answered, items: items, numberHelp: CheckInWords.changeNumber)
    return Page(
      title: CheckInWords.reviewTitle, corner: CheckInWords.reviewCorner,
      blocks: .parts(
        [.paragraph(CheckInWords.isRight, .strong)],
        [.button(Button(title: CheckInWords.right, does: .event(.confirm)))],
        [.choice(choice)],
        [
          .paragraph(CheckInWords.rest, .plain),
          .offer(Offer(word: "back", role: .quiet, say: CheckInWords.goBack)),
        ]),
      commands: [
        PageCommand(CheckInWords.move, sign: KeyWords.upDown, .face(.move)),
        .choose(CheckInWords.goOnOrChange, keys: ["enter", "right", "l", "space"]),
        PageCommand(
          CheckInWords.rightKey, keys: ["y"], sign: "", words: ["yes", "y"], .event(.confirm)),
        .questionBack, .leaveCheckIn,
      ])
  }
}

extension [Block] {
  /// The way out of the first page for an emergency.
  fileprivate static func wayOut(_ texts: ScreeningTexts) -> [Block] {
    .sentences(texts.emergencyNow, .warning)
      + [.offer(Offer(word: "!", role: .warning, say: CheckInWords.emergency))]
  }
}

extension PageCommand {
  /// Goes back one question.
  static let questionBack = PageCommand(
    CheckInWords.back, keys: ["left", "escape", "backspace", "h"], words: ["back", "b"],
    .event(.back))

  /// Leaves the check-in; it can be resumed for a while.
  static let leaveCheckIn = PageCommand(
    CheckInWords.stop, keys: ["q"], words: ["home"], .event(.home))

  /// Closes a page that stands over another.
  static let closeOverlay = PageCommand(
    SuggestionWords.backToFitting, keys: ["escape", "left", "backspace", "q", "h"], .face(.close))

  /// The same command, left out of the prompt but kept in the help, for runs of questions.
  var unprompted: PageCommand {
    var copy = self
    copy.isPrompted = false
    return copy
  }
}
