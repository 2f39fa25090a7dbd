extension ExpectedRule {
  /// A.6 and A.7: heart, lungs, vessels and blood pressure.
  static let heart = rules(
    """
    RF-CAR-1 emergency:
      (chest-pain & not chest-gone)|chest-now|chest-heavy|chest-spreads|chest-sweat|
        spreading-pain
    RF-CAR-1-GONE same-day: chest-gone
    RF-CAR-2 same-day:
      ache-on-effort|(sure effort-ache & spreading-pain-check!=no & pain-with-sweat-check!=no)
    RF-CAR-2-REST emergency: ache-at-rest
    RF-CAR-3 emergency: pain-with-sweat
    RF-CAR-ANGINA same-day: angina-worse
    RF-CAR-ANGINA-REST emergency: angina-rest
    RF-LUN-1 emergency: sudden-breathlessness|coughing-blood|racing-heart|breathless-at-rest
    RF-LUN-2 same-day: cough & fever|very-ill
    RF-LUN-2-WORSE emergency:
      cough & fever|contagious|very-ill & blue-lips|fast-breathing|confused|sudden-confusion|
        sure confused-or-overdose
    RF-LUN-3 same-day:
      sharp-breath|(sure breath-trouble & sharp-breath-check!=no &
        sudden-breathlessness-check!=no & coughing-blood-check!=no)
    RF-LUN-3-MORE emergency:
      sharp-breath & sudden-breathlessness|coughing-blood|racing-heart|breathless-at-rest|
        breathless-lying|fainted|cold-sweat|swollen-leg|swollen-arm|calf-pain|both-legs-swollen|
        had-cancer|in-treatment|clot-risk|hormones|leg-clot|clot-perhaps|leg-clot-past|
        heart-event|cancer-now|bone-cancer|recent-surgery|recent-fracture|fracture-perhaps|
        pregnancy-leg|\(mother)
    RF-VAS-1 emergency:
      known-aneurysm & (before=different,first|kind=different|another-kind|another-place|
        changed-lately|start=sudden & \(trunk)|none where)|chest-pain|tearing-pain|
        sudden-severe-pain|sudden-low-back|first-deep-pain|side-pain|colic|upper-tummy|
        tummy-very-bad|tummy-sore-touch|right-ribs|right-ribs-bad|pelvic-pain|low-tummy-pain|
        unrelenting|(start=sudden & where=thigh,front-thigh-left,front-thigh-right)|fainted|
        cold-sweat|tummy-beat
    RF-VAS-2 emergency: sudden-severe-pain|sudden-low-back & fainted|cold-sweat|tummy-beat
    RF-VAS-3 same-day: \(sixty) & first-deep-pain
    RF-VAS-3-RISK emergency:
      \(sixty) & first-deep-pain & smoker|vessel-family|weak-vessels|high-pressure|
        pressure-uncontrolled|pressure-very-high
    RF-VAS-3-SUDDEN emergency:
      \(sixty) & first-deep-pain & sudden-severe-pain|sudden-low-back|tearing-pain|start=sudden
    RF-VAS-4 emergency: tearing-pain
    RF-VAS-11 emergency: sudden-severe-pain|(sudden-low-back & \(sixty))
    RF-VAS-11-LOW same-day:
      sudden-low-back|(sure sudden-pain & not tummy-beat & tearing-pain-check!=no)
    RF-VAS-12 same-day: fainted|cold-sweat|sure collapse
    RF-VAS-12-PAIN emergency:
      fainted|cold-sweat & (before=different,first|kind=different|another-kind|another-place|
        changed-lately|start=sudden & \(trunk))|chest-pain|ache-on-effort|side-pain|right-ribs|
        right-ribs-bad|colic|upper-tummy|tummy-very-bad|tummy-sore-touch|pelvic-pain|
        low-tummy-pain|tearing-pain|sudden-severe-pain|sudden-low-back|tummy-beat|first-deep-pain|
        unrelenting
    RF-VAS-13 soon: tummy-beat
    RF-VAS-13-PAIN same-day:
      tummy-beat & (before!=same|since=first-days,first-week & \(middle))|kind=different|
        another-kind|another-place|first-deep-pain|side-pain|right-ribs|right-ribs-bad|colic|
        pelvic-pain|low-tummy-pain|upper-tummy|tummy-very-bad|tummy-sore-touch
    RF-VAS-14 emergency:
      weak-vessels & (before=different,first|kind=different|another-kind|another-place|
        changed-lately|start=sudden & \(trunk)|none where)|chest-pain|tearing-pain|
        sudden-severe-pain|sudden-low-back|first-deep-pain|side-pain|colic|upper-tummy|
        tummy-very-bad|tummy-sore-touch|tummy-beat|right-ribs|right-ribs-bad|pelvic-pain|
        low-tummy-pain|unrelenting|sharp-breath|ache-on-effort|spreading-pain|ache-at-rest
    RF-VAS-14-FAMILY same-day:
      vessel-family & (before=different,first|kind=different|another-kind|another-place|
        changed-lately|start=sudden & \(trunk)|none where)|chest-pain|tearing-pain|
        sudden-severe-pain|sudden-low-back|first-deep-pain|side-pain|colic|upper-tummy|
        tummy-very-bad|tummy-sore-touch|tummy-beat|right-ribs|right-ribs-bad|pelvic-pain|
        low-tummy-pain|unrelenting|sharp-breath|ache-on-effort|spreading-pain|ache-at-rest
    RF-VAS-5 same-day: swollen-leg
    RF-VAS-6 emergency:
      swollen-leg|calf-pain|pregnancy-leg & sudden-breathlessness|sharp-breath|chest-pain|
        coughing-blood|racing-heart|breathless-at-rest|breathless-lying|birth-chest|fainted
    RF-VAS-9 same-day:
      calf-pain & clot-risk|hormones|leg-clot|clot-perhaps|leg-clot-past|heart-event|had-cancer|
        cancer-now|bone-cancer|in-treatment|recent-surgery|recent-fracture|spine-procedure|
        \(mother)
    RF-VAS-10 same-day: swollen-arm
    RF-VAS-10-CHEST emergency:
      swollen-arm & sudden-breathlessness|sharp-breath|chest-pain|coughing-blood|racing-heart|
        breathless-at-rest|breathless-lying|birth-chest|fainted
    RF-VAS-15 same-day: breathless-lying|(both-legs-swollen & heart-failure)
    RF-VAS-15-REST emergency:
      both-legs-swollen & breathless-at-rest|sudden-breathlessness|chest-pain|birth-chest
    RF-VAS-7 emergency: cold-leg
    RF-VAS-8 routine-visit: walking-leg-pain
    RF-VAS-8-FOOT same-day:
      walking-leg-pain & rest-pain|foot-sore|foot-hot|foot-redness|sore-foot|foot-danger
    RF-HTN-1 soon: pressure-very-high
    RF-HTN-1-SIGNS emergency:
      pressure-signs|(pressure-very-high|pressure-uncontrolled & chest-pain|sudden-breathlessness|
        breathless-at-rest|breathless-lying|confused|sudden-confusion|bad-head|bad-headache|
        sight-changes|sight-lost|flashing-lights|worst-headache)|(pressure-very-high &
        growing-headache)
    RF-HTN-1-HIGH routine-visit: pressure-uncontrolled
    """)
}
