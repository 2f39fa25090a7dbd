import Coach
import TestSupport
import Testing

@testable import Formats

/// What users read and hear is plain, fits its time and claims nothing (clinical.md, H).
@Suite("The words of the shipped files") struct WordingTests {
  /// Texts that claim nothing of massage: what the program does not do (clinical.md, H.4), and
  /// what users tell of their health.
  private static let allowed = [
    "It does not find or treat illness.", "Cancer now, or treatment for it",
    "an infection must heal first",
  ]

  @Test("none of the words that are never said stands in any text") func claims() {
    let all = Wording.routines + Wording.questions + Wording.rules + Wording.advice
    #expect(all.count > 300)
    for said in all {
      var text = said.text
      for sentence in Self.allowed { text = text.replacing(sentence, with: "") }
      let words = text.lowercased().split { !$0.isLetter }
      let plain = " " + words.joined(separator: " ") + " "
      for word in RoutineChecks.claims {
        #expect(!plain.contains(" \(word) "), "\(word) in \(said)")
      }
      #expect(!text.contains("%") && !plain.contains(" percent "), "a percentage in \(said)")
    }
  }

  /// Names of diseases that the rules of the fact base are about (clinical.md, A).
  private static let diseases = [
    "cauda equina", "stroke ", "fracture", "broken", "cancer", "tumour", "tumor", "metasta",
    "infection", "sepsis", "discitis", "meningitis", "abscess", "aneurysm", "dissection",
    "thrombosis", "clot ", "embolism", "heart attack", "angina", "kidney stone", "pancreatitis",
    "shingles", "arthritis", "spondyl", "osteoporosis", "sciatica", "slipped disc", "herniat",
    "stenosis", "myelopathy", "ectopic", "pre-eclampsia", "labour", "pneumonia", "fibromyalgia",
    "prolapse", "compression",
  ]

  /// What users told us of themselves: said back to them, no finding.
  private static let toldByTheUser = [
    "a past cancer", "a cancer now or in the past", "your cancer", "a known aneurysm",
    "a raised risk of infection",
  ]

  @Test("a red flag says what the user told, and never names a disease as a finding")
  func diseases() {
    for said in Wording.redFlags {
      var text = " \(said.text.lowercased()) "
      for words in Self.toldByTheUser { text = text.replacing(words, with: "") }
      for disease in Self.diseases {
        #expect(!text.contains(" \(disease)"), "\(disease) in \(said)")
      }
    }
  }

  @Test("a rule's words complete `because you told us`: no capital, no full stop") func rules() {
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
      #expect(!said.text.lowercased().contains(words), "\(said)")
    }
  }
}
