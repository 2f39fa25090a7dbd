import Coach
import Flow
import Wording

extension Page {
  /// One page of the check-in.
  static func checkIn(_ checkIn: CheckIn, _ library: Library, _ flow: Flow) -> Page {
    let page = library.screening.pages[checkIn.page]
    let form = QuestionForm(
      page: page, questions: checkIn.asked(on: checkIn.page, library.screening),
      begun: flow.begun(page, in: checkIn))
    let intro: [String] =
      switch page.shows {
      case .welcome: library.texts.firstRun
      case .session: library.texts.session
      case .body, nil: []
      }
    let why: [Block] = page.why.isEmpty ? [] : [.aside(CheckInWords.why(page.why))]
    return Page(
      title: CheckInWords.title, corner: progress(checkIn, library.screening),
      blocks: .parts(.sentences(intro), [.paragraph(page.ask, .strong)], form.blocks, why),
      commands: form.commands + (why.isEmpty ? [] : [self.why(page.why)]),
      asked: form.asked)
  }

  private static func why(_ text: String) -> PageCommand {
    PageCommand(
      CheckInWords.why, words: ["why"],
      .page(Page(title: "", blocks: .sentences([CheckInWords.why(text)]), commands: [])),
      isPrompted: false)
  }

  /// The progress so far: pages seen, this one, and those still to come.
  static func progress(_ checkIn: CheckIn, _ screening: Screening) -> String {
    let waiting = screening.pages.indices.dropFirst(checkIn.page + 1).filter { index in
      screening.nextPage(
        from: index, for: checkIn.purpose, in: checkIn.answers, again: checkIn.again) == index
    }
    let place = checkIn.before.count + 1
    return CheckInWords.progress(place, of: place + waiting.count)
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

extension PageCommand {
  /// Goes back one question.
  static let questionBack = PageCommand(
    CheckInWords.back, keys: ["left", "escape", "backspace", "h"], words: ["back", "b"],
    .event(.back))

  /// Leaves the check-in without saving anything.
  static let leaveCheckIn = PageCommand(
    CheckInWords.stop, keys: ["q"], words: ["home"], .event(.home))

  /// The same command, left out of the prompt but kept in the help, for runs of questions.
  var unprompted: PageCommand {
    var copy = self
    copy.isPrompted = false
    return copy
  }
}
