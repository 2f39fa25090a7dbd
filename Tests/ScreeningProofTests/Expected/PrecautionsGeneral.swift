import Coach

/// The conditions that block everywhere, and those that only make routines lighter.
extension ExpectedPrecaution {
  static let general: [ExpectedPrecaution] = [
    .init(
      "EZ-SITES", when: "",
      blocks: "EZ-02 EZ-03 EZ-08 EZ-09 EZ-12 EZ-13 EZ-20 TOOL-HARD-BALL TOOL-FLOOR-BALL"),
    .init("CI-02", when: "fever|contagious", blocks: "G-ALL"),
    .init("CI-03", when: "leg-clot & not agreed-clot", blocks: "G-ALL"),
    .init("CI-04", when: "heart-event", blocks: "G-ALL"),
    .init("CI-10", when: "recent-fracture", blocks: "G-ALL"),
    .init("CI-42", when: "bone-infection", blocks: "G-ALL"),
    .init("CI-51", when: "dulled", blocks: "G-ALL"),
    .init("CI-56", when: "sickle-or-haemophilia", blocks: "G-ALL"),
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
    .init("CI-23", when: "numb-feet|diabetes & numb-feet|numb-area", blocks: "G-FOOT G-HEAT"),
    .init("CI-23-CARE", when: "diabetes", pressure: 3, on: "G-FOOT"),
    .init("CI-28", when: "pacemaker & not agreed-device", blocks: "G-GUN G-CHAIR"),
    .init("CI-29", when: "other-implant & not agreed-device", blocks: "G-GUN G-CHAIR G-HEAT"),
    .init(
      "CI-32", when: "heart-failure & not agreed-heart", blocks: "G-CHAIR G-HEAT G-LEG",
      minutes: 10),
    .init(
      "CI-33", when: "known-aneurysm|weak-vessels", blocks: "G-PRESS G-NECK G-GUN G-CHAIR"),
    .init("CI-34", when: "neck-artery", blocks: "G-NECK G-GUN"),
    .init("CI-36", when: "slipped-vertebra", blocks: "G-TX G-EXT"),
    .init("CI-37", when: "stenosis", blocks: "G-TX G-EXT"),
    .init("CI-38", when: "slipped-disc|one-leg-pain", blocks: "G-BUTT G-FLEX"),
    .init("CI-39", when: "unstable-neck", blocks: "G-NECK"),
    .init("CI-40", when: "fused-spine", blocks: "G-TX G-CHAIR"),
    .init("CI-41", when: "sore-foot", blocks: "G-FOOT"),
    .init("CI-45", when: "epilepsy", blocks: "G-GUN"),
    .init("CI-46", when: "migraine", pressure: 2, on: "G-NECK"),
    .init("CI-47", when: "eye-trouble", blocks: "G-GUN", pressure: 2, on: "G-NECK"),
    .init("CI-48", when: "kidney-trouble|one-kidney", blocks: "G-FLANK G-GUN"),
    .init("CI-50", when: "curved-spine & not agreed-spine", blocks: "G-TX G-CHAIR G-GUN"),
    .init(
      "CI-54", when: "no-floor", blocks: "G-FLOOR G-TX",
      positions: "seated standing wall lying bed side-lying"),
    .init("CI-61", when: "heat-rub", blocks: "G-HEAT"),
    .init("CI-64", when: "vertigo", pressure: 2, on: "G-NECK", positions: "seated"),
  ]

  private static let legs = "hamstrings front-thigh tfl calf foot"

  /// The conditions that exclude a place.
  static let places: [ExpectedPrecaution] = [
    .init("CI-03-LEGS", when: "leg-clot|leg-clot-past", local: legs),
    .init("CI-12", when: "spine-hardware", blocks: "G-PRESS G-TX G-GUN", local: "places"),
    .init(
      "CI-18", when: "broken-skin|blister-band", blocks: "G-FOOT G-HEAT G-SKIN",
      local: "places"),
    .init("CI-19", when: "bruise", blocks: "G-PRESS G-SKIN", local: "places"),
    .init("CI-21", when: "hot-joint", blocks: "G-HEAT G-SKIN", local: "places"),
    .init(
      "CI-22", when: "numb-area", blocks: "G-PRESS G-BUTT G-FOOT G-GUN G-HEAT",
      local: "places"),
    .init("CI-24", when: "bad-veins", blocks: "G-LEG G-GUN", local: legs),
    .init("CI-25", when: "lymph-removed", blocks: "G-LEG G-HEAT G-GUN", local: legs + " forearm"),
    .init("CI-29-PLACE", when: "other-implant", local: "places"),
    .init("CI-49", when: "tummy-trouble", local: "iliopsoas"),
    .init("CI-55", when: "injected", blocks: "G-SKIN", local: "places"),
    .init("CI-62", when: "medicine-patch", blocks: "G-HEAT G-SKIN", local: "places"),
    .init("CI-63", when: "tubes", blocks: "G-SKIN", local: "places"),
  ]
}
