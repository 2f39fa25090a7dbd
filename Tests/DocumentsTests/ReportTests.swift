import Documents
import Coach
import TestSupport
import Testing

/// The progress and the report as plain text, JSON, CSV and HTML.
@Suite("Progress and report") struct ReportTests {
  private static let today = CalendarDay(20_000)

  private static var session: PastSession {
    PastSession(
      record: SessionRecord(
        routine: "seated-low-back-glide", title: "Glide <b>\"now\"</b>", technique: .swedish,
        ending: .stopped, active: .seconds(185), parts: [], painBefore: 5, painAfter: 3,
        painNextMorning: 4, places: ["low-back-left"], note: "so-so, \"better\"",
        stop: SessionRecord.Stop(
          hurt: "sharp", step: 2, place: RestingPlace(regions: [.calf], isEverywhere: false),
          days: 2)),
      ended: WallTime(milliseconds: 20_000 * 86_400_000 + 25_500_000, offset: 0))
  }

  private static var progress: ProgressSummary {
    let rated = [-1, -2, -1, -2, 0].map {
      RatedSession(technique: .swedish, routine: "x", before: 5, after: 5 + $0)
    }
    return ProgressSummary(
      period: Period(last: today, days: 14),
      days: [
        ProgressSummary.Day(
          day: today, sessions: 1, active: .seconds(185), before: 14.0 / 3, after: 3,
          diary: 6)
      ],
      techniques: [
        ProgressSummary.Share(key: "swedish", sessions: 1, active: .seconds(185), change: -2)
      ],
      places: [
        ProgressSummary.Share(
          key: "low-back-left", sessions: 1, active: .seconds(185), change: nil, entries: 2)
      ],
      sessions: [session],
      activities: [
        ProgressSummary.ActivityDay(
          day: today, activities: [Activity(name: "lift & carry", score: 4)])
      ], helpsMost: TechniqueFindings(EffectEstimates(rated)))
  }

  @Test("JSON has all of the progress, with an interval for each estimate")
  func json() throws {
    let json = try Parsed(ProgressJSON(Self.progress).json)
    #expect(try json["first"].text() == "2024-09-21")
    #expect(try json["helpsMost"].list().count == 1)
    let text = ProgressJSON(Self.progress).json
    for part in ["\"painBefore\" : 4.67", "\"change\" : -2", "\"low\" : -", "\"matters\" : false"] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
  }

  @Test("CSV has a row for each day") func csv() {
    #expect(
      ProgressJSON(Self.progress).csv
        == "day,sessions,minutes,pain_before,pain_after,pain_diary\n2024-10-04,1,3.1,4.67,3.0,6.0\n"
    )
  }

  @Test("the journal as CSV has sessions and diary entries in order of time, quoted if necessary")
  func journal() {
    let text = JournalCSV.text(
      [Self.session],
      [
        (
          DiaryEntry(pain: 2, places: ["foot"], activities: [Activity(name: "sit", score: 3)]),
          WallTime(milliseconds: 0, offset: 3600)
        )
      ])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1] == "entry,1970-01-01,01:00,3600,,,,,,2,,,foot,sit=3,")
    #expect(
      lines[2]
        == "session,2024-10-04,07:05,0,seated-low-back-glide,\"Glide <b>\"\"now\"\"</b>\",swedish,"
        + "stopped,185,5,3,4,low-back-left,,\"so-so, \"\"better\"\"\"")
  }

  private static var report: Report {
    Report(
      progress, sessions: [session],
      checkIns: [
        CheckInRecord(at: .days(today.number), advice: .soon, rules: ["RF-GEN-3"]),
        CheckInRecord(at: .days(today.number), advice: .selfCare),
      ],
      entries: [(DiaryEntry(pain: 6, places: ["low-back-left"]), session.ended)],
      answers: [
        "worse-with-care": .notSure, "fever": .no, "night-sweats": .yes,
        .since: .chosen(["longer"]),
      ],
      library: Fixtures.library)
  }

  @Test("the report shows sessions, pain, stops, advice and answers on one page")
  func report() {
    expectDrawing(Self.report.plainText, "report")
    #expect(Self.report.plainText.split(separator: "\n").count < 60)
  }

  @Test("the title says if only the last weeks are shown") func lastWeeks() {
    let long = ProgressSummary(
      period: Period(last: Self.today, days: 364), days: [], techniques: [], places: [],
      sessions: [], activities: [], helpsMost: TechniqueFindings(EffectEstimates([])))
    let report = Report(long, sessions: [], checkIns: [], answers: [:], library: Fixtures.library)
    #expect(report.plainText.contains("weekly averages, last 12 weeks\n"))
    #expect(Self.report.plainText.contains("weekly averages\n"))
  }

  @Test("the report as HTML says the same, and escapes what the user wrote") func html() {
    let html = Self.report.html
    #expect(html.contains("Glide &lt;b&gt;&quot;now&quot;&lt;/b&gt;, step 2: stopped."))
    #expect(html.contains("lift &amp; carry: 4") && !html.contains("<b>"))
    for line in [
      "<h2>What hurt during sessions</h2>", "<td>2024-09-30</td><td>5.3</td>", "not sure</p>",
    ] {
      #expect(html.contains(line), "\(line)")
    }
    let opened = html.matches(of: /<([a-z0-9]+)[ >]/).map { $0.1 }.filter { $0 != "meta" }
    let closed = html.matches(of: /<\/([a-z0-9]+)>/).map { $0.1 }
    #expect(opened.sorted() == closed.sorted())
  }
}
