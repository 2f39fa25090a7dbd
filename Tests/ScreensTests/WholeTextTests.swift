import Canvas
import Coach
import Flow
import TestSupport
import Testing
import Wording

/// No sentence, choice or name is cut off, down to 40 columns: rows wrap instead.
@Suite struct WholeTextTests {
  /// Up to those from which on something stands beside a page, between its rows.
  private static let widths = [40, 47, 60, 80, 109]

  /// The texts that each screen must show in full.
  private static let texts: [(name: String, texts: [String])] = [
    (
      "home-again",
      ["Check in", "Again", "Routines", "Timers", "Progress", "Goals"]
    ),
    (
      "check-in-consent",
      texts(of: "consent") + Fixtures.library.texts.firstRun + Fixtures.library.texts.session
    ),
    ("check-in-age", texts(of: "age") + Fixtures.library.texts.emergencyNow),
    ("check-in-now", texts(of: "now-signs")),
    ("check-in-injury", texts(of: "injury-illness-limb")),
    ("check-in-check", texts(of: "worst-headache-check")),
    ("check-in-helpline", texts(of: "helpline") + Fixtures.library.texts.helpline),
    ("check-in-today", texts(of: "since-last")), ("check-in-just-now", texts(of: "since-then")),
    ("check-in-ticks", texts(of: "nerve-signs")),
    ("check-in-choice", texts(of: "since")),
    ("check-in-where", texts(of: "where")),
    ("check-in-tools", texts(of: "tools")),
    ("check-in-scale", texts(of: "pain") + ["10 worst"]),
    ("advice-emergency", advice(.emergency)),
    ("advice-same-day", advice(.sameDay)),
    ("advice-soon", advice(.soon)), ("advice-maternity", advice(.maternity)),
    ("suggestions", suggestions),
    ("library", Scene.library.routines.map(\.title)),
    ("preview", [Fixtures.routine("seated-low-back-glide").summary] + steps),
    ("after", Fixtures.library.texts.end + ["10 worst"]),
  ]

  private static let steps = Fixtures.routine("seated-low-back-glide").steps.map(\.title)

  private static var suggestions: [String] {
    guard case .suggestions(let found) = Scenes.named("suggestions").flow.route else { return [] }
    return found.recommendations.suggestions.flatMap { suggestion in
      [suggestion.routine.title] + suggestion.despite.map(\.sentence)
        + suggestion.because.prefix(2).map(\.sentence)
    }
  }

  private static func texts(of id: QuestionPage.ID) -> [String] {
    Fixtures.library.screening.pages.filter { $0.id == id }.flatMap { page in
      [page.ask, page.why] + page.questions.flatMap(\.choices).map(\.text)
        + (page.isTickList ? page.questions.map(\.text) : [])
    }
  }

  private static func advice(_ advice: Advice) -> [String] {
    let texts = Fixtures.library.texts
    // Beside the advice to call for help at once nothing else stands.
    return (texts.advice[advice]?.say ?? []) + (advice == .emergency ? [] : texts.safetyNetSigns)
  }

  @Test("each text is shown in full", arguments: texts)
  func inFull(_ name: String, _ texts: [String]) {
    for width in Self.widths {
      let frame = Scenes.named(name).frame(Size(width: width, height: 150))
      let words = plain(frame.words)
      let missing = texts.filter { !$0.isEmpty && !words.contains(plain($0)) }
      #expect(missing == [], "\(name) at \(width) columns")
    }
  }

  @Test("a text and the time to its right do not run together", arguments: [40, 47, 64])
  func timeBesideText(_ width: Int) {
    let frame = Scenes.preview.frame(Size(width: width, height: 150))
    #expect(frame.words.contains(/3 Knead the side of the waist L R 1:00 (?:━+ )?4 Circle/))
  }

  @Test("in the player, the next part and the pressure do not run together")
  func nextAndPressure() {
    for width in [40, 50, 60, 66, 80] {
      for (name, next) in [
        ("player-left", #/Next  RIGHT side(?:, 30 s)?(?: |$)/#),
        (
          "player-right",
          #/Next  Circle the outer (?:bu…|buttock|…)(?:, LEFT side)?(?:, 30 s)?(?: |$)/#
        ),
      ] {
        let frame = Scenes.named(name).frame(Size(width: width, height: 20))
        let rows = frame.text.split(separator: "\n")
        #expect(
          rows.contains { $0.contains(next) }, "\(name) at \(width) columns:\n\(frame.text)")
      }
    }
  }

  @Test(
    "a step's instruction is never cut off without an ellipsis")
  func instruction() {
    let frame = Scenes.named("player-release").frame(Size(width: 40, height: 12))
    #expect(frame.words.contains("then press Enter.") || frame.words.contains("…"))
  }

  /// The text without the frame characters before its lines.
  private func plain(_ text: String) -> String {
    text.split { " ┃│╭╮╰╯─".contains($0) }.joined(separator: " ")
  }
}
