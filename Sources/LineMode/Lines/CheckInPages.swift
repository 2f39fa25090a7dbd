import Coach
import Flow
import Wording

/// The check-in in lines: a question at a time, its answers by number.
extension LinePage {
  static func checkIn(_ checkIn: CheckIn, _ library: Library, _ flow: Flow) -> LinePage {
    let (screening, texts) = (library.screening, library.texts)
    let page = screening.pages[checkIn.page]
    let questions = checkIn.asked(on: checkIn.page, screening)
    let form = LineQuestion(page: page, questions: questions)
    let begun = form.whole(flow.begun(page, in: checkIn))
    let intro =
      page.id == "adult" ? texts.firstRun + [""] : page.id == "consent" ? texts.session + [""] : []
    return LinePage(
      name: "check-in", lines: intro + [page.ask] + form.lines + form.lines(begun: begun),
      prompt: form.prompt,
      help: form.help + ["why: why it is asked.", "back: one question back.", "home: leave it."],
      onEmpty: begun.map(Flow.Event.answer)
    ) { _, words in
      switch words.joined(separator: " ") {
      case "why": .say([page.why.isEmpty ? "It helps to find what suits." : page.why])
      case "back", "b": .event(.back)
      case "home": .event(.home)
      default: form.answer(words).map { .event(.answer($0)) }
      }
    }
  }

  static func review(_ checkIn: CheckIn, _ screening: Screening) -> LinePage {
    let menu = LineMenu(
      items: checkIn.told(screening).map { index in
        let page = screening.pages[index]
        let answers = checkIn.answers.said(on: page, none: "none of these").joined(separator: "; ")
        return ("\(page.ask) \(answers)", .changePage(index))
      })
    return LinePage(
      name: "review",
      lines: ["Your answers:"] + menu.lines + ["To all the other questions you said no."],
      prompt: "Is all of this right? yes, a number to change that answer, back, or ?",
      help: [
        "yes: go on to what suits.", "\(menu.range): change that answer.",
        "back: one question back.", "home: leave the check-in; nothing is kept.",
      ]
    ) { _, words in
      switch words.joined(separator: " ") {
      case "yes", "y": .event(.confirm)
      case "back", "b": .event(.back)
      case "home": .event(.home)
      default: menu.event(words)
      }
    }
  }
}
