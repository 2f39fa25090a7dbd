extension ExpectedRule {
  /// A.8: pregnancy, one that may be, and after a birth.
  static let pregnancy = rules(
    """
    RF-PRG-1 maternity: \(pregnant) & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain
    RF-PRG-1-SEVERE emergency:
      \(pregnant) & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain &
        sudden-severe-pain|sudden-low-back|tummy-very-bad|pelvic-very-bad|fainted|cold-sweat|
        tummy-beat|faint-or-severe
    RF-PRG-2 maternity: \(pregnant) & leaking-fluid|tightenings|backache-in-waves|baby-moves-less
    RF-PRG-3 maternity:
      \(mother) & bad-headache|bad-head|flashing-lights|pain-below-ribs|sudden-swelling|
        upper-tummy|right-ribs|right-ribs-bad
    RF-PRG-4 maternity: \(pregnant) & early-labour
    RF-PRG-5 maternity:
      pregnancy=after-birth & pregnancy-bleeding|low-tummy-pain|shoulder-tip|pelvic-pain|
        pregnancy-fever|fever|pregnancy-side|pregnancy-leg
    RF-PRG-5-CHEST emergency:
      pregnancy=after-birth & birth-chest|chest-pain|sudden-breathlessness|sharp-breath|
        breathless-at-rest
    RF-PRG-6 maternity: \(pregnant) & pregnancy-blow|pregnancy-fever|fever|shaking-cold
    RF-PRG-7 maternity: \(pregnant) & pregnancy-side|side-pain|colic|burning-pee|bloody-pee
    RF-PRG-8 maternity: \(mother) & pregnancy-leg|swollen-leg|calf-pain
    RF-PRG-8-CHEST emergency:
      \(mother) & pregnancy-leg|swollen-leg|calf-pain & birth-chest|chest-pain|
        sudden-breathlessness|sharp-breath|coughing-blood|breathless-at-rest|breathless-lying|
        racing-heart
    RF-PRG-CHEST maternity: \(pregnant) & birth-chest
    RF-PRG-FAST emergency: \(pregnant) & faint-or-severe
    RF-PRG-AFTER emergency: pregnancy=after-birth & faint-or-severe
    RF-PRG-UNSURE maternity: \(mother) & unsure faint-or-severe|unsure birth-chest
    """)
}
