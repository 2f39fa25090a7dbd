import Text
import Coach

/// Parses a reminder schedule: days, then times, with `;` between groups, such as
/// `weekdays 10:30, 15:00; sat 11:00`. Without days it means every day.
package func readReminder(_ text: String) -> Result<Reminder, ReminderProblem> {
  Result { () throws(ReminderProblem) in try ReminderReader(text).reminder() }
}

private struct ReminderReader {
  /// A word and its position; `;` and `,` count as words.
  private typealias Word = (text: String, place: Int)

  private static let longestText = 500
  private static let mostTimes = 50
  private static let anyTime = "write hours and minutes, such as `10:30`"

  private let characters: [Character]

  init(_ text: String) { characters = Array(text) }

  func reminder() throws(ReminderProblem) -> Reminder {
    if characters.count > Self.longestText {
      throw problem("too long: use at most \(Self.longestText) characters", at: Self.longestText)
    }
    let odd = characters.firstIndex { $0.unicodeScalars.contains(where: \.isTerminalUnsafe) }
    if let odd { throw problem("this character cannot be shown: delete it", at: odd) }
    var groups: [Reminder.Group] = []
    var words = words[...]
    while true {
      let group = words.prefix { $0.text != ";" }
      words = words.dropFirst(group.count)
      groups.append(try self.group(group, end: words.first?.place ?? characters.count))
      if words.popFirst() == nil { break }
    }
    let reminder = Reminder(groups)
    if reminder.groups.reduce(0, { $0 + $1.times.count }) > Self.mostTimes {
      throw problem("too many times: use at most \(Self.mostTimes)", at: 0)
    }
    return reminder
  }

  /// One group of days and times, up to a `;` or the end.
  private func group(
    _ words: ArraySlice<Word>, end: Int
  ) throws(ReminderProblem) -> Reminder.Group {
    var (days, times): (Set<Int>, [Int]) = ([], [])
    var isAfterWord = false
    for (index, word) in zip(words.indices, words) {
      if word.text == "," {
        guard isAfterWord else {
          throw problem("there is nothing before this comma", at: word.place)
        }
        isAfterWord = false
        continue
      }
      isAfterWord = true
      if word.text.first?.isASCIIDigit == true {
        let next = words[(index + 1)...].first
        times.append(try time(word, half: next.flatMap { Self.half($0.text) }))
      } else {
        let more = try self.days(word)
        guard times.isEmpty else {
          throw problem(
            "if more days follow a time, put a `;` before them: weekdays 10:30; sat 11:00",
            at: word.place)
        }
        days.formUnion(more)
      }
    }
    if words.isEmpty {
      throw problem(
        "days and times are missing: write, for example, `weekdays 10:30, 15:00`", at: end)
    }
    if !isAfterWord { throw problem("there is nothing after the last comma", at: end) }
    if times.isEmpty {
      throw problem("a time is missing: write, for example, `weekdays 10:30`", at: end)
    }
    return Reminder.Group(days: days.isEmpty ? Array(0...6) : days.sorted(), times: times)
  }

  /// The days named by a word.
  private func days(_ word: Word) throws(ReminderProblem) -> [Int] {
    let text = word.text.lowercased()
    if Self.half(text) != nil { throw problem("write 3 pm as `15:00`", at: word.place) }
    if let set = Reminder.sets[text] { return set }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    if parts.count != 2 { return [try day(text, at: word.place)] }
    if parts.contains("") {
      throw problem("a range needs a first and a last day, such as `mon-fri`", at: word.place)
    }
    let first = try day(String(parts[0]), at: word.place)
    let last = try day(String(parts[1]), at: word.place + parts[0].count + 1)
    // A range may wrap past the end of the week: sat-mon.
    return (0...(last - first + 7) % 7).map { (first + $0) % 7 }
  }

  private func day(_ text: String, at place: Int) throws(ReminderProblem) -> Int {
    let day = Reminder.days.firstIndex {
      text.count >= 3 && $0.hasPrefix(text) || text == $0 + "s"
    }
    if let day { return day }
    let advice = nearest(to: text, among: Reminder.days + Reminder.sets.keys)
      .map { "did you mean `\($0)`?" }
    throw problem(
      "`\(text)` is not a day: "
        + (advice ?? "write daily, weekdays, weekends, or names such as mon, tue or mon-fri"),
      at: place)
  }

  /// The half of the day named by a word: `am` or `pm`.
  private static func half(_ word: String) -> String? {
    ["am", "pm"].first { $0 == word.lowercased().filter { $0 != "." } }
  }

  /// A time of day in minutes since midnight; `half` is the half of the day named by the next word.
  private func time(_ word: Word, half: String?) throws(ReminderProblem) -> Int {
    if let half {
      let advice = meant(word.text + half).map { "write `\(Reminder.clock($0))`" }
      throw problem(
        "`\(word.text) \(half)` is not a time: \(advice ?? Self.anyTime)", at: word.place)
    }
    let parts = word.text.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      word.text.allSatisfy({ $0 == ":" || $0.isASCIIDigit }), let hour = Int(parts[0]),
      let minute = Int(parts[1])
    {
      if hour < 24, minute < 60 { return hour * 60 + minute }
      throw problem("`\(word.text)` is not a time: use 00:00 to 23:59", at: word.place)
    }
    let advice = meant(word.text).map { "write `\(Reminder.clock($0))`" }
    throw problem(
      "`\(word.text)` is not a time: \(advice ?? Self.anyTime)", at: word.place)
  }

  /// The likeliest intended time for `10`, `10.30`, `10h30`, `1030` or `3pm`.
  private func meant(_ text: String) -> Int? {
    var text = text.lowercased()
    let half = ["am", "pm"].first { text.hasSuffix($0) }
    if half != nil { text.removeLast(2) }
    var parts = text.split { ".:h".contains($0) }.map(String.init)
    if parts.count == 1, (3...4).contains(parts[0].count) {
      parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))]
    }
    guard (1...2).contains(parts.count), parts.count == 1 || parts[1].count == 2,
      parts.joined().allSatisfy(\.isASCIIDigit), let hour = Int(parts[0]),
      let minute = Int(parts.count == 2 ? parts[1] : "0"), minute < 60
    else { return nil }
    guard let half else { return hour < 24 ? hour * 60 + minute : nil }
    return (1...12).contains(hour) ? (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute : nil
  }

  private var words: [Word] {
    var words: [Word] = []
    var isInWord = false
    for (place, character) in characters.enumerated() {
      let isSign = character == "," || character == ";"
      if isInWord, !isSign, character != " " {
        words[words.count - 1].text.append(character)
      } else if character != " " {
        words.append((String(character), place))
      }
      isInWord = character != " " && !isSign
    }
    return words
  }

  private func problem(_ message: String, at place: Int) -> ReminderProblem {
    ReminderProblem(message: message, column: place + 1)
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
