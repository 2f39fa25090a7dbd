import Coach

extension ExpectedRule {
  private static let unsteady = "unsteady|drop-or-unsteady"
  private static let fast =
    "nerve-signs-fast|hard-to-pee|leaking-pee|bowel-control|old-unchecked-change"
  private static let thin =
    "age=70-plus|thin-bones|long-steroids|spine-fragility|fragile-bone|fused-spine"

  /// A.1 and A.2.
  static let nerves: [ExpectedRule] = [
    .init("RF-CES-1", .emergency, "saddle-numbness|wiping-differs"),
    .init("RF-CES-2", .emergency, "hard-to-pee"),
    .init("RF-CES-3", .emergency, "leaking-pee"),
    .init("RF-CES-4", .emergency, "bowel-control"),
    .init("RF-CES-5", .emergency, "sex-feeling"),
    .init("RF-CES-6", .emergency, "both-legs"),
    .init("RF-CES-7", .emergency, "leg-giving-way"),
    .init("RF-CES-8", .sameDay, "old-unchecked-change"),
    .init("RF-NEU-1", .sameDay, "foot-drop"),
    .init("RF-NEU-1-FAST", .emergency, "foot-drop", "leg-giving-way"),
    .init("RF-NEU-2", .sameDay, "numbness-spreading"),
    .init("RF-NEU-3", .routineVisit, "one-leg-pain"),
    .init(
      "RF-MYE-1", .sameDay, "clumsy-hands|nerve-signs-fast", unsteady + "|nerve-signs-fast"),
    .init("RF-MYE-1-FAST", .emergency, "clumsy-hands", unsteady, fast),
    .init("RF-MYE-2", .soon, "electric-shocks"),
    .init("RF-MYE-2-MORE", .sameDay, "electric-shocks", "clumsy-hands", unsteady),
    .init("RF-NCK-2", .emergency, "neck-after-crash"),
    .init("RF-NCK-3", .emergency, "worst-headache"),
    .init(
      "RF-NCK-1", .emergency, "neck-or-head-pain",
      "dizzy-or-double|slurred-speech|swallow-or-numb-face|drop-or-unsteady"),
    .init(
      "RF-NCK-1-FIFTY", .emergency, fifty, "new-headache-fifty",
      "dizzy-or-double|slurred-speech|swallow-or-numb-face|drop-or-unsteady"),
    .init("RF-STR-1", .emergency, "face-droop|arm-weak|slurred-speech"),
    .init(
      "RF-MEN-1", .emergency, "fever", "stiff-neck|light-hurts|rash-stays|confused|drowsy"),
    .init(
      "RF-GCA-1", .sameDay, fifty, "new-headache-fifty|sore-scalp|jaw-pain|sight-changes"),
    .init("RF-GCA-1-SIGHT", .emergency, fifty, "sight-lost"),
    .init("RF-PMR-1", .soon, fifty, "stiff-mornings"),
  ]

  /// A.3.
  static let bones: [ExpectedRule] = [
    .init("RF-FX-1", .emergency, "serious-accident"),
    .init("RF-FX-2", .sameDay, "small-fall", thin),
    .init("RF-FX-3", .soon, "sudden-no-injury", thin),
    .init("RF-FX-3-STAND", .sameDay, "sudden-no-injury", "cannot-stand", thin),
    .init("RF-FX-4", .sameDay, "bruised-spine"),
    .init("RF-FX-5", .soon, "shape-change"),
    .init(
      "RF-FX-5-INJURY", .sameDay, "shape-change",
      "small-fall|serious-accident|bruised-spine"),
    .init("RF-FX-5-FRESH", .sameDay, "shape-change", "since=first-days", "injury"),
    .init("RF-FX-6", .routineVisit, "age=18-29", "arching-pain"),
  ]

  /// A.4.
  static let cancer: [ExpectedRule] = [
    .init("RF-CA-1", .emergency, "had-cancer", "cancer-legs"),
    .init(
      "RF-CA-1-ELSEWHERE", .emergency, cancerEver,
      unsteady + "|foot-drop|numbness-spreading|nerve-signs-fast|old-unchecked-change"),
    .init(
      "RF-CA-2-ELSEWHERE", .sameDay, cancerEver, "constant-night-pain|sneeze-pain|unrelenting"),
    .init("RF-CA-3-NOW", .soon, "cancer-now|bone-cancer", "new-back-or-tummy-pain"),
    .init(
      "RF-CA-2", .sameDay, "had-cancer",
      "cancer-worse|cancer-constant|cancer-lying|cancer-cough|cancer-band"),
    .init("RF-CA-3", .soon, "had-cancer", "new-since-cancer"),
    .init("RF-CA-4", .soon, "weight-loss"),
    .init("RF-CA-5", .soon, "constant-night-pain"),
    .init("RF-CA-6", .soon, sixty, "unexplained-weeks"),
    .init("RF-CA-7", .soon, sixty, "weight-loss"),
    .init("RF-CA-8", .soon, "back-lump"),
    .init("RF-CA-9", .soon, "night-sweats", "tired-or-ill"),
  ]
}
