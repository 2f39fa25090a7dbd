import Coach

/// Signs that mean more together, by clinical.md A: one of each group has to be there.
struct Company: Sendable {
  let name: String
  let advice: Advice
  /// A word is a line to tick, or `question=choice`.
  let groups: [[String]]

  /// A name, an advice, and the groups: words with a bar between them.
  init(_ name: String, _ advice: Advice, _ groups: String...) {
    self.name = name
    self.advice = advice
    self.groups = groups.map { group in group.split(separator: "|").map { String($0) } }
  }

  private static let fifty = "age=50-59|age=60-69|age=70-plus"
  private static let sixty = "age=60-69|age=70-plus"
  private static let bones = "age=70-plus|thin-bones|long-steroids"

  static let all = nerves + bonesAndCancer + infectionAndVessels + belly + general

  /// A.2.
  private static let nerves = [
    Company("NEU-1", .emergency, "foot-drop", "leg-giving-way"),
    Company("MYE-1", .sameDay, "clumsy-hands", "unsteady"),
    Company(
      "MYE-1 fast", .emergency, "clumsy-hands", "unsteady",
      "nerve-signs-fast|hard-to-pee|leaking-pee|bowel-control"),
    Company("MYE-2", .sameDay, "electric-shocks", "clumsy-hands", "unsteady"),
    Company(
      "NCK-1", .emergency, "neck-or-head-pain",
      "dizzy-or-double|slurred-speech|swallow-or-numb-face|drop-or-unsteady"),
    Company("MEN-1", .emergency, "fever", "stiff-neck|light-hurts|rash-stays|confused"),
    Company("GCA-1", .sameDay, fifty, "new-headache-fifty|sore-scalp|jaw-pain|sight-changes"),
    Company("GCA-1 sight", .emergency, fifty, "sight-lost"),
    Company("PMR-1", .soon, fifty, "stiff-mornings"),
  ]

  /// A.3 and A.4.
  private static let bonesAndCancer = [
    Company("FX-2", .sameDay, "small-fall", bones),
    Company("FX-3", .soon, "sudden-no-injury", bones),
    Company("FX-3 stand", .sameDay, "sudden-no-injury", "cannot-stand", bones),
    Company("FX-5", .sameDay, "shape-change", "small-fall|serious-accident|bruised-spine"),
    Company("FX-6", .routineVisit, "age=18-29", "arching-pain"),
    Company("CA-1", .emergency, "had-cancer", "cancer-legs"),
    Company(
      "CA-2", .sameDay, "had-cancer",
      "cancer-worse|cancer-constant|cancer-lying|cancer-cough|cancer-band"),
    Company("CA-3", .soon, "had-cancer", "new-since-cancer"),
    Company("CA-6", .soon, sixty, "unexplained-weeks"),
    Company("CA-9", .soon, "night-sweats", "tired-or-ill"),
  ]

  /// A.5 to A.7.
  private static let infectionAndVessels = [
    Company("INF-2", .emergency, "fever", "fever-weakness|confused|fast-breathing"),
    Company(
      "INF-3", .sameDay, "unrelenting",
      "injected-drugs|weak-immunity|diabetes|dialysis|recent-infection|spine-procedure"),
    Company(
      "INF-4", .soon, "tuberculosis", "weight-loss|night-sweats|where=between-blades"),
    Company("INF-5", .sameDay, "spine-procedure", "pain-rising|wound-red|fever"),
    Company("VAS-1", .emergency, "known-aneurysm", "new-back-or-tummy-pain"),
    Company("VAS-2", .emergency, "sudden-severe-pain", "faint-or-pulsing"),
    Company("VAS-3", .sameDay, sixty, "smoker|high-pressure", "first-deep-pain"),
    Company(
      "VAS-3 sudden", .emergency, sixty, "smoker|high-pressure", "first-deep-pain",
      "sudden-severe-pain"),
    Company("VAS-6", .emergency, "swollen-leg", "sudden-breathlessness|chest-pain"),
    Company("LUN-2", .sameDay, "fever", "cough"),
  ]

  /// A.8 and A.9.
  private static let belly = [
    Company("REN-1", .sameDay, "side-pain", "fever|pee-changes|vomiting"),
    Company(
      "REN-1 drowsy", .emergency, "side-pain", "fever|pee-changes|vomiting", "drowsy|confused"),
    Company("REN-2", .emergency, "colic", "fever|no-pee|one-kidney|pregnant"),
    Company("GI-1", .emergency, "upper-tummy", "vomiting|fever|yellow-skin"),
    Company("GI-2", .sameDay, "right-ribs", "fever|yellow-skin"),
    Company("PRG-1", .sameDay, "pregnant", "low-tummy-pain|pregnancy-bleeding"),
    Company(
      "PRG-2", .sameDay, "pregnant",
      "pregnancy-bleeding|leaking-fluid|tightenings|backache-in-waves|baby-moves-less"),
    Company("PRG fast", .emergency, "pregnant|after-birth", "faint-or-severe"),
    Company(
      "PRG-3", .sameDay, "pregnant|after-birth", "bad-headache|pain-below-ribs|sudden-swelling"),
    Company("GYN-1", .sameDay, "pelvic-pain", "fever|discharge"),
  ]

  /// A.10.
  private static let general = [
    Company("GEN-7", .emergency, "growing-bruise", "bruise-grows", "bruise-thinner"),
    Company("GEN-8", .emergency, "not-coping", "unsafe"),
  ]
}
