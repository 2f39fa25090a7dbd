extension ExpectedRule {
  /// A.8: kidneys, tummy and pelvis.
  static let belly = rules(
    """
    RF-REN-1 same-day:
      side-pain|right-ribs|right-ribs-bad & fever|shaking-cold|burning-pee|bloody-pee|vomiting
    RF-REN-1-DROWSY emergency:
      side-pain|right-ribs|right-ribs-bad & fever|shaking-cold|burning-pee|bloody-pee|vomiting &
        confused|sudden-confusion|sure confused-or-overdose
    RF-REN-2 same-day: colic
    RF-REN-2-MORE emergency:
      colic & fever|shaking-cold|no-pee|no-pee-ill|one-kidney|known-aneurysm|\(pregnant)|
        (\(sixty) & before!=same|kind=different|another-kind|another-place|first-deep-pain|
        start=sudden)
    RF-REN-UNTREATED same-day: kidney-untreated
    RF-URO-1 emergency: testicle-pain|testicle-pain-check=still
    RF-URO-2 soon: bloody-pee
    RF-URO-2-PAIN same-day:
      bloody-pee & fever|shaking-cold|burning-pee|side-pain|right-ribs|colic|upper-tummy|
        tummy-very-bad|tummy-sore-touch|pelvic-pain|where=tummy,groin-left,groin-right|
        blood-thinner|bruise-thinner|bleeding-disorder|haemophilia
    RF-URO-3 same-day: no-pee
    RF-URO-3-ILL emergency: no-pee-ill|(no-pee & fever|very-ill|shaking-cold)
    RF-URO-4 soon: weak-stream
    RF-GI-1 emergency: upper-tummy
    RF-GI-2 same-day: right-ribs|right-ribs-bad & fever|yellow-skin
    RF-GI-2-SHAKING emergency: right-ribs|right-ribs-bad & shaking-cold
    RF-GI-2-BAD same-day: right-ribs-bad
    RF-GI-2-ALONE routine-visit: right-ribs
    RF-GI-3 emergency: gut-bleeding
    RF-GI-4 emergency: tummy-very-bad|tummy-sore-touch
    RF-GI-5 emergency: groin-lump|blocked-bowel
    RF-GI-6 same-day: black-poo & not iron-tablets
    RF-GI-6-FAINT emergency:
      black-poo & fainted|cold-sweat|faint-or-severe|pelvic-pain|pelvic-very-bad|upper-tummy|
        tummy-very-bad|tummy-sore-touch|low-tummy-pain|right-ribs|right-ribs-bad|colic|
        bruise-faint|massage-faint|where=tummy
    RF-GI-6-IRON routine-visit: black-poo & iron-tablets
    RF-GI-7 routine-visit: paper-blood
    RF-GI-7-WEEKS soon: paper-blood-weeks|(paper-blood & weight-loss|\(fifty))
    RF-GI-YELLOW same-day: yellow-skin
    RF-GYN-1 same-day: pelvic-pain & fever|shaking-cold|discharge
    RF-GYN-1-ILL emergency:
      pelvic-pain & fever|shaking-cold|discharge & very-ill|shaking-cold|pelvic-very-bad|
        tummy-very-bad|unbearable|pain>=9
    RF-GYN-2 emergency: pelvic-very-bad
    RF-GYN-3 soon: bloated|late-bleeding
    RF-GYN-4 maternity:
      pregnancy=perhaps & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain
    RF-GYN-4-FAST emergency:
      pregnancy=perhaps & low-tummy-pain|shoulder-tip|pregnancy-bleeding|pelvic-pain &
        faint-or-severe|fainted|cold-sweat|pelvic-very-bad|tummy-very-bad|sudden-severe-pain|
        sudden-low-back|unbearable|unrelenting|pain>=9|(start=sudden &
        where=tummy,groin-left,groin-right,low-back-left,low-back-middle,low-back-right)
    """)
}
