import Canvas
import Coach
import Flow

/// Rows about advice that more than one screen shows.
enum AdviceRows {
  static func reasons(_ assessment: Assessment, _ width: Int) -> [Row] {
    guard !assessment.reasons.isEmpty else { return [] }
    return Row.wrapped("Because you told us:", width: width)
      + assessment.reasons.flatMap { reason in
        Row.wrapped(
          reason.rule.say + (reason.certain ? "" : " (not sure)"), width: width, indent: 2,
          first: "• ")
      } + [.blank]
  }

  static func safetyNet(_ texts: ScreeningTexts, _ width: Int) -> [Row] {
    Row.wrapped(texts.safetyNet, width: width, style: Theme.quiet)
      + texts.safetyNetSigns.flatMap {
        Row.wrapped($0, width: width, style: Theme.quiet, indent: 2, first: "• ")
      }
  }
}
