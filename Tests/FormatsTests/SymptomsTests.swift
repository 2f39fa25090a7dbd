import Coach
import TestSupport
import Testing

/// What a user may feel during a routine (clinical.md, D.0, the STOP NOW list; E.5).
@Suite("Symptoms during a routine") struct SymptomsTests {
  private static let symptoms: [Symptom] = Fixtures.library.hurts

  private static func symptom(_ id: String) throws -> Symptom {
    try #require(symptoms.first { $0.id.text == id }, "\(id)")
  }

  private static func stop(_ id: String) throws -> Symptom.Stop {
    guard case .stop(let stop) = try symptom(id).outcome else { throw DoesNotStop(id: id) }
    return stop
  }

  /// A symptom that should stop the routine does not.
  private struct DoesNotStop: Error { let id: String }

  /// The STOP NOW list of the fact base, written by hand: the sign, the id of its entry, and words
  /// that the label must contain.
  static let signs: [(sign: String, id: String, words: [String])] = [
    ("sharp, stabbing, electric pain", "sharp", ["sharp", "stabbing", "electric"]),
    (
      "pain or tingling spreading down an arm or leg", "spreading",
      ["pain", "tingling", "spreads", "arm", "leg"]
    ),
    ("numbness", "numb", ["numb"]),
    ("new weakness", "numb", ["weak"]),
    ("pressure over 7 of 10", "much-too-strong", ["7 of 10", "more"]),
    ("dizziness, faintness, sickness, sweating", "dizzy", ["dizzy", "faint", "sick", "sweating"]),
    ("chest tightness, breathlessness", "chest", ["tight", "chest", "short of breath"]),
    ("weakness that stays", "numb-stays", ["weak", "15 minutes"]),
    ("new headache, visual or speech change", "head", ["new headache", "seeing", "speaking"]),
    ("a mild new headache alone", "headache", ["mild", "headache", "alone"]),
    ("skin bleeding, blister, fast swelling", "skin", ["bleeding", "blister", "fast swelling"]),
    ("the same with a blood thinner", "skin-thinner", ["bleeding", "blood thinner"]),
    ("an allergy of the throat", "allergy", ["lips", "tongue", "throat", "breathe"]),
    ("an allergy of the skin", "allergy-skin", ["itchy", "skin only"]),
    ("pregnancy tightenings", "tightenings", ["tightenings", "pregnancy"]),
    ("something feels wrong", "wrong", ["something", "feels wrong"]),
  ]

  @Test(
    "every sign of the STOP NOW list can be chosen, and stops the routine", arguments: Self.signs)
  func stopNow(sign: String, id: String, words: [String]) throws {
    let symptom = try Self.symptom(id)
    for word in words { #expect(symptom.label.lowercased().contains(word), "\(sign): \(word)") }
    _ = try Self.stop(id)
  }

  @Test("there are no other symptoms, and all but `too-strong` stop the routine")
  func others() throws {
    let ids = Self.symptoms.map(\.id.text)
    #expect(Set(ids) == Set(Self.signs.map(\.id) + ["too-strong"]))
    #expect(try Self.symptom("too-strong").outcome == .ease)
    let easing = Self.symptoms.filter { $0.outcome == .ease }
    #expect(easing.count == 1)
  }

  @Test("the level of each symptom that needs advice")
  func advice() throws {
    var advised: [String: Advice] = [:]
    for symptom in Self.symptoms {
      if case .stop(let stop) = symptom.outcome { advised[symptom.id.text] = stop.advice }
    }
    #expect(
      advised == [
        "chest": .emergency, "head": .emergency, "allergy": .emergency,
        "skin-thinner": .emergency, "tightenings": .maternity, "skin": .sameDay,
        "headache": .sameDay, "numb-stays": .sameDay,
      ])
  }

  @Test("an emergency begins with the advice to call the emergency number")
  func emergency() throws {
    for id in ["chest", "head", "allergy", "skin-thinner"] {
      #expect(try Self.symptom(id).say.first == "Call your local emergency number now.")
    }
  }

  @Test(
    "spreading pain or numbness keeps hands off for 7 days, and everything is asked again (E.5)")
  func spreading() throws {
    for id in ["spreading", "numb"] {
      let stop = try Self.stop(id)
      #expect(stop == Symptom.Stop(off: .place, days: 7, advice: nil, asksAgain: true), "\(id)")
    }
  }

  @Test("a symptom of the whole body keeps hands off the whole body") func everywhere() throws {
    for id in [
      "dizzy", "chest", "head", "headache", "allergy", "allergy-skin", "tightenings", "wrong",
    ] {
      #expect(try Self.stop(id).off == .everywhere, "\(id)")
    }
    for id in [
      "sharp", "spreading", "numb", "numb-stays", "skin", "skin-thinner", "much-too-strong",
    ] {
      #expect(try Self.stop(id).off == .place, "\(id)")
    }
  }

  @Test("the days in the text are the days that hands stay off") func days() throws {
    var said = 0
    for symptom in Self.symptoms {
      guard case .stop(let stop) = symptom.outcome else { continue }
      for match in symptom.say.joined(separator: " ").matches(of: /(\d+) days/) {
        said += 1
        #expect(Int(match.output.1) == stop.days, "\(symptom.id)")
      }
    }
    #expect(said == 7)
  }

  @Test("every symptom has sources, and sentences of at most 15 words") func words() {
    for symptom in Self.symptoms {
      #expect(!symptom.say.isEmpty && !symptom.sources.isEmpty, "\(symptom.id)")
      for said in symptom.say.map({ UserText(place: symptom.id.text, text: $0) }) {
        #expect(said.text.hasSuffix("."), "\(said)")
        for sentence in said.sentences {
          #expect(sentence.split(separator: " ").count <= 15, "\(said)")
        }
      }
    }
  }

  @Test("an entry becomes its label, outcome, sentences and sources") func reading() throws {
    expectSame(
      try SmallLibrary.load().hurts,
      [
        Symptom(
          id: "sharp", label: "It is sharp",
          outcome: .stop(Symptom.Stop(off: .place, days: 2, advice: nil, asksAgain: false)),
          say: ["Stop.", "Rest."], sources: ["S1"]),
        Symptom(
          id: "faint", label: "You feel faint",
          outcome: .stop(
            Symptom.Stop(off: .everywhere, days: 1, advice: .emergency, asksAgain: true)),
          say: ["Lie down."], sources: ["S1", "K-2"]),
        Symptom(
          id: "strong", label: "It is too strong", outcome: .ease, say: ["It goes on lighter."],
          sources: ["S1"]),
      ])
  }

  @Test("a mistake is reported where it is", arguments: Self.rows)
  func mistakes(_ change: FileChange) throws { try change.check() }

  private static let entry = "an entry in hurts"

  static let rows = [
    FileChange("hurts", "    label: It is sharp\n", "", "3:5: \(entry) needs `label:`"),
    FileChange(
      "hurts", "    label: It is sharp\n    then: stop\n", "    label: It is sharp\n",
      "3:5: \(entry) needs `then:`",
      "5:5: unknown key `off` in \(entry): use one of id, label, then, say, sources",
      "6:5: unknown key `days` in \(entry): use one of id, label, then, say, sources"),
    FileChange("hurts", "    off: place\n", "", "3:5: \(entry) needs `off:`"),
    FileChange("hurts", "    days: 2\n", "", "3:5: \(entry) needs `days:`"),
    FileChange("hurts", "    say: [Stop., Rest.]\n", "", "3:5: \(entry) needs `say:`"),
    FileChange(
      "hurts", "then: ease", "then: easy",
      "21:11: `easy` is not a way to continue: did you mean `ease`?"),
    FileChange(
      "hurts", "off: place", "off: all",
      "6:10: `all` is not a place to avoid: use one of place, everywhere"),
    FileChange("hurts", "days: 2", "days: 0", "7:11: a whole number from 1 to 60 is needed here"),
    FileChange("hurts", "days: 2", "days: 61", "7:11: a whole number from 1 to 60 is needed here"),
    FileChange(
      "hurts", "advise: emergency", "advise: T0",
      "15:13: `T0` is not a level of advice: use one of self-care, routine-visit, soon, same-day, "
        + "maternity, emergency"),
    FileChange(
      "hurts", "ask-again: yes", "ask-again: true", "16:16: write `yes` or `no` here"),
    FileChange(
      "hurts", "then: ease", "then: ease\n    days: 1",
      "22:5: unknown key `days` in \(entry): use one of id, label, then, say, sources"),
    FileChange(
      "hurts", "say: [Lie down.]", "say: Lie down.",
      "17:10: a list of sentences is needed here, such as [a, b]"),
    FileChange(
      "hurts", "[S1, K-2]", "[S1, K-3]",
      "18:19: there is no source `K-3`: `knead screening --table` lists the sources"),
    FileChange("hurts", "id: faint", "id: sharp", "10:9: there are two entries named `sharp`"),
    FileChange(
      "hurts", "hurts:", "pains:", "1:1: the file needs `hurts:`",
      "2:1: unknown key `pains` in the file: use one of format, hurts"),
  ]
}
