/// The ids in clinical.md, B.
extension Entry {
  static let conditions = """
    CI-01 HELD-EMERGENCY HELD-CRISIS HELD-MATERNITY HELD-SAME-DAY HELD-SOON
    CI-02 CI-02 RF-INF-1
    CI-03 CI-03 CI-03-PERHAPS CI-03-LEGS CI-03-CALF RF-VAS-5 RF-BLD-CLOT
    CI-04 CI-04 CI-04-ANGINA
    CI-05 CI-05 CI-05-PAIN
    CI-06 CI-06 CI-06-AGREED
    CI-07
    CI-08 CI-08 CI-08-DRUG
    CI-09
    CI-10 CI-10 CI-10-PERHAPS RF-FX-11
    CI-11 CI-11 CI-11-AGREED CI-11-PLACE CI-11-HEAT
    CI-12 CI-12 CI-12-CHAIR CI-12-SPINE G-BACK-TOOL
    CI-13 CI-13 PREGNANT-ASK
    CI-14 CI-14 PREGNANT-ASK
    CI-15 CI-15 PREGNANT-ASK
    CI-16
    CI-17 CI-17 CI-17-AGREED
    CI-18
    CI-19
    CI-20 - the gate itself: a strain, fall or knock of the first days, CI-20 of its exclusions
    CI-21 CI-21 CI-21-KNOCK CI-21-SKIN
    CI-22
    CI-23 CI-23 CI-23-CARE CI-23-HEAT
    CI-24 CI-24 CI-24-SORE RF-SKIN-VEIN
    CI-25
    CI-26 CI-26 CI-26-AGREED
    CI-27
    CI-28
    CI-29 CI-29 CI-29-PLACE
    CI-30 CI-30 CI-30-AGREED
    CI-31
    CI-32 CI-32 CI-32-LEGS
    CI-33 CI-33 CI-33-ASK
    CI-34 CI-34 CI-34-ASK
    CI-35 CI-35 G-HARD-BALL
    CI-36
    CI-37
    CI-38
    CI-39
    CI-40
    CI-41
    CI-42
    CI-43
    CI-44
    CI-45
    CI-46
    CI-47
    CI-48
    CI-49
    CI-50
    CI-51 CI-51 CI-51-DRINK
    CI-52
    CI-53 CI-53 RF-GEN-5
    CI-54
    CI-55
    CI-56 CI-56 CI-56-CALM
    CI-57
    CI-58 CI-58 G-HARD-BALL
    CI-59 - told as text, where a chair is used; nothing asks for a meal
    CI-60
    CI-61
    CI-62
    CI-63
    CI-64
    B.0/agreement CONSENT
    B.2/two B2-TWO
    """

  static let bundles = """
    G-ALL
    G-PRESS
    G-TX
    G-NECK
    G-LEG
    G-BUTT
    G-FLANK
    G-FOOT
    G-BLEED
    G-GUN
    G-CHAIR
    G-HEAT
    G-FLEX
    G-EXT
    G-SUPINE
    G-PRONE
    G-FLOOR
    G-ACU
    G-SKIN
    """
}
