import Coach
import TestSupport
import Testing

/// What the check-in asks and advises can be read by someone who left school early: the grade of
/// Flesch and Kincaid is at most 8. A line that is asked stands alone; advice is read as a whole.
@Suite struct ReadingGradeTests {
  /// Names of illnesses, medicines, body parts and kinds of massage, which have no shorter word, in
  /// lower case.
  private static let names: Set<String> = [
    "alendronic", "anti-inflammatory", "aneurysm", "angina", "apixaban", "arthritis", "cochlear",
    "crohn's", "cystic", "danlos", "defibrillator", "denosumab", "diabetes", "dialysis",
    "ehlers-danlos", "epilepsy", "fibromyalgia", "floxacin", "glaucoma", "haemophilia", "hernia",
    "hypermobility", "ibuprofen-type", "inflammatory", "marfan", "menopause", "migraine", "myeloma",
    "myofascial", "osteoporosis", "pacemaker", "paracetamol", "pre-eclampsia", "psoriasis",
    "reflexology", "release", "retina", "rheumatoid", "sciatica", "shiatsu", "swedish", "thyroid",
    "tuberculosis",
    "vascular", "vertigo", "warfarin",
  ]

  @Test("every line that is asked has a grade of 8 at most")
  func lines() {
    let above = Self.lines.filter { Self.grade($0) > 8 }
    #expect(Self.lines.count > 500)
    #expect(above == [])
  }

  @Test("every text of advice, read as a whole, has a grade of 8 at most", arguments: passages)
  func advice(_ sentences: [String]) {
    let grade = Self.grade(sentences.map { $0 + "." }.joined(separator: " "))
    #expect(grade <= 8, "\(grade)")
  }

  @Test(
    "the grade of known texts",
    arguments: [
      ("The cat sat on the mat.", -1.4), ("Do you have a fever?", 0.5),
      ("I have taken them for three months or more.", 1.0),
    ])
  func known(_ text: String, _ grade: Double) {
    #expect(abs(Self.grade(text) - grade) < 0.2, "\(Self.grade(text))")
  }

  /// Everything that is asked, line by line.
  private static let lines: Set<String> = {
    var all: [String] = []
    for page in Fixtures.library.screening.pages {
      all += [page.ask, page.why]
      for question in page.questions {
        all += [question.text, question.doubt] + question.choices.map(\.text)
      }
    }
    return Set(all).subtracting([""])
  }()

  /// The sentences of everything that is advised.
  private static let passages: [[String]] = {
    let texts = Fixtures.library.texts
    let advice = texts.advice.sorted { $0.key < $1.key }.map(\.value) + [texts.crisis]
    return advice.map { [$0.title] + $0.say } + [
      texts.helpline, texts.emergencyNow, texts.emergencyUnasked, texts.limited,
      texts.breathingOnly, texts.firstRun,
      texts.session, texts.end, [texts.safetyNet] + texts.safetyNetSigns, [texts.stillUnsure],
    ]
  }()

  /// The grade of a text without the names; 0 if nothing else is left.
  private static func grade(_ text: String) -> Double {
    let parts: [Substring] = text.split { ".?!:;–".contains($0) }
    let sentences: [[String]] = parts.map { words(in: String($0)) }.filter { !$0.isEmpty }
    let all: [String] = sentences.flatMap { $0 }
    guard !all.isEmpty else { return 0 }
    let syllables = all.reduce(0) { $0 + self.syllables(in: $1) }
    let length = Double(all.count) / Double(sentences.count)
    return 0.39 * length + 11.8 * Double(syllables) / Double(all.count) - 15.59
  }

  private static func words(in sentence: String) -> [String] {
    let parts = sentence.lowercased().split { character in
      !character.isLetter && !character.isNumber && character != "-" && character != "'"
    }
    return parts.map(String.init).filter { word in
      word.contains { $0.isLetter || $0.isNumber } && !names.contains(word)
    }
  }

  /// The groups of vowels, without an ending that is not spoken.
  private static func syllables(in word: String) -> Int {
    let letters = word.filter(\.isLetter)
    var count = letters.split { !"aeiouy".contains($0) }.count
    let isSilent =
      letters.hasSuffix("e") && !letters.hasSuffix("le")
      || letters.hasSuffix("ed") && !["ted", "ded"].contains { letters.hasSuffix($0) }
      || letters.hasSuffix("es")
        && !["ses", "xes", "zes", "ches", "shes", "ces", "ges"].contains { letters.hasSuffix($0) }
    if isSilent, count > 1 { count -= 1 }
    return max(1, count)
  }
}
