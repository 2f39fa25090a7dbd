import Coach
import TestSupport
import Testing

/// What the check-in asks and advises can be read by someone who left school early: the grade of
/// Flesch and Kincaid is at most 8.
@Suite struct ReadingGradeTests {
  /// Names of illnesses, medicines and body parts, which have no shorter word, in lower case.
  private static let names: Set<String> = [
    "alendronic", "anti-inflammatory", "aneurysm", "angina", "apixaban", "arthritis", "cochlear",
    "crohn's", "cystic", "danlos", "defibrillator", "denosumab", "diabetes", "dialysis",
    "ehlers-danlos", "epilepsy", "fibromyalgia", "floxacin", "glaucoma", "haemophilia", "hernia",
    "hypermobility", "ibuprofen-type", "inflammatory", "marfan", "menopause", "migraine", "myeloma",
    "myofascial", "osteoporosis", "pacemaker", "paracetamol", "pre-eclampsia", "psoriasis",
    "reflexology", "retina", "rheumatoid", "sciatica", "shiatsu", "thyroid", "tuberculosis",
    "vascular", "vertigo", "warfarin",
  ]

  /// The texts above grade 8, with their grades: each has a word that is the sign itself, a place to
  /// call, or the name that people know it by.
  private static let exceptions: [String: Double] = [
    "Regular tightenings": 20.6,
    "Unusual discharge": 14.7,
    "An overactive thyroid": 14.7,
    "Movement, without massage": 13.1,
    "One infection after another": 12.5,
    "A handheld vibration massager": 12.5,
    "A new illness, operation, injection, medicine, patch or device": 11.5,
    "Call your local emergency number now, or go to the nearest emergency department.": 11.3,
    "This program teaches self-massage for everyday back and shoulder tension.": 10.7,
    "Elsewhere, call your local emergency number, or a local helpline.": 10.7,
    "A bleeding disorder, low platelets, or advanced liver disease": 10.2,
    "Also book an ordinary visit with a health professional.": 10.2,
    "Migraine, or frequent headaches": 9.2,
    "It does not replace a doctor, a physiotherapist or a pharmacist.": 9.1,
    "Very bad pain in the chest, upper back, tummy or side that came out of nowhere "
      + "and was at its worst within a minute or two": 9.1,
    "An ache in the arm, jaw or upper back that comes when you walk or climb, that "
      + "no movement changes, or with sweating or feeling sick": 9.1,
    "That joint is artificial, or had an injection lately": 8.9,
    "Nothing in your answers speaks against gentle self-massage today.": 8.9,
    "Whatever suits": 8.8,
    "Dizziness or vertigo": 8.8,
    "A kidney stone or infection under treatment, or a transplanted or cystic kidney": 8.8,
    "Diabetes, TB, dialysis, weak defences against germs, no spleen, a bad infection "
      + "in the last 3 months, or drugs ever injected": 8.6,
    "An overactive thyroid can become dangerous.": 12.3,
    "Confused, hard to wake, very sleepy on a strong painkiller, or more painkillers than "
      + "the packet allows (or two with paracetamol)": 9.3,
    "Myofascial release": 8.4,
    "Some infections get dangerous within hours.": 8.4,
    "Swedish": 8.4,
    "These can mean a dangerous infection, also without a fever.": 8.4,
    "If pregnant: tightenings, bleeding, waters or less movement": 8.1,
  ]

  @Test("every line, check and advice has a grade of 8 at most, or is a known exception")
  func grades() {
    var above: [String: Double] = [:]
    for text in Self.texts {
      let grade = (Self.grade(text) * 10).rounded() / 10
      if grade > 8 { above[text] = grade }
    }
    let list = above.sorted { $0.value > $1.value }.map { "    \"\($0.key)\": \($0.value)," }
    print("above grade 8: \(above.count) of \(Self.texts.count)")
    #expect(above == Self.exceptions, "\(list.joined(separator: "\n"))")
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

  /// Everything that is asked or advised.
  private static let texts: Set<String> = {
    let library = Fixtures.library
    let (pages, texts) = (library.screening.pages, library.texts)
    var all: [String] = []
    for page in pages {
      all += [page.ask, page.why]
      for question in page.questions {
        all += [question.text, question.doubt] + question.choices.map(\.text)
      }
    }
    for advice in Array(texts.advice.values) + [texts.crisis] { all += [advice.title] + advice.say }
    for list in [
      texts.helpline, texts.emergencyNow, texts.limited, texts.breathingOnly, texts.firstRun,
      texts.session, texts.end, texts.safetyNetSigns,
    ] { all += list }
    all += [texts.stillUnsure, texts.safetyNet]
    return Set(all).subtracting([""])
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
