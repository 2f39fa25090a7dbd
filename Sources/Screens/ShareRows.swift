import Coach
import Text
import Wording

/// The practice of each technique or place, as rows: its name, the mean change, and below them how
/// much there was of it.
struct ShareRows {
  let shares: [ProgressSummary.Share]
  let title: String
  let text: ProgressText
  let width: Int

  var rows: [Row] {
    if shares.isEmpty { return [] }
    let hasChanges = shares.contains { $0.change != nil }
    return [Row.ruled(title, width: width)]
      + (hasChanges ? Row.wrapped(ProgressWords.meanChange, width: width, role: .quiet) : [])
      + shares.flatMap(row)
  }

  private func row(_ share: ProgressSummary.Share) -> [Row] {
    let change = share.change.map(OneDecimal.signed) ?? ""
    let room = width - (change.isEmpty ? 0 : change.count + 2)
    var names = Row.wrapped(text.name(of: share), width: room)
    if !names.isEmpty, !change.isEmpty {
      names[0].pieces = [Row.Piece(column: width - change.count, text: change)]
    }
    return names + amounts(of: share)
  }

  /// How much there was, broken only between two amounts.
  private func amounts(of share: ProgressSummary.Share) -> [Row] {
    var lines: [String] = []
    for amount in ProgressText.amounts(of: share) {
      let longer = lines.last.map { "\($0) · \(amount)" } ?? amount
      if TextWidth.columns(longer) + 2 <= width {
        lines = lines.dropLast() + [longer]
      } else {
        lines.append(amount)
      }
    }
    return lines.flatMap { Row.wrapped($0, width: width, role: .quiet, indent: 2) }
  }
}
