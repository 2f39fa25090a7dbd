import Coach

extension Advice: CompiledWord {}
extension Symptom.Off: CompiledWord {}

extension Source: CompiledRecord {
  static let compiledFields = CompiledFields(Source.init, \.id, \.title, \.url)
}

extension DoseLimits: CompiledRecord {
  static let compiledFields = CompiledFields(
    DoseLimits.init, \.session, \.pressure, \.longest, \.repeated, \.total, \.region, \.regionIn)
}

extension DoseLimits.Limit: CompiledRecord {
  static let compiledFields = CompiledFields(
    DoseLimits.Limit.init, \.times, \.inTechnique, \.withTool, \.atRegion)
}

extension ScreeningTexts: CompiledRecord {
  static let compiledFields = CompiledFields(
    ScreeningTexts.init, \.advice, \.crisis, \.helpline, \.stillUnsure, \.emergencyNow,
    \.emergencyUnasked, \.limited, \.breathingOnly, \.safetyNet, \.safetyNetSigns, \.firstRun,
    \.session, \.evidence, \.end)
}

extension ScreeningTexts.AdviceText: CompiledRecord {
  static let compiledFields = CompiledFields(ScreeningTexts.AdviceText.init, \.title, \.say)
}

extension Symptom: CompiledRecord {
  static let compiledFields = CompiledFields(
    Symptom.init, \.id, \.label, \.outcome, \.say, \.sources)
}

extension Symptom.Outcome: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .ease: writer.write(case: 0)
    case .stop(let stop): writer.write(case: 1, stop)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    switch try reader.count() {
    case 0: return .ease
    case 1: return .stop(try reader.read())
    default: throw reader.error("expected an outcome")
    }
  }
}

extension Symptom.Stop: CompiledRecord {
  static let compiledFields = CompiledFields(
    Symptom.Stop.init, \.off, \.days, \.advice, \.asksAgain)
}
