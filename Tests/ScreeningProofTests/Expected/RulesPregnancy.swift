extension ExpectedRule {
  /// A.8: pregnancy, one that may be, and after a birth.
  static let pregnancy = rules(
    """
    RF-PRG-1 maternity: \(pregnant) & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain
    RF-PRG-1-SEVERE emergency:
      \(pregnant) & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain|tightenings|
        backache-in-waves|early-labour & sudden-severe-pain|sudden-low-back|tummy-very-bad|
        pelvic-very-bad|fainted|cold-sweat|tummy-beat|faint-or-severe|unbearable|unrelenting|
        pain>=9|(start=sudden &
        where=tummy,groin-left,groin-right,low-back-left,low-back-middle,low-back-right)
    RF-PRG-2 maternity: \(pregnant) & leaking-fluid|tightenings|backache-in-waves|baby-moves-less
    RF-PRG-3 maternity:
      \(mother) & bad-headache|bad-head|flashing-lights|pain-below-ribs|sudden-swelling|
        upper-tummy|right-ribs|right-ribs-bad|growing-headache|neck-or-head-pain|
        new-headache-fifty|floaters|sight-changes|both-legs-swollen
    RF-PRG-4 maternity: \(pregnant) & early-labour
    RF-PRG-5 maternity:
      pregnancy=after-birth & pregnancy-bleeding|low-tummy-pain|shoulder-tip|pelvic-pain|
        pregnancy-fever|fever|shaking-cold|pregnancy-side|pregnancy-leg
    RF-PRG-5-CHEST emergency:
      pregnancy=after-birth & birth-chest|chest-pain|sudden-breathlessness|sharp-breath|
        breathless-at-rest|breathless-lying
    RF-PRG-6 maternity: \(pregnant) & pregnancy-blow|pregnancy-fever|fever|shaking-cold
    RF-PRG-7 maternity:
      \(pregnant) & pregnancy-side|side-pain|colic|burning-pee|bloody-pee|kidney-untreated
    RF-PRG-8 maternity: \(mother) & pregnancy-leg|swollen-leg|calf-pain
    RF-PRG-8-CHEST emergency:
      \(mother) & pregnancy-leg|swollen-leg|calf-pain & birth-chest|chest-pain|
        sudden-breathlessness|sharp-breath|coughing-blood|breathless-at-rest|breathless-lying|
        racing-heart
    RF-PRG-CHEST emergency: \(pregnant) & birth-chest
    RF-PRG-FAST emergency: \(pregnant) & faint-or-severe
    RF-PRG-AFTER emergency: pregnancy=after-birth & faint-or-severe
    RF-PRG-FAINT emergency:
      \(mother) & fainted|cold-sweat|bruise-faint|massage-faint & low-tummy-pain|shoulder-tip|
        pregnancy-bleeding|pelvic-pain|early-labour|leaking-fluid|tightenings|backache-in-waves|
        baby-moves-less|bad-head|bad-headache|flashing-lights|pain-below-ribs|sudden-swelling|
        pregnancy-fever|pregnancy-blow|pregnancy-side|pregnancy-leg|fever
    RF-PRG-UNSURE maternity: \(mother) & unsure faint-or-severe|unsure birth-chest
    """)
}
