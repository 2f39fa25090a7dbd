extension ExpectedRule {
  /// A.9 to A.11, A.21 and E.4: inflammation, pain, the journal and minor flags.
  static let general = rules(
    """
    RF-SPA-COUNT routine-visit:
      since=longer & before-45 & 3 of (before-35|second-half-night|buttock-pain|better-moving|
        better-tablets|family-inflammation|had-arthritis|had-tendon-pain|had-psoriasis)
    RF-SPA-2 routine-visit:
      since=longer & before-45 & had-psoriasis & before-35|second-half-night|buttock-pain|
        better-moving|better-tablets|family-inflammation|had-arthritis|had-tendon-pain
    RF-GEN-5 soon: age=under-18
    RF-GEN-2 soon: pain>=7 & since=weeks,months,longer
    E4-PAIN-9 same-day:
      pain>=9 & since=first-days,first-week,weeks,months|none where|before=different|
        kind=different|changed-lately|another-kind|another-place|worse-with-care|unrelenting|
        pain-jump|journal-rising
    E4-PAIN-9-OLD soon: pain>=9 & since=longer
    E4-PAIN-7 routine-visit: pain>=7
    RF-GEN-1 same-day: unbearable|cannot-stand
    RF-GEN-1-SLEEP routine-visit: cannot-sleep
    RF-GEN-3 soon: worse-with-care
    RF-GEN-4 routine-visit: no-gain
    RF-GEN-4-CHANGED routine-visit: changed-lately
    RF-GEN-6 emergency:
      dark-pee & rock-hard|statin-pain|growing-bruise|massage-bruise|start=exercise|
        (massaged-lately & pain>=7)
    RF-GEN-6-PEE same-day: dark-pee|(sure cold-or-hard & cold-leg-check!=no & dark-pee-check!=no)
    RF-GEN-7 same-day: growing-bruise
    RF-GEN-7-THINNER emergency:
      growing-bruise & bruise-grows & bruise-thinner|blood-thinner|bleeding-disorder|haemophilia
    RF-GEN-7-FAINT emergency: growing-bruise & bruise-faint
    JOURNAL-UP routine-visit: journal-up
    JOURNAL-UP-SIGNS soon:
      journal-flare|journal-up & another-kind|another-place|kind=different|(before=first &
        \(fifty))|night-sweats|tired-or-ill|short-steroids|weak-immunity|
        recent-infection ~ night-sweats|tired-or-ill
    JOURNAL-WORSE soon: journal-worse
    JOURNAL-LESS-ABLE routine-visit: journal-less-able
    JOURNAL-LESS-ABLE-LONG soon: journal-less-able-long
    JOURNAL-NO-GAIN routine-visit: journal-no-gain
    JOURNAL-NO-CHANGE routine-visit: journal-no-change
    JOURNAL-FLARES routine-visit: journal-flares
    A11-MINOR soon:
      night-sweats|tired-or-ill|weak-immunity|recent-infection|short-steroids|(before=first &
        \(fifty)) & no-posture|no-better|changed-lately ~ night-sweats|tired-or-ill|no-posture|
        sneeze-pain
    A11-MINOR-TWO routine-visit:
      2 of ((before=first & \(fifty))|night-sweats|tired-or-ill|weak-immunity|recent-infection|
        short-steroids|no-posture|no-better|changed-lately)|(where=between-blades|sneeze-pain &
        night-sweats|tired-or-ill|weak-immunity|recent-infection|short-steroids|(before=first &
        \(fifty)))
    """)
}
