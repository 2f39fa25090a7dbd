import Coach
import Text

/// What a line holds that has to be within bounds, so that it can be reckoned with and shown.
struct LineBounds {
  /// Numbers of pain and of activities.
  let pains: [Int]
  let times: [Int64]
  /// Milliseconds that a day has room for.
  let lengths: [Int64]
  let offset: Int
  /// Texts of one line.
  let texts: [String]
  let note: String

  /// Some centuries around now, in milliseconds since 1970 began.
  private static let possibleTimes: ClosedRange<Int64> = -10_000_000_000_000...10_000_000_000_000

  /// What is out of bounds; `nil` where nothing is.
  var problem: ImportProblem.RowProblem? {
    if !pains.allSatisfy((0...10).contains) { return .pain }
    if !times.allSatisfy({ Self.possibleTimes.contains($0) }) { return .time }
    if !lengths.allSatisfy({ (0...86_400_000).contains($0) }) { return .time }
    if !(-64_800...64_800).contains(offset) { return .time }
    if !texts.allSatisfy(Self.isPlain) || note.utf8.count > 1_000_000 { return .text }
    return nil
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= 100_000 && !text.unicodeScalars.contains(where: \.isTerminalUnsafe)
  }
}
