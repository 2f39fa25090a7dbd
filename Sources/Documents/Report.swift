package import Coach
import Wording

/// A one-page report for a physiotherapist: the sessions, the course of the pain, the sessions
/// stopped and why, and the relevant answers. It contains only what the user reported.
package struct Report: Sendable {
  /// A section of the report.
  struct Section {
    let title: String
    /// The paragraphs before the table.
    var lines: [String] = []
    var table: Table?
  }

  private let progress: ProgressSummary
  /// All sessions in the period, oldest first.
  private let sessions: [PastSession]
  private let checkIns: [CheckInRecord]
  /// The diary entries in the period, oldest first.
  private let entries: [(entry: DiaryEntry, at: WallTime)]
  private let answers: [Question.ID: Answer]
  private let library: Library

  package init(
    _ progress: ProgressSummary, sessions: [PastSession], checkIns: [CheckInRecord],
    entries: [(entry: DiaryEntry, at: WallTime)] = [], answers: [Question.ID: Answer],
    library: Library
  ) {
    self.progress = progress
    self.sessions = sessions
    self.checkIns = checkIns
    self.entries = entries
    self.answers = answers
    self.library = library
  }

  /// The maximum number of rows per table, to keep the report to one page.
  private static let longest = 12

  var title: String { "Self-massage diary" }

  var subtitle: String {
    "\(progress.period.first.text) to \(progress.period.last.text), recorded with knead. "
      + "Everything here is self-reported. Nothing here is a diagnosis."
  }

  var sections: [Section] {
    [done, places, pain, activities, stops, advice, answersThatMatter, notes].filter {
      !$0.lines.isEmpty || $0.table != nil
    }
  }

  private var text: ProgressText { ProgressText(progress, places: library.placeNames) }

  private var done: Section {
    Section(
      title: "Self-massage sessions",
      lines: [
        "Guided self-massage: \(ProgressText.times(progress.count)), "
          + "\(ProgressText.time(progress.active)) in total."
      ], table: table(progress.techniques, "Technique"))
  }

  private var places: Section {
    Section(
      title: "Where it hurt", table: table(progress.places, "Place", countsDiary: true))
  }

  private func table(
    _ shares: [ProgressSummary.Share], _ title: String, countsDiary: Bool = false
  ) -> Table? {
    let rows = shares.prefix(Self.longest).map { share in
      [
        text.name(of: share), "\(share.sessions)", ProgressText.time(share.active),
        share.change.map(OneDecimal.signed) ?? "-",
      ] + (countsDiary ? ["\(share.entries)"] : [])
    }
    let header =
      [title, "Sessions", "Time", "Mean change in pain"] + (countsDiary ? ["Diary entries"] : [])
    return rows.isEmpty ? nil : Table(header: header, rows: rows)
  }

  /// Weekly means: all readings from check-ins, the start of sessions and the diary; and before and
  /// after from rated sessions only, so that the two can be compared.
  private var pain: Section {
    let weeks = progress.weeks.suffix(Self.longest).map { week -> [String] in
      let days = week.monday..<week.monday.adding(7)
      let own = sessions.filter { days.contains($0.ended.day) }.map(\.record)
      let rated = own.filter { $0.painAfter != nil }
      return [
        week.monday.text,
        Self.mean(
          progress.days.filter { days.contains($0.day) }.flatMap { [$0.before, $0.diary] }
            .compactMap(\.self)),
        Self.mean(rated.map { Double($0.painBefore) }),
        Self.mean(rated.compactMap(\.painAfter).map(Double.init)),
        Self.mean(own.compactMap(\.painNextMorning).map(Double.init)), "\(rated.count)",
      ]
    }
    let extent =
      weeks.count < progress.weeks.count ? ", last \(weeks.count) weeks" : ""
    return Section(
      title: "Back pain, 0 to 10, weekly averages" + extent,
      table: Table(
        header: [
          "Week starting", "All ratings", "Before", "After", "Next morning", "Rated sessions",
        ],
        rows: weeks))
  }

  private static func mean(_ numbers: [Double]) -> String {
    numbers.isEmpty ? "-" : OneDecimal.text(numbers.reduce(0, +) / Double(numbers.count))
  }

  private var activities: Section {
    Section(
      title: "Activities, each from 0 (can't do it) to 10 (as well as before the pain)",
      lines: progress.activities.suffix(6).map { day in
        day.day.text + "  "
          + day.activities.map { "\($0.name): \($0.score)" }.joined(separator: "; ")
      })
  }

  private var stops: Section {
    let stopped = sessions.filter { $0.record.stop != nil || $0.record.eased > 0 }
    return Section(
      title: "What hurt during sessions",
      lines: stopped.suffix(Self.longest).map { session in
        let record = session.record
        guard let stop = record.stop else {
          return "\(session.ended.day.text)  \(record.title): too strong, continued more lightly."
        }
        let hurt = library.hurts.first { $0.id == stop.hurt }?.label ?? stop.hurt.text
        return "\(session.ended.day.text)  \(record.title), step \(stop.step): stopped. \(hurt)."
      })
  }

  private var advice: Section {
    let told = checkIns.filter { $0.advice > .selfCare }
    return Section(
      title: "Check-ins that advised getting medical help",
      lines: told.suffix(6).map { checkIn in
        let reasons = library.screening.redFlags.filter { checkIn.rules.contains($0.id) }
          .map(\.say)
        return "\(checkIn.at.day.text)  \(checkIn.advice.plainWords): "
          + reasons.joined(separator: "; ")
      })
  }

  private var answersThatMatter: Section {
    // A question can be on several pages; how long it has hurt stands below.
    let pages = library.screening.pages.filter(\.isScreening)
    let asked = Set(pages.flatMap(\.questions).map(\.id)).subtracting([.since])
    let told = library.screening.questions.filter { asked.contains($0.id) }.compactMap {
      question -> String? in
      switch answers[question.id] {
      case .yes: "\(question.text): yes"
      case .notSure: "\(question.text): not sure"
      case .number(let number): "\(question.text) \(number)"
      case .chosen(let ids) where !ids.isEmpty:
        question.text + (question.text.hasSuffix("?") ? " " : ": ")
          + question.choices.filter { ids.contains($0.id) }.map(\.text).joined(separator: ", ")
      case .no, .skipped, .chosen, nil: nil
      }
    }
    return Section(
      title: "Answers other than “no” at the last check-in",
      lines: (told.isEmpty ? ["None saved."] : told) + since + diaryPlaces)
  }

  /// The duration of the pain, as given at the last check-in.
  private var since: [String] {
    guard let question = library.screening.question(.since),
      case .chosen(let ids) = answers[.since], !ids.isEmpty
    else { return [] }
    let told = question.choices.filter { ids.contains($0.id) }.map(\.text)
    return ["How long it has hurt: \(told.joined(separator: ", "))"]
  }

  /// Painful places from the diary, which no session records.
  private var diaryPlaces: [String] {
    let places = Set(entries.flatMap(\.entry.places))
    let known = library.screening.question(.place)?.choices.filter { places.contains($0.id) } ?? []
    return known.isEmpty
      ? [] : ["Places that hurt, from the diary: \(known.map(\.text).joined(separator: "; "))"]
  }

  private var notes: Section {
    let own = sessions.filter { !$0.record.note.isEmpty }.map { ($0.ended.day, $0.record.note) }
    let all = own + entries.filter { !$0.entry.note.isEmpty }.map { ($0.at.day, $0.entry.note) }
    return Section(
      title: "Notes",
      lines: all.sorted { $0.0 < $1.0 }.suffix(8).map { day, note in
        day.text + "  " + note.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      })
  }
}
