import Coach

/// The advice that each line to tick leads to alone, from clinical.md, A. This copy is independent
/// of the rules, so that a slip in them shows.
enum Signs {
  /// Alone, these are T0.
  private static let emergencies = """
    allergy-throat chest-pain stroke-signs sudden-senses worst-headache confused-or-overdose
    chest-now chest-heavy chest-spreads chest-sweat spreading-pain pain-with-sweat ache-at-rest
    sudden-breathlessness coughing-blood racing-heart tearing-pain sudden-severe-pain
    face-droop arm-weak side-numb slurred-speech double-sight sight-lost swallow-or-numb-face
    drop-or-unsteady sudden-confusion too-many-painkillers sleepy-on-strong saddle pee-trouble
    leaking sex-feeling leg-giving-way saddle-numbness wiping-differs hard-to-pee cannot-pee
    leaking-pee bowel-control both-legs both-legs-shooting creeping-up both-arms-growing
    weak-foot-new clumsy-sudden hard-accident serious-accident neck-after-crash neck-tingling
    neck-cannot-turn no-weight-on-leg arm-out-of-place head-knock-signs giddy-with-neck
    very-ill rash-stays confused fast-breathing blue-lips black-skin breathless-at-rest
    cold-leg cold-arm rock-hard tight-plaster unsafe upper-tummy tummy-very-bad
    tummy-sore-touch no-pee-ill gut-bleeding pelvic-very-bad testicle-pain groin-lump
    blocked-bowel eyelid-or-whoosh foot-cold-new step-cannot-stand home-headache massage-senses
    massage-breath massage-numb-both steroid-ill procedure-numb sickle-danger angina-rest
    pressure-signs diabetes-ill thyroid-storm more-than-should nodding-off drinking-danger
    thinner-weak
    """

  /// Alone, these are T1.
  private static let forToday = """
    then-numb then-bleeding chest-gone ache-on-effort sharp-breath sudden-low-back fainted
    cold-sweat giddy-new old-unchecked-change both-arms foot-drop weak-toes-or-knee
    nerve-signs-fast growing-bruise neck-from-height arm-cannot-lift heel-snap spine-bruise
    bruised-spine cannot-stand neck-or-head-pain fever stiff-hip in-treatment fever-weakness
    hot-joint joint-at-risk hot-skin swollen-leg swollen-arm breathless-lying dark-pee colic
    yellow-skin right-ribs-bad no-pee black-poo blister-band rash-near-eye numbness-spreading
    arm-weaker rest-pain foot-sore foot-hot foot-redness arm-still-weaker very-thirsty
    sight-changes red-eye floaters unbearable massage-neck massage-bruise massage-faint
    massage-numb fracture-perhaps procedure-headache thinner-pain bleed-joint sickle-crisis
    clot-perhaps angina-worse bone-infection-new kidney-untreated statin-pain floxacin-pain
    sore-vein numb-feet stopped-drinking effort-ache breath-trouble sudden-pain collapse
    both-sides weak-foot cold-or-hard foot-at-night eye-signs shaking-cold foot-danger
    """

  /// Alone, these are T2.
  private static let forThisWeek = """
    tummy-beat clumsy-hands unsteady burning-limb bloody-pee weak-stream paper-blood-weeks
    bloated late-bleeding electric-shocks step-bone-drug thumb-weak arm-weak-steady hand-thin
    weight-loss no-appetite constant-night-pain bunged-up many-infections back-lump
    shape-change got-shorter-pain worse-with-care long-shoulder growing-headache
    pressure-very-high bone-drug-pain
    """

  /// Alone, these are T3.
  private static let forAVisit = """
    right-ribs paper-blood burning-band one-leg-pain walking-leg-pain one-arm-pain arm-nerve
    night-tingle not-coping got-shorter no-gain changed-lately cannot-sleep not-coping-today
    pressure-uncontrolled
    """

  /// Each line to tick, with the advice it leads to alone.
  static let alone: [(sign: Question.ID, advice: Advice)] =
    signs(emergencies, .emergency) + signs(forToday, .sameDay) + signs(forThisWeek, .soon)
    + signs(forAVisit, .routineVisit) + signs(harmless, .selfCare)

  /// The lines that stand for several signs: "not sure" of them only opens the list of these.
  private static let opening: Set<Question.ID> = [
    "confused-or-overdose", "saddle", "pee-trouble", "leaking", "hard-accident", "effort-ache",
    "breath-trouble", "sudden-pain", "collapse", "both-sides", "weak-foot", "cold-or-hard",
    "foot-at-night", "eye-signs",
  ]

  /// The advice for "not sure" of a sign alone. Not being sure of being safe shows who helps now.
  static func unsure(_ sign: Question.ID, _ advice: Advice) -> Advice {
    if opening.contains(sign) { return .selfCare }
    return sign == "unsafe" ? .emergency : min(advice, .sameDay)
  }

  private static func signs(_ words: String, _ advice: Advice)
    -> [(sign: Question.ID, advice: Advice)]
  {
    words.split { $0 == " " || $0 == "\n" }.map { (Question.ID($0), advice) }
  }
}
