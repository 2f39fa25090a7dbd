import Coach
import TestSupport
import Testing

/// What may be felt while a routine plays (clinical.md, D.0, the STOP NOW list; E.5).
@Suite("The hurts") struct SymptomsTests {
  private static let hurts: [Symptom] = Fixtures.library.hurts

  private static func hurt(_ id: String) throws -> Symptom {
    try #require(hurts.first { $0.id.text == id }, "\(id)")
  }

  private static func stop(_ id: String) throws -> Symptom.Stop {
    guard case .stop(let stop) = try hurt(id).outcome else { throw GoesOn(id: id) }
    return stop
  }

  /// A hurt that should stop does not.
  private struct GoesOn: Error { let id: String }

  /// The STOP NOW list of the fact base, by hand: the sign, the entry, and the words for it there.
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
    ("new headache, visual or speech change", "head", ["new headache", "seeing", "speaking"]),
    ("skin bleeding, blister, fast swelling", "skin", ["bleeding", "blister", "fast swelling"]),
    ("pregnancy tightenings", "tightenings", ["tightenings", "pregnancy"]),
    ("something feels wrong", "wrong", ["something", "feels wrong"]),
  ]

  @Test("every sign of the STOP NOW list can be chosen, and stops", arguments: Self.signs)
  func stopNow(sign: String, id: String, words: [String]) throws {
    let hurt = try Self.hurt(id)
    for word in words { #expect(hurt.label.lowercased().contains(word), "\(sign): \(word)") }
    _ = try Self.stop(id)
  }

  @Test("there is nothing else, and all stop but what is just too strong") func others() throws {
    let ids = Self.hurts.map(\.id.text)
    #expect(Set(ids) == Set(Self.signs.map(\.id) + ["too-strong"]))
    #expect(try Self.hurt("too-strong").outcome == .ease)
    let easing = Self.hurts.filter { $0.outcome == .ease }
    #expect(easing.count == 1)
  }

  @Test("chest and head are emergencies, skin and tightenings need someone the same day")
  func advice() throws {
    var advised: [String: Advice] = [:]
    for hurt in Self.hurts {
      if case .stop(let stop) = hurt.outcome { advised[hurt.id.text] = stop.advice }
    }
    #expect(
      advised == [
        "chest": .emergency, "head": .emergency, "skin": .sameDay, "tightenings": .sameDay,
      ])
  }

  @Test("an emergency says first of all to call the emergency number") func emergency() throws {
    for id in ["chest", "head"] {
      #expect(try Self.hurt(id).say.first == "Call your local emergency number now.")
    }
  }

  @Test("where it spreads or is numb, hands stay off for 7 days, and all is asked again (E.5)")
  func spreading() throws {
    for id in ["spreading", "numb"] {
      let stop = try Self.stop(id)
      #expect(stop == Symptom.Stop(off: .place, days: 7, advice: nil, asksAgain: true), "\(id)")
    }
  }

  @Test("what is felt in the whole body keeps hands off the whole body") func everywhere() throws {
    for id in ["dizzy", "chest", "head", "tightenings", "wrong"] {
      #expect(try Self.stop(id).off == .everywhere, "\(id)")
    }
    for id in ["sharp", "spreading", "numb", "skin", "much-too-strong"] {
      #expect(try Self.stop(id).off == .place, "\(id)")
    }
  }

  @Test("days that are said are the days that hands stay off") func days() throws {
    var said = 0
    for hurt in Self.hurts {
      guard case .stop(let stop) = hurt.outcome else { continue }
      for match in hurt.say.joined(separator: " ").matches(of: /(\d+) days/) {
        said += 1
        #expect(Int(match.output.1) == stop.days, "\(hurt.id)")
      }
    }
    #expect(said == 5)
  }

  @Test("every hurt has sentences of at most 15 words, and known sources") func words() {
    for hurt in Self.hurts {
      #expect(!hurt.say.isEmpty && !hurt.sources.isEmpty, "\(hurt.id)")
      for said in hurt.say.map({ Said(place: hurt.id.text, text: $0) }) {
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

  @Test("a mistake is told at its own place", arguments: Self.rows)
  func mistakes(_ change: FileChange) throws { try change.check() }

  private static let entry = "an entry of hurts"

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
        + "emergency"),
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
