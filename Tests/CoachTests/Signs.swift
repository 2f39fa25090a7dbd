import Coach

/// The advice that each line to tick leads to alone, from clinical.md, A. This copy is independent
/// of the rules, so that a slip in them shows.
enum Signs {
  /// Alone, these are T0.
  private static let emergencies = """
    saddle-numbness wiping-differs hard-to-pee leaking-pee bowel-control sex-feeling both-legs
    leg-giving-way chest-pain spreading-pain pain-with-sweat tearing-pain sudden-breathlessness
    sharp-breath coughing-blood face-droop arm-weak slurred-speech serious-accident cold-leg
    neck-after-crash worst-headache dark-pee gut-bleeding testicle-pain
    """

  /// Alone, these are T1.
  private static let forToday = """
    old-unchecked-change foot-drop swollen-leg fever numbness-spreading growing-bruise unbearable
    cannot-stand red-eye bruised-spine colic nerve-signs-fast
    """

  /// Alone, these are T2.
  private static let forThisWeek = """
    electric-shocks blister-band back-lump shape-change weight-loss constant-night-pain
    worse-with-care
    """

  /// Alone, these are T3.
  private static let forAVisit = "one-leg-pain walking-leg-pain no-gain changed-lately"

  /// Alone, these are no reason to see anyone: they count only together, or limit what is played.
  private static let harmless = """
    cleared sudden-severe-pain faint-or-pulsing neck-or-head-pain dizzy-or-double
    swallow-or-numb-face drop-or-unsteady contagious had-cancer pregnant after-birth dulled
    new-since-cancer cancer-worse cancer-constant cancer-lying cancer-cough cancer-band cancer-legs
    bad-headache pain-below-ribs sudden-swelling low-tummy-pain pregnancy-bleeding leaking-fluid
    tightenings backache-in-waves baby-moves-less faint-or-severe stiff-neck light-hurts rash-stays
    confused fever-weakness fast-breathing cough anything-new not-coping unsafe bruise-grows
    bruise-thinner clumsy-hands unsteady side-pain pee-changes vomiting no-pee
    one-kidney upper-tummy right-ribs yellow-skin drowsy pelvic-pain discharge small-fall
    sudden-no-injury thin-bones long-steroids short-steroids arching-pain no-posture
    night-sweats tired-or-ill sneeze-pain tuberculosis no-better unrelenting injected-drugs
    weak-immunity diabetes dialysis recent-infection spine-procedure pain-rising wound-red
    known-aneurysm new-back-or-tummy-pain smoker high-pressure first-deep-pain new-headache-fifty
    sore-scalp jaw-pain sight-changes sight-lost stiff-mornings first-after-fifty unexplained-weeks
    leg-clot leg-clot-past heart-event blood-thinner bleeding-disorder mild-thinner
    pressure-uncontrolled heart-failure weak-vessels neck-artery sickle-or-haemophilia pacemaker
    other-implant spine-hardware tubes medicine-patch lymph-removed spine-fragility recent-fracture
    recent-surgery fragile-bone hypermobile slipped-vertebra stenosis slipped-disc unstable-neck
    fused-spine curved-spine bone-infection no-floor broken-skin bruise hot-joint numb-area
    bad-veins injected fragile-skin skin-allergy heat-rub sore-foot numb-feet cancer-now bone-cancer
    kidney-trouble tummy-trouble fibromyalgia epilepsy migraine eye-trouble vertigo touch-hard
    high-risk agreed-thinner agreed-heart agreed-pressure agreed-clot agreed-surgery
    agreed-pregnancy agreed-cancer agreed-device agreed-spine before-45 before-35 second-half-night
    buttock-pain better-moving better-tablets family-inflammation had-arthritis had-tendon-pain
    had-psoriasis injury another-kind another-place
    """

  /// Each line to tick, with the advice it leads to alone.
  static let alone: [(sign: Question.ID, advice: Advice)] =
    signs(emergencies, .emergency) + signs(forToday, .sameDay) + signs(forThisWeek, .soon)
    + signs(forAVisit, .routineVisit) + signs(harmless, .selfCare)

  private static func signs(_ words: String, _ advice: Advice)
    -> [(sign: Question.ID, advice: Advice)]
  {
    words.split { $0 == " " || $0 == "\n" }.map { (Question.ID($0), advice) }
  }
}
