import Coach

/// The conditions that block everywhere, and those that only make routines lighter.
extension ExpectedPrecaution {
  static let general: [ExpectedPrecaution] = [
    .init(
      "EZ-SITES", when: "",
      blocks: "EZ-02 EZ-03 EZ-08 EZ-09 EZ-12 EZ-13 EZ-20 TOOL-HARD-BALL TOOL-FLOOR-BALL"),
    .init("CI-02", when: "fever|contagious|very-ill|shaking-cold|pregnancy-fever", blocks: "G-ALL"),
    .init("CI-03", when: "leg-clot & not agreed-clot", blocks: "G-ALL"),
    .init("CI-03-PERHAPS", when: "clot-perhaps", blocks: "G-ALL"),
    .init("CI-04", when: "heart-event", blocks: "G-ALL"),
    .init("CI-04-ANGINA", when: "angina-worse|angina-rest", blocks: "G-ALL"),
    .init("CI-05-PAIN", when: "thinner-pain|thinner-weak|bleed-joint", blocks: "G-ALL"),
    .init("CI-10", when: "recent-fracture", blocks: "G-ALL"),
    .init("CI-10-PERHAPS", when: "fracture-perhaps", blocks: "G-ALL"),
    .init("CI-21-SKIN", when: "hot-skin|black-skin", blocks: "G-ALL"),
    .init("CI-42", when: "bone-infection|bone-infection-new", blocks: "G-ALL"),
    .init(
      "CI-51", when: "dulled|strong-painkiller|more-than-should|nodding-off", blocks: "G-ALL"),
    .init("CI-51-DRINK", when: "stopped-drinking|drinking-danger", blocks: "G-ALL"),
    .init("CI-56", when: "haemophilia|sickle-now|sickle-crisis|sickle-danger", blocks: "G-ALL"),
    .init("CI-56-CALM", when: "sickle-cell", pressure: 3),
    .init("CI-07", when: "mild-thinner", pressure: 4),
    .init("CI-31", when: "high-pressure", pressure: 5),
    .init(
      "CI-35", when: "hypermobile", blocks: "G-HARD-BALL", pressure: 3, leavesOut: "stretch"),
    .init("CI-44", when: "fibromyalgia", pressure: 2, minutes: 10),
    .init("CI-52", when: "touch-hard", pressure: 3),
    .init(
      "CI-58", when: "fragile-skin", blocks: "G-HARD-BALL", pressure: 3,
      leavesOut: "circles drag"),
    .init("CI-60", when: "skin-allergy"),
    .init(
      "B2-TWO",
      when: """
        mild-thinner|high-pressure|hypermobile|fibromyalgia|touch-hard|fragile-skin|skin-allergy
        """, count: 2, pressure: 3),
  ]

  static let body: [ExpectedPrecaution] = [
    .init(
      "CI-11-AGREED", when: "recent-surgery", blocks: "G-PRESS G-LEG G-CHAIR", pressure: 2),
    .init("CI-11-PLACE", when: "recent-surgery", local: "places"),
    .init("CI-11-HEAT", when: "recent-surgery", blocks: "G-HEAT", local: "places"),
    .init("CI-12-SPINE", when: "spine-hardware", blocks: "G-BACK-TOOL"),
    .init("CI-12-CHAIR", when: "spine-hardware & not agreed-device", blocks: "G-CHAIR"),
    .init(
      "CI-17-AGREED", when: "high-risk", blocks: "G-PRESS G-FOOT G-GUN G-CHAIR G-ACU",
      pressure: 2),
    .init("CI-23", when: "numb-feet|(diabetes & numb-area)", blocks: "G-FOOT G-HEAT"),
    .init("CI-23-CARE", when: "diabetes", pressure: 3, on: "G-FOOT"),
    .init("CI-23-HEAT", when: "diabetes", blocks: "G-HEAT", local: "foot"),
    .init("CI-28", when: "pacemaker & not agreed-device", blocks: "G-GUN G-CHAIR"),
    .init("CI-29", when: "other-implant & not agreed-device", blocks: "G-GUN G-CHAIR G-HEAT"),
    .init(
      "CI-32", when: "heart-failure & not agreed-heart", blocks: "G-CHAIR G-HEAT G-LEG",
      minutes: 10),
    .init(
      "CI-33", when: "known-aneurysm|weak-vessels", blocks: "G-PRESS G-NECK G-GUN G-CHAIR"),
    .init("CI-34", when: "neck-artery", blocks: "G-NECK G-GUN"),
    .init("CI-36", when: "slipped-vertebra|arching-pain", blocks: "G-TX G-EXT"),
    .init("CI-37", when: "stenosis|walking-leg-pain", blocks: "G-TX G-EXT"),
    .init("CI-38", when: "slipped-disc|one-leg-pain", blocks: "G-BUTT G-FLEX"),
    .init("CI-39", when: "unstable-neck", blocks: "G-NECK"),
    .init("CI-40", when: "fused-spine", blocks: "G-TX G-CHAIR"),
    .init(
      "CI-41", when: "sore-foot|foot-sore|foot-hot|foot-redness|foot-cold-new",
      blocks: "G-FOOT"),
    .init("CI-45", when: "epilepsy", blocks: "G-GUN"),
    .init("CI-46", when: "migraine", pressure: 2, on: "G-NECK"),
    .init("CI-47", when: "eye-trouble", blocks: "G-GUN", pressure: 2, on: "G-NECK"),
    .init("CI-48", when: "kidney-trouble|kidney-untreated|one-kidney", blocks: "G-FLANK G-GUN"),
    .init("CI-50", when: "curved-spine & not agreed-spine", blocks: "G-TX G-CHAIR G-GUN"),
    .init(
      "CI-54", when: "no-floor|unsteady-old", blocks: "G-FLOOR G-TX",
      positions: "seated standing wall lying bed side-lying"),
    .init("CI-61", when: "heat-rub", blocks: "G-HEAT"),
    .init(
      "CI-64", when: "vertigo|giddy-new|giddy-standing|giddy-with-neck", pressure: 2,
      on: "G-NECK", positions: "seated"),
  ]
}
