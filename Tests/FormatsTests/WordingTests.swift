import Coach
import TestSupport
import Testing

@testable import Formats

/// What users read and hear makes no health claims and frightens no one (clinical.md, H).
@Suite("The words of the shipped files") struct WordingTests {
  /// Texts that make no claim about massage: what the program does not do (clinical.md, H.4), and
  /// what users report about their health.
  private static let allowed = [
    "It does not find or treat illness.", "Cancer now, or treatment for it",
    "an infection must heal first", "cancer treatment", "a sore that will not heal",
    "a foot sore that will not heal", "that is being treated", "now, under treatment",
    "nobody treats it yet", "that nobody treats yet", "stone or infection under treatment",
    "during treatment",
  ]

  /// Words about a joint that is dislocated, as anyone can see. The back is never out of place.
  private static let joints = [
    "lift the arm, it looks out of place", "a joint may be out of place",
    "shoulder or arm looks out of place", "shoulder or arm that looks out of place",
  ]

  @Test("no text contains a forbidden claim or a percentage") func claims() {
    let all = Wording.routines + Wording.questions + Wording.rules + Wording.advice
    #expect(all.count > 300)
    for said in all {
      var text = said.text
      for sentence in Self.allowed + Self.joints { text = text.replacing(sentence, with: "") }
      let words = text.lowercased().split { !$0.isLetter }
      let plain = " " + words.joined(separator: " ") + " "
      for word in RoutineChecks.claims {
        #expect(!plain.contains(" \(word) "), "\(word) in \(said)")
      }
      #expect(!text.contains("%") && !plain.contains(" percent "), "a percentage in \(said)")
    }
  }

  /// Names of the diseases behind the rules of the fact base (clinical.md, A).
  private static let diseases = [
    "cauda equina", "stroke ", "fracture", "broken", "cancer", "tumour", "tumor", "metasta",
    "infection", "sepsis", "discitis", "meningitis", "abscess", "aneurysm", "dissection",
    "thrombosis", "clot ", "embolism", "heart attack", "angina", "kidney stone", "pancreatitis",
    "shingles", "arthritis", "spondyl", "osteoporosis", "sciatica", "slipped disc", "herniat",
    "stenosis", "myelopathy", "ectopic", "pre-eclampsia", "labour", "pneumonia", "fibromyalgia",
    "prolapse", "compression",
  ]

  /// What users told us about themselves. Repeating it to them is not a finding.
  private static let reportedByUser = [
    "a past cancer", "a cancer now or in the past", "your cancer", "a known aneurysm",
    "a raised risk of infection", "raises the risk of a clot", "after a cancer", "besides a cancer",
    "angina that has become worse", "angina that comes at rest", "does not clot well",
    "a bone that may be broken, and nobody has looked", "one infection after another",
    "an infection of a bone, a disc or a joint that nobody",
    "a kidney stone or infection that nobody", "a blood clot that you may have",
  ]

  @Test("a red flag repeats what the user told us, and never names a disease as a finding")
  func diseases() {
    for said in Wording.redFlags {
      var text = " \(said.text.lowercased()) "
      for words in Self.reportedByUser { text = text.replacing(words, with: "") }
      for disease in Self.diseases {
        #expect(!text.contains(" \(disease)"), "\(disease) in \(said)")
      }
    }
  }

  @Test("the text of a rule can follow `because you told us`, without a capital or full stop")
  func rules() {
    for said in Wording.rules {
      #expect(said.text.last != "." && said.text.first?.isUppercase == false, "\(said)")
    }
  }

  @Test(
    "no text blames or frightens (clinical.md, H.5)",
    arguments: [
      "bad posture", "damage", "out of place", "worn out", "crumbl",
    ])
  func blame(words: String) {
    for said in Wording.routines + Wording.questions + Wording.rules + Wording.advice {
      let text = Self.joints.reduce(said.text.lowercased()) { $0.replacing($1, with: "") }
      #expect(!text.contains(words), "\(said)")
    }
  }
}
