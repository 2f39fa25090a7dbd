/// When somebody wants to be reminded: times of the day on days of the week, every week.
package struct Reminder: Hashable, Sendable {
  /// Times that come on the same days.
  package struct Group: Hashable, Sendable {
    /// Days of the week, 0 for Monday to 6 for Sunday: one at least, in their order.
    package let days: [Int]
    /// Minutes since midnight, 0 to 1439: one at least, in their order.
    package let times: [Int]
  }

  /// No two groups share a time, so that what was said in two ways is the same value.
  package let groups: [Group]

  /// The reminders of some groups, which may share days and times.
  package init(_ groups: [Group]) {
    var days: [Int: Set<Int>] = [:]
    for group in groups {
      for time in group.times { days[time, default: []].formUnion(group.days) }
    }
    var times: [Set<Int>: [Int]] = [:]
    for (time, days) in days { times[days, default: []].append(time) }
    self.groups = times.map { Group(days: $0.sorted(), times: $1.sorted()) }
      .sorted { $0.times.lexicographicallyPrecedes($1.times) }
  }

  /// The words for it, which `readReminder` understands: `weekdays 10:30, 15:00; sat 11:00`.
  package var text: String {
    groups.map { group in
      Self.words(group.days) + " " + group.times.map(Self.clock).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// The days of the week by the names that are written out.
  static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// The words that mean several days.
  static let sets = [
    "daily": Array(0...6), "weekdays": Array(0...4), "weekends": [5, 6],
  ]

  private static func words(_ days: [Int]) -> String {
    if let set = sets.first(where: { $0.value == days }) { return set.key }
    return list(days, range: "-", separator: ", ") { String(Self.days[$0].prefix(3)) }
  }

  /// Days as a list, with a range where three or more follow each other.
  static func list(
    _ days: [Int], range: String, separator: String, _ name: (Int) -> String
  ) -> String {
    var runs: [ClosedRange<Int>] = []
    for day in days {
      if let last = runs.last, last.upperBound + 1 == day {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.flatMap { run in
      run.count < 3
        ? run.map(name) : [name(run.lowerBound) + range + name(run.upperBound)]
    }.joined(separator: separator)
  }

  /// A time of the day as `07:05`.
  static func clock(_ time: Int) -> String {
    [time / 60, time % 60].map(twoDigits).joined(separator: ":")
  }

  /// A number below 100 as two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
