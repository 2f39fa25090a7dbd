/// A rule that files are checked against. The raw value is its id, which `knead lint` prints in
/// brackets; each rule has a page of that name in docs/lint/.
package enum LintRule: String, CaseIterable, Sendable {
  // Errors that prevent reading the file.
  case unreadable, size, yaml, subset
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case value, word, time, format, id
  // Errors in the content of a routine.
  case dose, minutes, place, technique, tool, source, figure
  case cueTime = "cue-time"
  // Warnings: the routine is playable, but could be better.
  case pace, sides
  case noRest = "no-rest"
  case noCheckIn = "no-check-in"
  case closing
  case noSource = "no-source"
  case noCue = "no-cue"
  case stopCue = "stop-cue"
  case stepRegions = "step-regions"
  case movement, spelling, sentence, claim, cut

  /// The severity of the rule's findings.
  package var severity: Severity {
    switch self {
    case .unreadable, .size, .yaml, .subset, .duplicateKey, .unknownKey, .missingKey, .value,
      .word, .time, .format, .id, .dose, .minutes, .place, .technique, .tool, .source, .figure,
      .cueTime:
      .error
    case .pace, .sides, .noRest, .noCheckIn, .closing, .noSource, .noCue, .stopCue, .stepRegions,
      .movement,
      .spelling, .sentence, .claim, .cut:
      .warning
    }
  }
}
