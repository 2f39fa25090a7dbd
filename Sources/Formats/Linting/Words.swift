import Text
import Coach

/// The wording of texts: `sentence`, `claim`, `spelling`.
extension RoutineChecks {
  /// The longest sentence that can be followed with the hands busy, in words.
  private static let longestSentence = 15

  func checkWords() {
    for (text, place) in texts {
      checkSentences(text, place)
      checkClaims(text, place)
    }
  }

  private func checkSentences(_ text: String, _ place: SourceLocation) {
    for sentence in text.split(whereSeparator: ".!?:".contains) {
      let words = sentence.wordCount
      guard words > Self.longestSentence else { continue }
      decoder.report(
        "this sentence has \(words) words: split it into sentences of at most "
          + "\(Self.longestSentence) words", at: place, .sentence)
    }
  }

  private func checkClaims(_ text: String, _ place: SourceLocation) {
    let words = text.lowercased().split { !$0.isLetter }
    let claims = words.indices.compactMap { index in
      Self.claimsByWord[words[index]]?.first { words[index...].starts(with: $0) }
    }
    for word in claims.map({ $0.joined(separator: " ") }) {
      decoder.report(
        "`\(word)` promises, blames or frightens: say what to do and how it feels", at: place,
        .claim)
    }
  }

  /// Words never to be used about massage (clinical.md, H.3 and H.5), including their inflected
  /// forms.
  package static let claims = [
    "treat", "treats", "treated", "treating", "treatment", "treatments", "cure", "cures", "cured",
    "heal", "heals", "healed", "healing", "diagnose", "diagnoses", "diagnosed", "diagnosis", "fix",
    "fixes", "fixed", "toxin", "toxins", "detox", "realign", "realigns", "realigned", "melt knots",
    "melts knots", "melt adhesions", "adhesion", "adhesions", "improve circulation",
    "improves circulation", "prevent", "prevents", "prevention", "safe for everyone",
    "doctor approved", "clinically proven", "proven to", "instead of medical care", "guarantee",
    "guaranteed", "guarantees", "bad posture", "damage", "out of place", "worn out",
  ]

  /// The claims split into words and grouped by their first word.
  private static let claimsByWord = Dictionary(
    grouping: claims.map { $0.split(separator: " ") }, by: { $0.first ?? "" })

  /// All texts, each with its location.
  private var texts: [(String, SourceLocation)] {
    let head = ["title", "summary", "note"].compactMap { text(draft.fields, $0) }
    let steps = draft.steps.flatMap { located in
      ["title", "say", "warning"].compactMap { text(located.fields, $0) }
        + zip(located.step.remarks.map(\.say), located.cuePlaces)
    }
    return head + steps
  }

  private func text(_ fields: Fields, _ key: String) -> (String, SourceLocation)? {
    guard let value = fields.value(of: key), case .text(let text) = value.content else {
      return nil
    }
    return (text, value.place)
  }

  /// Checks for tags that nearly match one in use and are probably misspelt.
  func checkTags() {
    guard let value = draft.fields.value(of: "tags") else { return }
    // A single tag may be written without brackets.
    for tag in value.members + [value] {
      guard case .text(let text) = tag.content, !Self.tags.contains(text), text.count > 5,
        let meant = nearlySame(as: text, among: Self.tags)
      else { continue }
      decoder.report("did you mean the tag `\(meant)`?", at: tag.place, .spelling)
    }
  }

  /// The tags of the shipped routines; a test keeps the two equal.
  static let tags = [
    "ball", "bed", "before-sleep", "cane", "desk", "desk-worker", "device", "floor", "full",
    "gentle", "heat", "home", "micro-break", "morning", "no-tool", "post-exercise", "post-work",
    "pre-activity", "referred-ache", "roller", "seated", "self-care-day", "standing", "travel",
    "wall", "weekend", "work-break",
  ]
}

extension StringProtocol {
  /// The number of spoken words: a dash on its own doesn't count.
  var wordCount: Int {
    split(separator: " ").count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
