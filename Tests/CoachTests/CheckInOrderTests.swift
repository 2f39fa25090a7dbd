import Coach
import TestSupport
import Testing

/// Which questions are asked, and in what order.
@Suite struct CheckInOrderTests {
  private let screening = Fixtures.library.screening

  /// Whether a shipped question applies according to clinical.md: some need an earlier yes.
  private func applies(_ id: Question.ID, for purpose: Screening.Purpose, _ answers: Answers)
    -> Bool
  {
    func may(_ other: Question.ID) -> Bool {
      answers[other] == .yes || answers[other] == .notSure
    }
    func any(_ words: String) -> Bool {
      words.split { $0 == " " || $0 == "\n" }.contains { may(Question.ID($0)) }
    }
    if purpose == .play, [.tools, .minutes, .technique].contains(id) { return false }
    guard let page = screening.pages.first(where: { $0.questions.contains { $0.id == id } }) else {
      return false
    }
    switch page.id {
    case "cleared-by-someone": return any("held-emergency held-same-day held-soon")
    case "cancer-and-pain": return may("had-cancer")
    case "pregnancy-signs": return any("pregnant after-birth")
    case "fever-signs": return may("fever")
    case "what-is-new": return may("screened-before")
    case "crisis": return may("not-coping")
    case "bruise-details": return may("growing-bruise")
    case "after-fifty":
      return !answers.chosen("age").isDisjoint(with: ["50-59", "60-69", "70-plus"])
    case "affected-places":
      return any(
        """
        broken-skin bruise hot-joint numb-area injected spine-hardware tubes medicine-patch
        other-implant blister-band recent-surgery
        """)
    case "weeks", "pregnancy-risk": return may("pregnant")
    case "agreements": return any(Self.agreements[id.text] ?? "")
    case "early-start": return answers.chosen(.since) == ["longer"]
    case "inflammation": return answers.chosen(.since) == ["longer"] && may("before-45")
    case "course-of-weeks": return answers.chosen(.since) == ["months"]
    case "course-of-months": return answers.chosen(.since) == ["longer"]
    case "kind-of-rise": return any("journal-flare journal-up")
    case "fresh-strain": return answers.chosen(.since) == ["first-days"]
    default: return true
    }
  }

  /// The conditions that each agreement covers.
  static let agreements = [
    "agreed-thinner": "blood-thinner bleeding-disorder",
    "agreed-heart": "heart-event heart-failure known-aneurysm weak-vessels neck-artery",
    "agreed-pressure": "pressure-uncontrolled", "agreed-clot": "leg-clot",
    "agreed-surgery": "recent-surgery", "agreed-pregnancy": "pregnant",
    "agreed-cancer": "cancer-now bone-cancer",
    "agreed-device": "pacemaker other-implant spine-hardware",
    "agreed-spine": "spine-fragility curved-spine",
  ]

  /// Random answers, with about half of the questions unanswered.
  private func some(_ random: inout SeededGenerator) -> Answers {
    var answers = RandomAnswers.random(danger: 0.4, &random)
    for question in screening.questions where Bool.random(using: &random) {
      answers[question.id] = nil
    }
    return answers
  }

  @Test("danger signs are asked about first, practical matters last")
  func order() {
    #expect(
      screening.pages.map(\.id) == [
        "adult", "consent", "cleared-by-someone", "bladder-and-saddle", "legs", "chest-and-breath",
        "head-and-neck", "injury-and-illness", "cancer-and-pain", "pregnancy-signs", "fever-signs",
        "what-is-new", "age", "strong-signs", "crisis", "bruise-details", "more-nerves", "tummy",
        "pelvis-skin-eye", "bones", "general-health", "infection-risks", "vessels", "after-fifty",
        "heart-and-blood", "devices", "bones-and-joints", "skin-and-feeling", "affected-places",
        "other-illness", "weeks", "pregnancy-risk", "agreements", "where", "since",
        "course-of-weeks",
        "course-of-months", "early-start", "inflammation", "fresh-strain", "pain", "kind-of-rise",
        "tools", "minutes", "technique",
      ])
  }

  @Test(
    "open lists exactly the questions that apply and have no answer",
    arguments: 0..<200 as Range<UInt64>)
  func open(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let answers = some(&random)
    for purpose in [Screening.Purpose.suggest, .play] {
      let expected = screening.questions.map(\.id).filter {
        answers[$0] == nil && applies($0, for: purpose, answers)
      }
      #expect(screening.open(for: purpose, in: answers).map(\.id) == expected, "seed \(seed)")
    }
  }

  @Test("the next page is the first with an open question, from the given page on")
  func nextPage() {
    var random = SeededGenerator(seed: 3)
    for round in 0..<100 {
      let answers = some(&random)
      for purpose in [Screening.Purpose.suggest, .play] {
        let open = Set(screening.open(for: purpose, in: answers).map(\.id))
        for from in 0...screening.pages.count {
          let expected = screening.pages.indices.first { index in
            index >= from && screening.pages[index].questions.contains { open.contains($0.id) }
          }
          #expect(
            screening.nextPage(from: from, for: purpose, in: answers) == expected,
            "round \(round), from \(from)")
        }
      }
    }
  }

  @Test("a second pass visits every page that applies, except what is asked only once")
  func again() {
    let answers = Fixtures.answers()
    var visited: [QuestionPage.ID] = []
    var from = 0
    while let page = screening.nextPage(from: from, for: .suggest, in: answers, again: true) {
      visited.append(screening.pages[page].id)
      from = page + 1
    }
    #expect(
      visited == [
        "bladder-and-saddle", "legs", "chest-and-breath", "head-and-neck", "injury-and-illness",
        "age", "strong-signs", "more-nerves", "tummy", "pelvis-skin-eye", "bones",
        "general-health", "infection-risks", "vessels", "heart-and-blood", "devices",
        "bones-and-joints", "skin-and-feeling", "other-illness", "where", "since", "pain", "tools",
        "minutes", "technique",
      ])
    #expect(screening.nextPage(from: 0, for: .suggest, in: answers) == nil)
  }

  @Test("pruned drops the answers to questions that no longer apply, and no others")
  func pruned() {
    var random = SeededGenerator(seed: 5)
    for round in 0..<200 {
      var answers = RandomAnswers.random(danger: 0.5, &random)
      for id in ["had-cancer", "pregnant", "fever"] as [Question.ID] {
        answers[id] = [.yes, .no, .notSure].randomElement(using: &random)
      }
      let kept = screening.pruned(answers)
      for id in screening.questions.map(\.id) {
        let asked = applies(id, for: .suggest, answers)
        #expect(kept[id] == (asked ? answers[id] : nil), "round \(round): \(id)")
      }
      #expect(screening.pruned(kept) == kept)
    }
  }
}
