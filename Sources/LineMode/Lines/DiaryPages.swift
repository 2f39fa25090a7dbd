import Coach
import Flow
import Wording

/// The beginning, the diary and the progress in lines.
extension LinePage {
  static func home(_ flow: Flow) -> LinePage {
    let past = flow.history.past
    var items: [(text: String, event: Flow.Event)] = []
    if let interrupted = flow.history.interrupted.first {
      let title = interrupted.checkpoint.title
      if interrupted.canResume {
        items.append(("Resume \(title), step \(interrupted.checkpoint.step)", .resume))
      }
      items.append(("Do not go on with \(title); it is saved as it is", .discard))
    }
    items.append(("Check in: how is it now, and what would suit", .checkIn))
    if let last = flow.history.last, let routine = flow.library?.routine(last.record.routine) {
      items.append(("Again: \(routine.title), \(routine.minutes) minutes", .choose(routine)))
    }
    items += [
      ("All routines", .browse), ("Practice timers", .browseTimers),
      (
        "Progress: your pain, your practice, and what helps you most",
        .showProgress(Period(last: past.today, days: Period.lengths[0]))
      ), ("Activities: how is what you want to do again", .browseActivities),
    ]
    let menu = LineMenu(items: items)
    let last = flow.history.last.map { last in
      let after = last.record.painAfter.map { ", pain \(last.record.painBefore) to \($0)" } ?? ""
      return ["Last: \(last.record.title)\(after)."]
    }
    let elsewhere = flow.history.elsewhere.map {
      "Another session is going on in another terminal: \($0)."
    }
    let standing: [String] =
      switch flow.history.outcome?.advice {
      case .emergency, .sameDay, .soon:
        ["Your last check-in asked you to see someone. That stands until someone has looked."]
      case .routineVisit, .selfCare, nil: []
      }
    return LinePage(
      name: "home \(items.count)",
      lines: ["knead: self-massage, step by step."] + standing + elsewhere + (last ?? [])
        + menu.lines,
      prompt: "A number, q to leave, or ?", help: ["\(menu.range): do that."]
    ) { _, words in menu.event(words) }
  }

  static func activities(_ known: [Activity]) -> LinePage {
    LinePage(
      name: "activities",
      lines: [
        "Which everyday things does your back keep you from, and how do they go?",
        "0 is not at all, 10 is as before your back hurt. Once a week is enough.",
      ] + known.map { "Last: \($0.name) \($0.score)" },
      prompt: "Up to three, as in: sit through a film=4, tie my shoes=7; or home",
      help: ["sit through a film=4: a name and a number.", "home: back without saving."]
    ) { line, words in
      if words == ["home"] || words == ["back"] { return .event(.back) }
      let parts = line.split(separator: ",")
      let told = parts.compactMap { Activity(line: $0) }
      return told.count == parts.count && told.count <= Activity.most
        ? .event(.rateActivities(told)) : nil
    }
  }

  static func progress(
    _ progress: ProgressSummary, today: CalendarDay, _ places: [String: String]
  ) -> LinePage {
    let period = progress.period
    func show(_ last: CalendarDay, _ days: Int) -> LineFace.Typed {
      .event(.showProgress(Period(last: last, days: days)))
    }
    let sessions = progress.sessions.map(ProgressText.line)
    return LinePage(
      name: "progress", lines: ProgressText(progress, places: places).lines,
      prompt: "earlier, later, longer, shorter, sessions, activities, home, or ?",
      help: [
        "earlier, later: another time.", "longer, shorter: weeks, months, years.",
        "sessions: one by one.", "activities: tell how they go.", "home: back.",
      ]
    ) { _, words in
      switch words.first {
      case "earlier": show(period.first.adding(-1), period.days)
      case "later": show(min(today, period.last.adding(period.days)), period.days)
      case "longer":
        show(period.last, Period.lengths.first { $0 > period.days } ?? period.days)
      case "shorter":
        show(period.last, Period.lengths.last { $0 < period.days } ?? period.days)
      case "sessions": .say(sessions.isEmpty ? ["No sessions in this time."] : sessions)
      case "activities": .event(.browseActivities)
      case "home", "back": .event(.home)
      default: nil
      }
    }
  }
}

extension Activity {
  /// The longest name, in characters.
  package static let longestName = 60

  /// A name and a score from `tie my shoes=4`; `nil` where it is not that.
  package init?(line: some StringProtocol) {
    guard let sign = line.lastIndex(of: "=") else { return nil }
    let name = line[..<sign].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let number = String(line[line.index(after: sign)...].filter { !$0.isWhitespace })
    guard !name.isEmpty, name.count <= Self.longestName, let score = Int(number),
      (0...10).contains(score)
    else { return nil }
    self.init(name: name, score: score)
  }
}
