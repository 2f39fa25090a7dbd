/// The ids in clinical.md, A, and the entries in E about advice.
extension Entry {
  static let redFlags = """
    RF-CES-1
    RF-CES-2
    RF-CES-3
    RF-CES-4
    RF-CES-5
    RF-CES-6
    RF-CES-7
    RF-CES-8
    RF-NEU-1 RF-NEU-1 RF-NEU-1-FAST
    RF-NEU-2
    RF-NEU-3 RF-NEU-3 E5-LEG
    RF-MYE-1 RF-MYE-1 RF-MYE-1-FAST
    RF-MYE-2 RF-MYE-2 RF-MYE-2-MORE
    RF-NCK-1 RF-NCK-1 RF-NCK-1-FIFTY
    RF-NCK-2
    RF-NCK-3
    RF-STR-1
    RF-MEN-1
    RF-GCA-1 RF-GCA-1 RF-GCA-1-SIGHT
    RF-PMR-1
    RF-FX-1
    RF-FX-2
    RF-FX-3 RF-FX-3 RF-FX-3-STAND
    RF-FX-4
    RF-FX-5 RF-FX-5 RF-FX-5-INJURY RF-FX-5-FRESH
    RF-FX-6
    RF-CA-1 RF-CA-1 RF-CA-1-ELSEWHERE
    RF-CA-2 RF-CA-2 RF-CA-2-ELSEWHERE
    RF-CA-3 RF-CA-3 RF-CA-3-NOW
    RF-CA-4
    RF-CA-5
    RF-CA-6
    RF-CA-7
    RF-CA-8
    RF-CA-9 RF-CA-9 A11-MINOR
    RF-INF-1
    RF-INF-2
    RF-INF-3
    RF-INF-4
    RF-INF-5
    RF-VAS-1
    RF-VAS-2
    RF-VAS-3 RF-VAS-3 RF-VAS-3-SUDDEN
    RF-VAS-4
    RF-VAS-5
    RF-VAS-6
    RF-VAS-7
    RF-VAS-8
    RF-CAR-1
    RF-LUN-1
    RF-LUN-2
    RF-REN-1 RF-REN-1 RF-REN-1-DROWSY
    RF-REN-2 RF-REN-2 RF-REN-2-MORE
    RF-GI-1
    RF-GI-2
    RF-GI-3
    RF-PRG-1 RF-PRG-1 RF-PRG-1-SEVERE RF-PRG-FAST
    RF-PRG-2 RF-PRG-2 RF-PRG-FAST
    RF-PRG-3 RF-PRG-3 RF-PRG-AFTER
    RF-GYN-1
    RF-URO-1
    RF-ZOS-1 RF-ZOS-1 CI-18
    RF-SPA-GATE - two guards: the page `early-start` and the condition of RF-SPA-COUNT
    RF-SPA-COUNT
    RF-EYE-1
    RF-GEN-1
    RF-GEN-2
    RF-GEN-3 RF-GEN-3 JOURNAL-WORSE JOURNAL-UP JOURNAL-UP-SIGNS JOURNAL-LESS-ABLE JOURNAL-LESS-ABLE-LONG
    RF-GEN-4 RF-GEN-4 RF-GEN-4-CHANGED JOURNAL-NO-GAIN JOURNAL-NO-CHANGE JOURNAL-FLARES
    RF-GEN-5
    RF-GEN-6
    RF-GEN-7 RF-GEN-7 RF-GEN-7-THINNER
    RF-GEN-8
    """

  /// A.11, one entry for each item, and what E.4 and E.5 say about advice.
  static let minorFlags = """
    A.11/first-after-fifty A11-MINOR
    A.11/thoracic A11-MINOR
    A.11/night-sweats A11-MINOR
    A.11/tired A11-MINOR
    A.11/steroids-short A11-MINOR
    A.11/immunity A11-MINOR
    A.11/posture A11-MINOR
    A.11/infection A11-MINOR
    A.11/four-weeks A11-MINOR
    A.11/sneezing A11-MINOR
    E.4/nine E4-PAIN-9 E4-PAIN-9-OLD
    E.4/seven E4-PAIN-7
    E.5 E5-LEG E5-NUMB
    """
}
