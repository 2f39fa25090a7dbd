@testable import Documents
import Coach
import TestSupport
import Testing

/// The text of a reminder becomes days and times, or a sentence that says what is wrong with it.
@Suite("The text of reminders") struct ReminderTextTests {
  @Test("a text is read, and written back in the shortest form", arguments: Self.rows)
  func reads(text: String, expected: String) throws {
    let reminder = try readReminder(text).get()
    #expect(reminder.text == expected)
    #expect(try readReminder(reminder.text).get() == reminder)
  }

  static let rows: [(String, String)] = [
    ("10:30", "daily 10:30"),
    ("daily 00:00, 23:59", "daily 00:00, 23:59"),
    ("weekdays 10:30, 15:00", "weekdays 10:30, 15:00"),
    ("WEEKENDS 9:05", "weekends 09:05"),
    ("  weekdays   15:00 10:30,15:00 ", "weekdays 10:30, 15:00"),
    ("mon 10:00", "mon 10:00"),
    ("Mondays 10:00", "mon 10:00"),
    ("mon tue wednesday 10:00", "mon-wed 10:00"),
    ("fri,mon, wed 10:00", "mon, wed, fri 10:00"),
    ("mon, tues, sat, sun 10:00", "mon, tue, sat, sun 10:00"),
    ("mon-fri 10:00", "weekdays 10:00"),
    ("monday-wed, sat 10:00", "mon-wed, sat 10:00"),
    ("sat-mon 10:00", "mon, sat, sun 10:00"),
    ("sun-sun 10:00", "sun 10:00"),
    ("tue-mon 10:00", "daily 10:00"),
    ("weekdays, weekends 10:00", "daily 10:00"),
    ("weekdays 10:30; sat 11:00", "weekdays 10:30; sat 11:00"),
    ("sat 11:00;weekdays 10:30", "weekdays 10:30; sat 11:00"),
    ("sat 10:30; weekdays 10:30, 15:00", "mon-sat 10:30; weekdays 15:00"),
    ("10:00; mon 10:00", "daily 10:00"),
  ]

  @Test("a mistake is reported with its column", arguments: Self.mistakes)
  func mistake(text: String, column: Int, message: String) {
    switch readReminder(text) {
    case .success(let reminder): Issue.record("\(text) was read as \(reminder.text)")
    case .failure(let problem):
      #expect(problem == ReminderProblem(message: message, column: column), "\(text)")
    }
  }

  private static let missing =
    "days and times are missing: write, for example, `weekdays 10:30, 15:00`"
  private static let noTime = "a time is missing: write, for example, `weekdays 10:30`"
  private static let generic = "write hours and minutes, such as `10:30`"
  private static let noComma = "there is nothing before this comma"
  private static let later =
    "if more days follow a time, put a `;` before them: weekdays 10:30; sat 11:00"

  private static func noDay(_ word: String) -> String {
    "`\(word)` is not a day: write daily, weekdays, weekends, or names such as mon, tue or mon-fri"
  }

  static let mistakes: [(String, Int, String)] = [
    ("", 1, missing), ("   ", 4, missing), (";", 1, missing), ("10:30;", 7, missing),
    ("10:30; ;11:00", 8, missing),
    ("weekdays", 9, noTime), ("weekdays ; 10:30", 10, noTime),
    (",10:30", 1, noComma), ("10:30,,11:00", 7, noComma),
    ("10:30, ", 8, "there is nothing after the last comma"),
    ("wekdays 10:30", 1, "`wekdays` is not a day: did you mean `weekdays`?"),
    ("mon tu 10:30", 5, noDay("tu")),
    ("workdays 10:30", 1, "`workdays` is not a day: did you mean `weekdays`?"),
    ("mon at 10:30", 5, noDay("at")), ("mon-fro 10:30", 5, noDay("fro")),
    ("m-fri 10:30", 1, noDay("m")), ("mon-tue-wed 10:30", 1, noDay("mon-tue-wed")),
    ("mon - fri 10:30", 5, "a range needs a first and a last day, such as `mon-fri`"),
    ("mon- 10:30", 1, "a range needs a first and a last day, such as `mon-fri`"),
    ("weekdays 10:30, sat 11:00", 17, later), ("weekdays 10:30 tue", 16, later),
    ("daily 24:00", 7, "`24:00` is not a time: use 00:00 to 23:59"),
    ("10:60", 1, "`10:60` is not a time: use 00:00 to 23:59"),
    ("daily 9", 7, "`9` is not a time: write `09:00`"),
    ("daily 10.30", 7, "`10.30` is not a time: write `10:30`"),
    ("daily 10h30", 7, "`10h30` is not a time: write `10:30`"),
    ("daily 930", 7, "`930` is not a time: write `09:30`"),
    ("daily 3pm", 7, "`3pm` is not a time: write `15:00`"),
    ("daily 12:15AM", 7, "`12:15AM` is not a time: write `00:15`"),
    ("weekdays 3 pm", 10, "`3 pm` is not a time: write `15:00`"),
    ("daily 3:30 pm", 7, "`3:30 pm` is not a time: write `15:30`"),
    ("daily 12 AM, 1 pm", 7, "`12 am` is not a time: write `00:00`"),
    ("daily 11 a.m.", 7, "`11 am` is not a time: write `11:00`"),
    ("daily 13 pm", 7, "`13 pm` is not a time: \(generic)"),
    ("daily pm", 7, "write 3 pm as `15:00`"),
    ("daily 13pm", 7, "`13pm` is not a time: \(generic)"),
    ("daily 10:3", 7, "`10:3` is not a time: \(generic)"),
    ("daily 10:30:00", 7, "`10:30:00` is not a time: \(generic)"),
    ("daily 10:00-12:00", 7, "`10:00-12:00` is not a time: \(generic)"),
    ("daily 99999999999999999999", 7, "`99999999999999999999` is not a time: \(generic)"),
    ("daily\t10:30", 6, "this character cannot be shown: delete it"),
    (String(repeating: "1", count: 501), 501, "too long: use at most 500 characters"),
    (
      (0..<51).map { "0:\($0 + 9 < 10 ? "0" : "")\($0 + 9)" }.joined(separator: ","), 1,
      "too many times: use at most 50"
    ),
  ]

  @Test("2,000 random reminders are read back unchanged from their text and from their timer")
  func roundTrip() throws {
    for seed in 0..<2000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let reminder = Reminder(
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          Reminder.Group(
            days: Array(Set((0...6).shuffled(using: &random).prefix(.random(in: 1...7)))),
            times: (0..<3).map { _ in .random(in: 0..<1440, using: &random) })
        })
      #expect(try readReminder(reminder.text).get() == reminder, "seed \(seed): \(reminder.text)")
      #expect(Reminder(timerUnit: reminder.timerUnit) == reminder, "seed \(seed)")
    }
  }

  @Test("10,000 random texts are read, or refused with a column within the text")
  func garbage() {
    let pieces = [
      "mon", "weekdays", "-", ",", ";", " ", "10:30", "9", ":", "fri", "24:00", "pm", "é", "\u{1b}",
    ]
    for seed in 0..<10_000 as Range<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 0...8, using: &random))
        .map { _ in pieces[.random(in: pieces.indices, using: &random)] }.joined()
      guard case .failure(let problem) = readReminder(text) else { continue }
      #expect(
        (1...(text.count + 1)).contains(problem.column) && !problem.message.isEmpty,
        "seed \(seed): \(problem) in \(text)")
    }
  }
}
