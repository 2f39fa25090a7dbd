extension ExpectedRule {
  /// A.2: brain, neck, head and eyes.
  static let head = rules(
    """
    RF-STR-1 emergency: sure stroke-signs|face-droop|arm-weak|slurred-speech
    RF-STR-1-LINE same-day:
      unsure stroke-signs & face-droop-check!=no & arm-weak-check!=no & slurred-speech-check!=no
    RF-STR-2 emergency:
      sure sudden-senses|side-numb|double-sight|sight-lost|swallow-or-numb-face|drop-or-unsteady
    RF-STR-2-GIDDY same-day: giddy-new|(unsure sudden-senses & not giddy-standing)
    RF-BRN-1 emergency: sudden-confusion|confused
    RF-NCK-1 emergency:
      giddy-with-neck|(neck-or-head-pain|new-headache-fifty|growing-headache|massage-neck|
        bad-head|bad-headache|neck-hurts|then-head|\(neck) & giddy-new|giddy-constant|
        double-sight|slurred-speech|swallow-or-numb-face|drop-or-unsteady)
    RF-NCK-1-STANDING same-day:
      giddy-standing|giddy-on-standing & neck-or-head-pain|new-headache-fifty|growing-headache|
        massage-neck|\(neck)
    RF-NCK-1-FIFTY emergency:
      \(fifty) & new-headache-fifty & sure sudden-senses|double-sight|giddy-new|
        drop-or-unsteady|sure stroke-signs|slurred-speech|swallow-or-numb-face
    RF-NCK-2 emergency:
      neck-after-crash|(neck-hurts & sure hard-accident|serious-accident|head-knock)
    RF-NCK-3 emergency: worst-headache
    RF-NCK-4 emergency:
      eyelid-or-whoosh & since=first-days,first-week,weeks|none where|before=different|
        kind=different|changed-lately|another-kind|another-place|neck-or-head-pain|massage-neck|
        new-headache-fifty|growing-headache
    RF-NCK-4-OLD same-day: eyelid-or-whoosh
    RF-NCK-5 same-day: neck-or-head-pain
    RF-NCK-5-SIGN emergency:
      neck-or-head-pain & giddy-with-neck|giddy-new|giddy-constant|giddy-standing|
        giddy-on-standing|double-sight|drop-or-unsteady|sure stroke-signs|face-droop|arm-weak|
        side-numb|slurred-speech|sure sudden-senses|sight-lost|sight-changes|swallow-or-numb-face|
        eyelid-or-whoosh|massage-senses
    RF-NCK-6 emergency:
      neck-tingling|neck-cannot-turn|(neck-hurts & neck-from-height|age=65-69,70-plus)
    RF-NCK-6-HEIGHT same-day: neck-from-height
    RF-HED-1 emergency:
      head-knock-signs|(head-knock & growing-headache|vomiting|confused|sudden-confusion|
        nodding-off|blood-thinner|bruise-thinner|bleeding-disorder|haemophilia|giddy-with-neck|
        bad-head|bad-headache|fainted)
    RF-HED-2 soon: growing-headache
    RF-HED-2-RISK same-day:
      growing-headache & had-cancer|cancer-now|bone-cancer|weak-immunity|in-treatment
    RF-HED-3 same-day: procedure-headache
    RF-HED-3-BIRTH maternity: procedure-headache & pregnancy=after-birth
    RF-HED-4 emergency: home-headache
    RF-MEN-1 emergency:
      fever|very-ill|shaking-cold|pregnancy-fever & stiff-neck|light-hurts|rash-stays|confused|
        sudden-confusion|sure confused-or-overdose
    RF-MEN-1-FLU same-day: contagious & stiff-neck|light-hurts
    RF-MEN-2 emergency: rash-stays|(stiff-neck & bad-head|bad-headache|light-hurts)
    RF-GCA-1 same-day:
      \(fifty) & new-headache-fifty|growing-headache|sore-scalp|jaw-pain|sight-changes
    RF-GCA-1-SIGHT emergency:
      \(fifty) & sight-lost|double-sight|(sight-changes & sore-scalp|jaw-pain|new-headache-fifty|
        growing-headache|stiff-mornings)
    RF-GCA-2 same-day:
      \(fifty) & stiff-mornings & new-headache-fifty|growing-headache|sore-scalp|jaw-pain|
        sight-changes
    RF-PMR-1 soon: \(fifty) & stiff-mornings
    RF-EYE-2 emergency: sight-lost
    RF-EYE-3 same-day: floaters
    RF-EYE-SIGHT same-day: sight-changes
    RF-EYE-1 same-day: red-eye|sure eye-signs
    """)
}
