/// What a file is checked for. The raw value is its id, which `knead lint` prints in brackets; each
/// has a page of that name in docs/lint/.
package enum LintRule: String, CaseIterable, Sendable {
  // What keeps a file from being read.
  case unreadable, size, yaml, subset
  case duplicateKey = "duplicate-key"
  case unknownKey = "unknown-key"
  case missingKey = "missing-key"
  case value, word, time, format, id
  // What a routine may not hold.
  case dose, minutes, place, tool, source, figure
  case cueTime = "cue-time"
  // What can be played, and could be better.
  case pace, sides
  case noRest = "no-rest"
  case noCheckIn = "no-check-in"
  case closing
  case noSource = "no-source"
  case noCue = "no-cue"
  case stepRegions = "step-regions"
  case spelling, sentence, claim

  /// How grave what it finds is.
  package var severity: Severity {
    switch self {
    case .unreadable, .size, .yaml, .subset, .duplicateKey, .unknownKey, .missingKey, .value,
      .word, .time, .format, .id, .dose, .minutes, .place, .tool, .source, .figure, .cueTime:
      .error
    case .pace, .sides, .noRest, .noCheckIn, .closing, .noSource, .noCue, .stepRegions, .spelling,
      .sentence, .claim:
      .warning
    }
  }
}
