import Coach
import Text

/// The values of a line that must be within bounds, so that they are safe to calculate with and
/// show.
struct LineBounds {
  /// Pain and activity scores.
  let pains: [Int]
  let times: [Int64]
  /// Durations in milliseconds, each at most a day.
  let lengths: [Int64]
  let offset: Int
  /// Single-line texts.
  let texts: [String]
  let note: String

  /// A few centuries either side of now, in milliseconds since 1970.
  private static let possibleTimes: ClosedRange<Int64> = -10_000_000_000_000...10_000_000_000_000

  /// The first value out of bounds; `nil` if there is none.
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
