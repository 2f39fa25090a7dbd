extension ExpectedRule {
  /// A.19.0: two signs of one page that are still not sure; CI-01: advice that is held.
  static let unsure = rules(
    """
    UNSURE-TWO-NOW emergency:
      2 of (chest-pain-check=still|spreading-pain-check=still|pain-with-sweat-check=still|
        tearing-pain-check=still|sudden-breathlessness-check=still|sharp-breath-check=still|
        coughing-blood-check=still|face-droop-check=still|arm-weak-check=still|
        slurred-speech-check=still|sight-lost-check=still|worst-headache-check=still|
        too-many-painkillers-check=still|unsure chest-now|unsure chest-heavy|unsure chest-spreads|
        unsure chest-sweat|unsure ache-at-rest|unsure sudden-severe-pain|(unsure sudden-low-back &
        \(sixty))|unsure side-numb|unsure double-sight|unsure swallow-or-numb-face|
        unsure drop-or-unsteady|unsure sudden-confusion|unsure sleepy-on-strong|
        unsure racing-heart)
    UNSURE-TWO-NERVES emergency:
      2 of (saddle-numbness-check=still|wiping-differs-check=still|hard-to-pee-check=still|
        leaking-pee-check=still|bowel-control-check=still|sex-feeling-check=still|
        both-legs-check=still|leg-giving-way-check=still|unsure cannot-pee|
        unsure both-legs-shooting|unsure creeping-up|unsure both-arms-growing|
        unsure clumsy-sudden|unsure weak-foot-new)
    UNSURE-TWO-INJURY emergency:
      2 of (serious-accident-check=still|neck-after-crash-check=still|
        neck-cannot-turn-check=still|no-weight-on-leg-check=still|rash-stays-check=still|
        cold-leg-check=still|dark-pee-check=still|unsure neck-tingling|unsure neck-from-height|
        unsure arm-out-of-place|unsure head-knock-signs|unsure very-ill|unsure fast-breathing|
        unsure confused|unsure blue-lips|unsure black-skin|unsure breathless-at-rest|
        unsure cold-arm|unsure rock-hard|unsure tight-plaster|unsure giddy-with-neck)
    UNSURE-TWO-TUMMY emergency:
      2 of (gut-bleeding-check=still|unsure upper-tummy|unsure tummy-very-bad|
        unsure tummy-sore-touch|unsure no-pee-ill|unsure pelvic-very-bad|unsure groin-lump|
        unsure blocked-bowel)
    UNSURE-TWO-CANCER emergency:
      2 of (unsure cancer-legs|unsure cancer-unsteady|unsure cancer-bladder)
    UNSURE-TWO-MASSAGE emergency:
      2 of (unsure massage-senses|unsure massage-breath|unsure massage-numb-both)
    HELD-EMERGENCY emergency:
      held-emergency & not cleared & not mistaken|(held-just-now & not emergency-again)
    HELD-CRISIS emergency:
      held-crisis & not cleared & not mistaken|(held-just-now & not emergency-again)
    HELD-MATERNITY maternity: held-maternity & not cleared & not mistaken
    HELD-SAME-DAY same-day: held-same-day & not cleared & not mistaken
    HELD-SOON soon: held-soon & not cleared & not mistaken
    """)
}
