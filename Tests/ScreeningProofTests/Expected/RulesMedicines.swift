extension ExpectedRule {
  /// A.14 to A.16: medicines, blood, after a massage, and how the user is.
  static let medicines = rules(
    """
    RF-MED-1 emergency: too-many-painkillers
    RF-MED-1-TODAY emergency: more-than-should
    RF-MED-1-LINE emergency: sure confused-or-overdose
    RF-MED-2 emergency: sleepy-on-strong|nodding-off
    RF-MED-3 same-day: statin-pain
    RF-MED-3-DARK emergency: statin-pain & dark-pee|bloody-pee
    RF-MED-4 same-day: floxacin-pain
    RF-MED-4-SUDDEN emergency:
      floxacin-pain & tearing-pain|sudden-severe-pain|sudden-low-back|upper-tummy|
        tummy-very-bad|pelvic-very-bad
    RF-MED-5 same-day: thinner-pain|thinner-weak
    RF-MED-5-WEAK emergency:
      thinner-weak|(thinner-pain|bleed-joint & fainted|cold-sweat|massage-faint|bruise-faint|
        foot-drop|weak-toes-or-knee|numbness-spreading|sudden-severe-pain|sudden-low-back|
        start=sudden)
    RF-MED-6 emergency: head-knock & blood-thinner|bruise-thinner|bleeding-disorder|haemophilia
    RF-MED-7 emergency: steroid-ill
    RF-MED-8 soon: bone-drug-pain|step-bone-drug
    RF-MED-8-STAND emergency:
      bone-drug-pain|step-bone-drug & step-cannot-stand|cannot-stand|no-weight-on-leg|unbearable
    RF-MED-10 emergency: diabetes-ill|(diabetes|numb-feet & vomiting)
    RF-MED-11 same-day: stopped-drinking
    RF-MED-11-DANGER emergency: drinking-danger
    RF-END-1 emergency:
      thyroid-storm|(thyroid & fever|racing-heart|shaking-cold|confused|sudden-confusion)
    RF-BLD-1 same-day: sickle-crisis
    RF-BLD-1-DANGER emergency:
      sickle-danger|(sickle-cell & fever|very-ill|shaking-cold|fever-weakness|pregnancy-fever|
        chest-pain|sudden-breathlessness|sharp-breath|breathless-at-rest|breathless-lying|
        birth-chest|worst-headache|bad-head|bad-headache|growing-headache)
    RF-BLD-2 same-day:
      bleed-joint|(haemophilia|bleeding-disorder & thinner-pain|hot-joint|swollen-knock)
    RF-BLD-CLOT same-day: clot-perhaps
    RF-BLD-CLOT-CHEST emergency:
      clot-perhaps|leg-clot & chest-pain|sudden-breathlessness|sharp-breath|coughing-blood|
        racing-heart|breathless-at-rest|breathless-lying|birth-chest|fainted
    RF-MSG-1 same-day: massage-neck
    RF-MSG-1-SIGN emergency:
      massage-senses|(massage-neck & giddy-new|giddy-constant|giddy-standing|giddy-on-standing|
        giddy-with-neck|double-sight|drop-or-unsteady|slurred-speech|swallow-or-numb-face|
        sight-lost|sight-changes|eyelid-or-whoosh|face-droop|arm-weak|side-numb|massage-faint|
        fainted)
    RF-MSG-2 emergency: massage-breath
    RF-MSG-3 same-day: massage-bruise
    RF-MSG-3-THINNER emergency:
      massage-bruise & massage-faint|fainted|bruise-faint|blood-thinner|bruise-thinner|
        bleeding-disorder|haemophilia
    RF-MSG-3-FAINT same-day: massage-faint
    RF-MSG-4 same-day: massage-numb
    RF-MSG-4-BOTH emergency: massage-numb-both
    RF-MSG-5 emergency: allergy-throat
    RF-MSG-6 same-day: then-numb
    RF-MSG-THEN same-day: then-bleeding
    RF-MSG-THEN-THINNER emergency:
      then-bleeding & blood-thinner|bruise-thinner|bleeding-disorder|haemophilia
    RF-PSY-1 routine-visit: not-coping|not-coping-today
    RF-PSY-2 emergency: unsafe|unsure unsafe
    """)
}
