package import Coach
import Flow
import Wording

extension Page {
  /// When to get emergency help: the last part of every help screen.
  package static func safetyNet(_ texts: ScreeningTexts) -> Page {
    Page(title: "", blocks: .safetyNet(texts), commands: [])
  }

  /// Advice that rules out massage: what to do, and which answers led to it. Earlier advice is read
  /// again as it was given; its answers are not changed any more.
  static func advice(_ advice: StoppingAdvice, _ library: Library) -> Page {
    let assessment = advice.checkIn.assessment
    let text = library.texts.text(for: assessment)
    let blocks: [Block] = .parts(
      [.callout(text.say)], told(advice), unsure(advice, library.screening),
      advice.given == nil ? [] : [.offer(Offer(word: "check", say: AdviceWords.checkingInAgain))],
      advice.comfort.map { [.breathing($0)] } ?? [],
      // Nothing stands beside who helps in a crisis, or beside the advice to call for help at once.
      assessment.advice == .emergency ? [] : .safetyNet(library.texts))
    var page = Page(
      title: text.title, corner: advice.given.map(AdviceWords.given) ?? "", blocks: blocks,
      commands: [], stops: assessment.advice == .emergency)
    page.commands = commands(advice, page.onPaper)
    return page
  }

  private static func commands(_ advice: StoppingAdvice, _ paper: String) -> [PageCommand] {
    let breathe = advice.comfort.map {
      PageCommand(AdviceWords.breathe, keys: ["b"], words: ["breathe"], .event(.choose($0)))
    }
    let print = PageCommand(
      AdviceWords.print, keys: ["p"], words: ["print"], .event(.putOnPaper(paper)))
    let change =
      advice.given == nil
      ? PageCommand(AdviceWords.change, keys: ["e"], words: ["change", "back"], .event(.change))
      : PageCommand(AdviceWords.checkInAgain, keys: ["c"], words: ["check"], .event(.checkIn))
    return (breathe.map { [$0] } ?? []) + [
      print, change, .scroll,
      .home(
        AdviceWords.close, keys: ["q", "escape"],
        words: advice.given == nil ? ["home"] : ["home", "back"]),
    ]
  }

  /// The answers that led to the advice, or what hurt in a session, and what to say to those who are
  /// called. In a crisis nobody has to explain.
  private static func told(_ advice: StoppingAdvice) -> [Block] {
    let assessment = advice.checkIn.assessment
    let signs = advice.symptom.map { [$0.label] } ?? assessment.reasons.map(AdviceWords.reason)
    if signs.isEmpty { return [] }
    let phone = Terms.Term(AdviceWords.onThePhone, [AdviceWords.say(signs)])
    let isCalled = assessment.advice > .routineVisit && !assessment.isCrisisAlone
    return [
      .terms(
        Terms([Terms.Term(AdviceWords.reasons, signs)] + (isCalled ? [phone] : []), names: .strong))
    ]
  }

  /// The lines the user was not sure about, word for word, to read again (clinical.md, A.0).
  private static func unsure(_ advice: StoppingAdvice, _ screening: Screening) -> [Block] {
    let questions = screening.questions.filter { advice.checkIn.answers[$0.id] == .notSure }
    if questions.isEmpty { return [] }
    let bullets = Bullets(lead: AdviceWords.notSure, items: questions.map(\.text), mark: .question)
    return [.bullets(bullets)]
      + (advice.given == nil ? [.offer(Offer(word: "change", say: AdviceWords.changing))] : [])
  }
}

extension Terms.Term {
  fileprivate static func reasons(_ assessment: Assessment) -> Self {
    Self(AdviceWords.reasons, assessment.reasons.map(AdviceWords.reason))
  }
}

extension Block {
  fileprivate static func breathing(_ comfort: Routine) -> Block {
    .offer(Offer(word: "breathe") { AdviceWords.breathing($0, comfort) })
  }
}

extension [Block] {
  /// The answers that led to the advice.
  static func reasons(_ assessment: Assessment) -> [Block] {
    if assessment.reasons.isEmpty { return [] }
    return [.terms(Terms([.reasons(assessment)]))]
  }

  /// When to get emergency help.
  static func safetyNet(_ texts: ScreeningTexts) -> [Block] {
    [
      .bullets(
        Bullets(
          lead: texts.safetyNet, leadRole: .strong, items: texts.safetyNetSigns))
    ]
  }
}
