import Text
import Coach

extension JournalRow {
  /// What is wrong in it; `nil` where nothing is. What passes can be reckoned with and shown.
  var problem: ImportProblem.RowProblem? {
    if id.isEmpty { return .emptyID }
    if !pains.allSatisfy((0...10).contains) { return .pain }
    if !times.allSatisfy({ Self.possibleTimes.contains($0) }) { return .time }
    if !lengths.allSatisfy({ $0 >= 0 && $0 <= 86_400_000 }) { return .time }
    if !(-64_800...64_800).contains(offset) { return .time }
    if case .session(let row) = self, let until = row.offUntil,
      !(row.endedAt...(row.endedAt + 5_184_000_000)).contains(until)
    {
      return .time
    }
    if !titles.allSatisfy(Self.isPlain) || note.utf8.count > 1_000_000 { return .text }
    if case .checkIn(let row) = self, row.earlier.contains(row.id) { return .afterItself }
    return nil
  }

  /// Some centuries around now, in milliseconds since 1970 began.
  private static let possibleTimes: ClosedRange<Int64> = -10_000_000_000_000...10_000_000_000_000

  private var pains: [Int] {
    switch self {
    case .session(let row):
      [row.painBefore, row.painAfter, row.painNextMorning].compactMap { $0 }
    case .checkIn(let row): [row.pain].compactMap { $0 }
    case .entry(let row): [row.pain].compactMap { $0 } + row.activities.map(\.score)
    }
  }

  private var times: [Int64] {
    switch self {
    case .session(let row): [row.beganAt, row.endedAt]
    case .checkIn(let row): [row.at] + (row.given + row.kept).map(\.at)
    case .entry(let row): [row.at]
    }
  }

  /// Milliseconds that a day has room for.
  private var lengths: [Int64] {
    switch self {
    case .session(let row): [row.activeMilliseconds] + row.parts.map(\.milliseconds)
    case .checkIn, .entry: []
    }
  }

  private var offset: Int {
    switch self {
    case .session(let row): row.utcOffset
    case .checkIn(let row): row.utcOffset
    case .entry(let row): row.utcOffset
    }
  }

  private var note: String {
    switch self {
    case .session(let row): row.note
    case .checkIn: ""
    case .entry(let row): row.note
    }
  }

  /// Texts of one line.
  private var titles: [String] {
    switch self {
    case .session(let row): [row.id, row.title, row.routine] + row.places + row.parts.map(\.title)
    case .checkIn(let row): [row.id] + row.earlier
    case .entry(let row): [row.id] + row.places + row.activities.map(\.name)
    }
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 100_000 && !text.unicodeScalars.contains(where: \.isTerminalUnsafe)
  }
}
