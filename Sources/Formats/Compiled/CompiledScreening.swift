import Coach

extension Question.Keep: CompiledWord {}
extension Side: CompiledWord {}
extension QuestionPage.Companion: CompiledWord {}

extension Screening: CompiledRecord {
  static let compiledFields = CompiledFields(
    Screening.init, \.pages, \.facts, \.redFlags, \.precautions, \.bundles, \.checks)
}

extension QuestionPage: CompiledRecord {
  static let compiledFields = CompiledFields(
    QuestionPage.init, \.id, \.heading, \.ask, \.why, \.shows, \.together, \.isFollowUp, \.due,
    \.questions)
}

extension Question: CompiledRecord {
  static let compiledFields = CompiledFields(
    Question.init, \.id, \.text, \.doubt, \.kind, \.choices, \.askIf, \.due, \.keep,
    \.onlyToSuggest,
    \.reopens)
}

extension Question.Choice: CompiledRecord {
  static let compiledFields = CompiledFields(
    Question.Choice.init, \.id, \.text, \.regions, \.side, \.reopens)
}

extension Question.Kind: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .yesNo: writer.write(case: 0)
    case .tick(let skippable): writer.write(case: 1, skippable)
    case .choice: writer.write(case: 2)
    case .choices: writer.write(case: 3)
    case .scale: writer.write(case: 4)
    case .read: writer.write(case: 5)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    switch try reader.count() {
    case 0: return .yesNo
    case 1: return .tick(skippable: try reader.read())
    case 2: return .choice
    case 3: return .choices
    case 4: return .scale
    case 5: return .read
    default: throw reader.error("expected a kind of question")
    }
  }
}

extension RedFlag: CompiledRecord {
  static let compiledFields = CompiledFields(
    RedFlag.init, \.id, \.when, \.advise, \.say, \.acts, \.isCrisis, \.unsure, \.needsSignature,
    \.sources)
}

extension TenSecondCheck: CompiledRecord {
  static let compiledFields = CompiledFields(
    TenSecondCheck.init, \.sign, \.action, \.yes, \.no, \.stillIsYes)
}

extension RedFlag.Unsure: CompiledRecord {
  static let compiledFields = CompiledFields(RedFlag.Unsure.init, \.of, \.advise, \.say)
}

extension Precaution: CompiledRecord {
  static let compiledFields = CompiledFields(
    Precaution.init, \.id, \.when, \.blocks, \.locality, \.allowOnly, \.maxPressure, \.pressureOn,
    \.leavesOut, \.maxMinutes, \.positions, \.say, \.needsSignature, \.sources)
}

extension Precaution.Locality: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .namedPlaces: writer.write(case: 0)
    case .regions(let regions): writer.write(case: 1, regions)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    switch try reader.count() {
    case 0: return .namedPlaces
    case 1: return .regions(try reader.read())
    default: throw reader.error("expected the areas of a precaution")
    }
  }
}

extension RiskGroup: CompiledRecord {
  static let compiledFields = CompiledFields(RiskGroup.init, \.id, \.say, \.mend, \.carriedBy)
}
