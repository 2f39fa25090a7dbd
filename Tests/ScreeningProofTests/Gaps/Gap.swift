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
    Gap("start=sudden & spine-fragility", .soon, "RF-FX-3: those bone risks"),
    Gap("small-fall & fused-spine", .sameDay, "CI-40: new pain after small trauma, RF-FX-2"),
    Gap("small-fall & fragile-bone", .sameDay, "CI-57: as CI-08, with RF-FX-2"),
    Gap("shape-change & since=first-days & start=fall", .sameDay, "RF-FX-5: T1 if after injury"),
    Gap("known-aneurysm & sudden-severe-pain", .emergency, "RF-VAS-1: a new back pain"),
    Gap("known-aneurysm & first-deep-pain", .emergency, "RF-VAS-1: a new back pain"),
    Gap(
      "age=60-64 & pressure-uncontrolled & first-deep-pain", .sameDay,
      "RF-VAS-3: high blood pressure"),
    Gap(
      "age=65-69 & smoker & first-deep-pain & start=sudden", .emergency,
      "RF-VAS-3: T0 if sudden"),
    Gap("clumsy-hands & drop-or-unsteady", .sameDay, "RF-MYE-1: unsteady or falling"),
    Gap("clumsy-hands & nerve-signs-fast", .sameDay, "RF-MYE-1: two items"),
    Gap(
      "clumsy-hands & unsteady & old-unchecked-change", .emergency,
      "RF-MYE-1: T0 with a bladder or bowel change"),
    Gap(
      "age=50-59 & new-headache-fifty & double-sight", .emergency,
      "RF-NCK-1: a new headache"),
    Gap("cancer-now & foot-drop", .emergency, "RF-CA-1: ever had cancer"),
    Gap("cancer-now & constant-night-pain", .sameDay, "RF-CA-2: ever had cancer"),
    Gap("bone-cancer & before=different", .soon, "RF-CA-3: ever had cancer"),
    Gap("had-cancer & foot-drop", .emergency, "RF-CA-1: leg weakness"),
    Gap("had-cancer & numbness-spreading", .emergency, "RF-CA-1: leg numbness"),
    Gap("had-cancer & unsteady", .emergency, "RF-CA-1: unsteadiness"),
    Gap("had-cancer & old-unchecked-change", .emergency, "RF-CA-1: bladder or bowel change"),
    Gap("fever & sudden-confusion", .emergency, "RF-INF-2 and RF-MEN-1: confusion"),
    Gap("fever & foot-drop", .emergency, "RF-INF-2: new weakness"),
    Gap("fever & numbness-spreading", .emergency, "RF-INF-2: new numbness"),
    Gap("unrelenting & numb-feet", .sameDay, "RF-INF-3: diabetes"),
    Gap("growing-bruise & bruise-grows & blood-thinner", .emergency, "RF-GEN-7: T0 on thinners"),
    Gap(
      "pregnancy=pregnant & low-tummy-pain & sudden-severe-pain", .emergency,
      "RF-PRG-1: T0 if severe pain"),
    Gap(
      "pregnancy=perhaps & low-tummy-pain & fainted", .emergency, "RF-PRG-1: T0 if faint"),
    Gap("before=first & where=tummy & weak-vessels", .emergency, "A.23: Marfan and a new pain"),
    Gap("clot-perhaps", .sameDay, "A.23: a blood clot, or perhaps one"),
    Gap("fracture-perhaps", .sameDay, "A.23: a broken bone, or perhaps one"),
    Gap("diabetes & foot-sore", .sameDay, "A.23: a diabetic foot ulcer"),
    Gap("blood-thinner & thinner-pain", .sameDay, "A.23: a blood thinner and a new severe pain"),
    Gap("age=50-59 & where=groin-left & limping", .sameDay, "A.23: groin pain and a limp"),
  ]
}
