extension ExpectedRule {
  /// A.4 and A.5: cancer and infection.
  static let illness = rules(
    """
    RF-CA-1 emergency:
      had-cancer|cancer-now|bone-cancer & cancer-legs|cancer-unsteady|cancer-bladder
    RF-CA-1-ELSEWHERE emergency:
      had-cancer|cancer-now|bone-cancer & foot-drop|weak-toes-or-knee|numbness-spreading|
        drop-or-unsteady|nerve-signs-fast|old-unchecked-change|(unsteady & not unsteady-old)
    RF-CA-1-OLD same-day: had-cancer|cancer-now|bone-cancer & unsteady-old
    RF-CA-2 same-day:
      had-cancer|cancer-now|bone-cancer & cancer-worse|cancer-constant|cancer-lying|
        cancer-cough|cancer-band
    RF-CA-2-ELSEWHERE same-day:
      had-cancer|cancer-now|bone-cancer & constant-night-pain|night-worse|sneeze-pain|unrelenting|
        worse-with-care|journal-worse
    RF-CA-3 soon: had-cancer|cancer-now|bone-cancer & new-since-cancer
    RF-CA-3-NOW soon:
      had-cancer|cancer-now|bone-cancer & before=different,first|kind=different|changed-lately|
        another-kind|another-place
    RF-CA-4 soon: weight-loss
    RF-CA-5 soon: constant-night-pain
    RF-CA-6 soon: \(sixty) & unexplained-weeks
    RF-CA-7 soon: \(sixty) & weight-loss
    RF-CA-8 soon: back-lump
    RF-CA-9 soon: night-sweats & tired-or-ill
    RF-CA-10 soon:
      since=weeks,months,longer|unexplained-weeks|long-shoulder & very-thirsty|bunged-up|
        many-infections
    RF-CA-10-ILL same-day:
      since=weeks,months,longer|unexplained-weeks|long-shoulder & very-thirsty|(bunged-up|
        many-infections & vomiting)
    RF-CA-11 soon: no-appetite
    RF-CA-12 soon:
      long-shoulder|(where=shoulder-left,shoulder-right,arm-left,arm-right & \(fortyUp) &
        since=months,longer|shoulder-three-weeks) & smoker|long-shoulder|cough|hand-thin|
        arm-still-weaker|arm-weak-steady
    RF-CA-12-WEAK same-day:
      long-shoulder|(where=shoulder-left,shoulder-right,arm-left,arm-right & \(fortyUp) &
        since=weeks,months,longer|shoulder-three-weeks) & hand-thin|arm-still-weaker|
        arm-weak-steady|eyelid-or-whoosh
    RF-INF-1 same-day: fever|shaking-cold
    RF-INF-2 emergency:
      fever|shaking-cold|pregnancy-fever & fever-weakness|confused|sudden-confusion|
        sure confused-or-overdose|fast-breathing|foot-drop|weak-toes-or-knee|numbness-spreading|
        both-arms|arm-still-weaker|fainted
    RF-INF-2-FLU emergency: contagious & fever-weakness
    RF-INF-2-WEAK same-day: fever-weakness
    RF-INF-3 same-day:
      unrelenting & injected-drugs|weak-immunity|in-treatment|diabetes|numb-feet|dialysis|
        recent-infection|spine-procedure|recent-surgery|injected
    RF-INF-4 soon: tuberculosis & weight-loss|night-sweats|where=between-blades
    RF-INF-5 same-day: spine-procedure|recent-surgery|injected & pain-rising|wound-red|fever
    RF-INF-6 emergency: very-ill|fast-breathing|confused|blue-lips
    RF-INF-7 emergency: fever|very-ill|shaking-cold & in-treatment|cancer-now|weak-immunity
    RF-INF-7-ILL same-day: in-treatment|(contagious & cancer-now|weak-immunity)
    RF-INF-8 same-day: stiff-hip
    RF-INF-9 same-day:
      (before!=same & since!=longer)|before=different|kind=different|changed-lately|another-kind|
        another-place|unrelenting & ill-at-night|night-sweats|tired-or-ill|contagious|
        shaking-cold & injected-drugs|dialysis|diabetes|numb-feet|weak-immunity|in-treatment|
        recent-infection
    RF-INF-UNTREATED same-day: bone-infection-new
    """)
}
