extension ExpectedPrecaution {
  private static let legs = "hamstrings front-thigh tfl calf foot"

  /// The conditions that exclude a place.
  static let places: [ExpectedPrecaution] = [
    .init("CI-03-LEGS", when: "leg-clot|leg-clot-past|clot-perhaps", local: legs),
    .init("CI-03-CALF", when: "calf-pain|swollen-leg", local: legs),
    .init("CI-12", when: "spine-hardware", blocks: "G-PRESS G-TX G-GUN", local: "places"),
    .init(
      "CI-18", when: "broken-skin|blister-band|rash-near-eye", blocks: "G-FOOT G-HEAT G-SKIN",
      local: "places"),
    .init("CI-19", when: "bruise", blocks: "G-PRESS G-SKIN", local: "places"),
    .init("CI-21", when: "hot-joint", blocks: "G-HEAT G-SKIN", local: "places"),
    .init("CI-21-KNOCK", when: "swollen-knock", blocks: "G-HEAT G-SKIN", local: "places"),
    .init(
      "CI-22", when: "numb-area", blocks: "G-PRESS G-BUTT G-FOOT G-GUN G-HEAT",
      local: "places"),
    .init("CI-24", when: "bad-veins|sore-vein", blocks: "G-LEG G-GUN", local: legs),
    .init("CI-24-SORE", when: "sore-vein", local: legs),
    .init("CI-25", when: "lymph-removed", blocks: "G-LEG G-HEAT G-GUN", local: legs + " forearm"),
    .init("CI-29-PLACE", when: "other-implant", local: "places"),
    .init("CI-49", when: "tummy-trouble", local: "iliopsoas"),
    .init("CI-55", when: "injected", blocks: "G-SKIN", local: "places"),
    .init("CI-62", when: "medicine-patch", blocks: "G-HEAT G-SKIN", local: "places"),
    .init("CI-63", when: "tubes", blocks: "G-SKIN", local: "places"),
    .init("KNOCK-LEG", when: "limping", local: legs),
    .init("MED-FLOX", when: "floxacin-pain", blocks: "G-SKIN", local: "places"),
  ]

  /// Signs of nerves, knocks and legs, and what is new since a check-in (A.20.4, E.5).
  static let today: [ExpectedPrecaution] = [
    .init(
      "CI-32-LEGS", when: "both-legs-swollen", blocks: "G-CHAIR G-HEAT G-LEG G-FOOT",
      minutes: 10),
    .init(
      "E5-ARM", when: "sure one-arm-pain|arm-nerve|night-tingle", blocks: "G-PRESS G-GUN G-CHAIR",
      pressure: 3,
      leavesOut: "stretch"),
    .init(
      "E5-ARM-WEAK", when: "arm-weak-steady|arm-still-weaker|hand-thin|thumb-weak",
      blocks: "G-PRESS G-GUN G-CHAIR G-NECK", pressure: 3, leavesOut: "stretch"),
    .init("KNOCK-NECK", when: "neck-hurts|head-knock|neck-or-head-pain", blocks: "G-NECK"),
    .init(
      "THEN-REST",
      when: "then-sharp|then-wrong|then-skin|then-bleeding|then-bruise|allergy-skin",
      blocks: "G-ALL"),
    .init(
      "THEN-STOP",
      when: """
        then-chest|then-head|then-giddy|then-numb|then-allergy|(then-pregnancy & \
        \(ExpectedRule.mother))
        """, blocks: "G-ALL"),
  ]
}
