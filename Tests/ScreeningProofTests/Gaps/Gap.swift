import Coach

/// Answers for which clinical.md requires more than any single question would, because the same
/// sign can be reported in several places in the check-in.
struct Gap: Sendable {
  let words: [Word]
  let advice: Advice
  /// The source in clinical.md.
  let source: String

  init(_ words: String, _ advice: Advice, _ source: String) {
    self.words = words.split(separator: "&").map { word in
      Word(word.drop { $0 == " " }.split(separator: " ").joined(separator: " "))
    }
    self.advice = advice
    self.source = source
  }

  static let all = [
    Gap("cannot-stand", .sameDay, "RF-GEN-1: cannot stand or walk"),
    Gap("small-fall & spine-fragility", .sameDay, "RF-FX-2: past fragility fracture"),
    Gap("sudden-no-injury & spine-fragility", .soon, "RF-FX-3: those bone risks"),
    Gap("small-fall & fused-spine", .sameDay, "CI-40: new pain after small trauma, RF-FX-2"),
    Gap("small-fall & fragile-bone", .sameDay, "CI-57: as CI-08, with RF-FX-2"),
    Gap("shape-change & since=first-days & injury", .sameDay, "RF-FX-5: T1 if after injury"),
    Gap("known-aneurysm & sudden-severe-pain", .emergency, "RF-VAS-1: a new back pain"),
    Gap("known-aneurysm & first-deep-pain", .emergency, "RF-VAS-1: a new back pain"),
    Gap(
      "age=60-69 & pressure-uncontrolled & first-deep-pain", .sameDay,
      "RF-VAS-3: high blood pressure"),
    Gap(
      "age=60-69 & smoker & first-deep-pain & sudden-no-injury", .emergency,
      "RF-VAS-3: T0 if sudden"),
    Gap("clumsy-hands & drop-or-unsteady", .sameDay, "RF-MYE-1: unsteady or falling"),
    Gap("clumsy-hands & nerve-signs-fast", .sameDay, "RF-MYE-1: two items"),
    Gap(
      "clumsy-hands & unsteady & old-unchecked-change", .emergency,
      "RF-MYE-1: T0 with a bladder or bowel change"),
    Gap(
      "age=50-59 & new-headache-fifty & dizzy-or-double", .emergency,
      "RF-NCK-1: a new headache"),
    Gap("cancer-now & foot-drop", .emergency, "RF-CA-1: ever had cancer"),
    Gap("cancer-now & constant-night-pain", .sameDay, "RF-CA-2: ever had cancer"),
    Gap("bone-cancer & new-back-or-tummy-pain", .soon, "RF-CA-3: ever had cancer"),
    Gap("had-cancer & foot-drop", .emergency, "RF-CA-1: leg weakness"),
    Gap("had-cancer & numbness-spreading", .emergency, "RF-CA-1: leg numbness"),
    Gap("had-cancer & unsteady", .emergency, "RF-CA-1: unsteadiness"),
    Gap("had-cancer & old-unchecked-change", .emergency, "RF-CA-1: bladder or bowel change"),
    Gap("fever & drowsy", .emergency, "RF-INF-2 and RF-MEN-1: confusion"),
    Gap("fever & foot-drop", .emergency, "RF-INF-2: new weakness"),
    Gap("fever & numbness-spreading", .emergency, "RF-INF-2: new numbness"),
    Gap("unrelenting & numb-feet", .sameDay, "RF-INF-3: diabetes"),
    Gap("growing-bruise & bruise-grows & blood-thinner", .emergency, "RF-GEN-7: T0 on thinners"),
    Gap(
      "pregnant & low-tummy-pain & sudden-severe-pain", .emergency,
      "RF-PRG-1: T0 if severe pain"),
    Gap("pregnant & low-tummy-pain & faint-or-pulsing", .emergency, "RF-PRG-1: T0 if faint"),
  ]
}
