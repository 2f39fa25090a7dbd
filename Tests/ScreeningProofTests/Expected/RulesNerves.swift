extension ExpectedRule {
  /// A.1 and A.2: nerves, spinal cord, hands and balance.
  static let nerves = rules(
    """
    RF-CES-1 emergency: sure saddle|saddle-numbness|wiping-differs
    RF-CES-2 emergency: sure pee-trouble|hard-to-pee
    RF-CES-3 emergency: leaking-pee
    RF-CES-4 emergency: bowel-control
    RF-CES-3-LINE emergency: sure leaking
    RF-CES-5 emergency: sex-feeling
    RF-CES-6 emergency: both-legs
    RF-CES-7 emergency: leg-giving-way
    RF-CES-8 same-day: old-unchecked-change
    RF-CES-9 emergency: cannot-pee
    RF-CES-10 emergency: both-legs-shooting
    RF-NEU-1 same-day:
      not weak-foot-old & foot-drop|weak-toes-or-knee|(sure weak-foot & foot-drop-check!=no &
        weak-toes-or-knee-check!=no)
    RF-NEU-1-FAST emergency: weak-foot-new|(foot-drop|weak-toes-or-knee & leg-giving-way)
    RF-NEU-2 same-day: numbness-spreading
    RF-NEU-3 routine-visit: one-leg-pain
    RF-NEU-4 emergency: creeping-up
    RF-NEU-5 routine-visit: one-arm-pain|arm-nerve
    RF-NEU-6 same-day: arm-still-weaker|(arm-weaker & not arm-weak-steady)
    RF-NEU-6-STEADY soon: arm-weaker|arm-weak-steady|hand-thin
    RF-NEU-7 routine-visit: night-tingle
    RF-NEU-7-WEAK soon: thumb-weak
    RF-NEU-8 same-day: both-arms|(sure both-sides & both-legs-check!=no)
    RF-NEU-8-FAST emergency:
      both-arms-growing|(both-arms & unsteady|drop-or-unsteady|leg-giving-way|nerve-signs-fast|
        sure pee-trouble|hard-to-pee|cannot-pee|old-unchecked-change|sure leaking|leaking-pee|
        bowel-control|cancer-bladder)
    RF-NEU-9 emergency:
      procedure-numb|(spine-procedure & injected|recent-surgery & foot-drop|weak-toes-or-knee|
        numbness-spreading|old-unchecked-change|both-arms|arm-still-weaker|fever-weakness|
        sure arm-weaker|unsteady|clumsy-hands)
    RF-MYE-1 same-day:
      (clumsy-hands & unsteady-old)|(clumsy-hands|nerve-signs-fast & unsteady|drop-or-unsteady|
        nerve-signs-fast)
    RF-MYE-1-FAST emergency:
      clumsy-hands & unsteady|drop-or-unsteady & nerve-signs-fast|old-unchecked-change|
        cancer-bladder|sure pee-trouble|hard-to-pee|cannot-pee|sure leaking|leaking-pee|
        bowel-control
    RF-MYE-2 soon: electric-shocks
    RF-MYE-2-MORE same-day:
      electric-shocks & clumsy-hands|nerve-signs-fast & unsteady|drop-or-unsteady|
        nerve-signs-fast
    RF-MYE-3 soon: clumsy-hands
    RF-MYE-4 soon: unsteady
    RF-MYE-SUDDEN emergency: clumsy-sudden
    """)
}
