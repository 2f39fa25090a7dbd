/// A weekly reminder schedule: times of day on days of the week.
package struct Reminder: Hashable, Sendable {
  /// Times that share the same days.
  package struct Group: Hashable, Sendable {
    /// Days of the week, 0 (Monday) to 6 (Sunday), sorted; at least one.
    package let days: [Int]
    /// Minutes since midnight, 0 to 1439, sorted; at least one.
    package let times: [Int]
  }

  /// No two groups share a time, so equivalent schedules have equal values.
  package let groups: [Group]

  /// Creates reminders from groups, which may share days and times.
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

  /// The schedule as text that `readReminder` can parse: `weekdays 10:30, 15:00; sat 11:00`.
  package var text: String {
    groups.map { group in
      Self.words(group.days) + " " + group.times.map(Self.clock).joined(separator: ", ")
    }.joined(separator: "; ")
  }

  /// The days of the week by their written names.
  static let days = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words for several days.
  static let sets = [
    "daily": Array(0...6), "weekdays": Array(0...4), "weekends": [5, 6],
  ]

  private static func words(_ days: [Int]) -> String {
    if let set = sets.first(where: { $0.value == days }) { return set.key }
    return list(days, range: "-", separator: ", ") { String(Self.days[$0].prefix(3)) }
  }

  /// Days as a list, with a range for three or more in a row.
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

  /// A time of day as `07:05`.
  static func clock(_ time: Int) -> String {
    [time / 60, time % 60].map(twoDigits).joined(separator: ":")
  }

  /// A number below 100 with two digits.
  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
