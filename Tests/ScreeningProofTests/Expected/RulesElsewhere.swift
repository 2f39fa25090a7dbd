import Coach

extension ExpectedRule {
  /// A.5.
  static let infection: [ExpectedRule] = [
    .init("RF-INF-1", .sameDay, "fever"),
    .init(
      "RF-INF-2", .emergency, "fever",
      "fever-weakness|confused|fast-breathing|drowsy|foot-drop|numbness-spreading"),
    .init(
      "RF-INF-3", .sameDay, "unrelenting",
      "injected-drugs|weak-immunity|diabetes|dialysis|recent-infection|spine-procedure|numb-feet"),
    .init(
      "RF-INF-4", .soon, "tuberculosis", "weight-loss|night-sweats|where=between-blades"),
    .init("RF-INF-5", .sameDay, "spine-procedure", "pain-rising|wound-red|fever"),
  ]

  private static let firstDeep = ["smoker|high-pressure|pressure-uncontrolled", "first-deep-pain"]

  /// A.6 and A.7.
  static let vessels: [ExpectedRule] = [
    .init(
      "RF-VAS-1", .emergency, "known-aneurysm",
      "new-back-or-tummy-pain|sudden-severe-pain|first-deep-pain"),
    .init("RF-VAS-2", .emergency, "sudden-severe-pain", "faint-or-pulsing"),
    .init("RF-VAS-3", .sameDay, sixty, firstDeep[0], firstDeep[1]),
    .init(
      "RF-VAS-3-SUDDEN", .emergency, sixty, firstDeep[0], firstDeep[1],
      "sudden-severe-pain|sudden-no-injury"),
    .init("RF-VAS-4", .emergency, "tearing-pain"),
    .init("RF-VAS-5", .sameDay, "swollen-leg"),
    .init(
      "RF-VAS-6", .emergency, "swollen-leg", "sudden-breathlessness|sharp-breath|chest-pain"),
    .init("RF-VAS-7", .emergency, "cold-leg"),
    .init("RF-VAS-8", .routineVisit, "walking-leg-pain"),
    .init("RF-CAR-1", .emergency, "chest-pain|spreading-pain|pain-with-sweat"),
    .init("RF-LUN-1", .emergency, "sudden-breathlessness|sharp-breath|coughing-blood"),
    .init("RF-LUN-2", .sameDay, "fever", "cough"),
  ]

  private static let pregnancySigns =
    "pregnancy-bleeding|leaking-fluid|tightenings|backache-in-waves|baby-moves-less"

  /// A.8, and the eye rule in A.9.
  static let belly: [ExpectedRule] = [
    .init("RF-PRG-1", .sameDay, "pregnant", "low-tummy-pain|pregnancy-bleeding"),
    .init("RF-PRG-2", .sameDay, "pregnant", pregnancySigns),
    .init(
      "RF-PRG-1-SEVERE", .emergency, "pregnant", "low-tummy-pain|pregnancy-bleeding",
      "sudden-severe-pain|faint-or-pulsing"),
    .init("RF-PRG-FAST", .emergency, "pregnant", "faint-or-severe"),
    .init(
      "RF-PRG-3", .sameDay, "pregnant|after-birth",
      "bad-headache|pain-below-ribs|sudden-swelling"),
    .init("RF-PRG-AFTER", .emergency, "after-birth", "faint-or-severe"),
    .init("RF-REN-1", .sameDay, "side-pain", "fever|pee-changes|vomiting"),
    .init(
      "RF-REN-1-DROWSY", .emergency, "side-pain", "fever|pee-changes|vomiting",
      "drowsy|confused"),
    .init("RF-REN-2", .sameDay, "colic"),
    .init("RF-REN-2-MORE", .emergency, "colic", "fever|no-pee|one-kidney|pregnant"),
    .init("RF-GI-1", .emergency, "upper-tummy", "vomiting|fever|yellow-skin"),
    .init("RF-GI-2", .sameDay, "right-ribs", "fever|yellow-skin"),
    .init("RF-GI-3", .emergency, "gut-bleeding"),
    .init("RF-GYN-1", .sameDay, "pelvic-pain", "fever|discharge"),
    .init("RF-URO-1", .emergency, "testicle-pain"),
    .init("RF-ZOS-1", .soon, "blister-band"),
    .init("RF-EYE-1", .sameDay, "red-eye"),
  ]

  private static let inflamed = """
    before-35|second-half-night|buttock-pain|better-moving|better-tablets|family-inflammation|\
    had-arthritis|had-tendon-pain|had-psoriasis
    """

  private static let minor = """
    first-after-fifty|changed-lately|where=between-blades|night-sweats|tired-or-ill|\
    short-steroids|weak-immunity|no-posture|recent-infection|no-better|sneeze-pain
    """

  private static let ofTheBody = """
    first-after-fifty|night-sweats|tired-or-ill|short-steroids|weak-immunity|recent-infection
    """

  /// What makes strong pain new or rising (B-21): up to 12 weeks, or a change.
  private static let newOrRising = """
    since=first-days|since=first-week|since=weeks|since=months|changed-lately|another-kind|\
    another-place|worse-with-care|new-back-or-tummy-pain|unrelenting|journal-rising
    """

  /// A.21: what the journal shows.
  static let overTime: [ExpectedRule] = [
    .init("JOURNAL-UP", .routineVisit, "journal-up"),
    .init(
      "JOURNAL-UP-SIGNS", .soon, "journal-flare|journal-up",
      "another-kind|another-place|" + ofTheBody, doubts: "night-sweats|tired-or-ill"),
    .init("JOURNAL-WORSE", .soon, "journal-worse"),
    .init("JOURNAL-LESS-ABLE", .routineVisit, "journal-less-able"),
    .init("JOURNAL-LESS-ABLE-LONG", .soon, "journal-less-able-long"),
    .init("JOURNAL-NO-GAIN", .routineVisit, "journal-no-gain"),
    .init("JOURNAL-NO-CHANGE", .routineVisit, "journal-no-change"),
    .init("JOURNAL-FLARES", .routineVisit, "journal-flares"),
  ]

  /// A.9 to A.11, and the pain rule in E.4.
  static let general: [ExpectedRule] = [
    .init("RF-SPA-COUNT", .routineVisit, "since=longer", "before-45", inflamed, count: 3),
    .init("RF-GEN-1", .sameDay, "unbearable|cannot-stand"),
    .init("RF-GEN-2", .soon, "pain>=7", "since=weeks|since=months|since=longer"),
    .init("RF-GEN-3", .soon, "worse-with-care"),
    .init("RF-GEN-4", .routineVisit, "no-gain"),
    .init("RF-GEN-4-CHANGED", .routineVisit, "changed-lately"),
    .init("RF-GEN-5", .soon, "no adult"),
    .init("RF-GEN-6", .emergency, "dark-pee"),
    .init("RF-GEN-7", .sameDay, "growing-bruise"),
    .init(
      "RF-GEN-7-THINNER", .emergency, "growing-bruise", "bruise-grows",
      "bruise-thinner|blood-thinner"),
    .init("RF-GEN-8", .emergency, "not-coping", "unsafe"),
    .init(
      "A11-MINOR", .soon, minor, count: 2,
      doubts: "night-sweats|tired-or-ill|no-posture|sneeze-pain"),
    .init("E4-PAIN-9", .sameDay, "pain>=9", newOrRising, otherwise: "since=longer"),
    .init("E4-PAIN-9-OLD", .soon, "pain>=9", "since=longer"),
    .init("E4-PAIN-7", .routineVisit, "pain>=7"),
  ]

  /// CI-01: advice that rules out massage applies until a professional has checked it.
  static let held: [ExpectedRule] = [
    .init("HELD-EMERGENCY", .emergency, "held-emergency", "not cleared"),
    .init("HELD-SAME-DAY", .sameDay, "held-same-day", "not cleared"),
    .init("HELD-SOON", .soon, "held-soon", "not cleared"),
  ]
}
