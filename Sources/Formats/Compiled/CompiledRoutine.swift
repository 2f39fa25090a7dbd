import Coach

extension Identifier: CompiledWord {
  var word: String { text }
  init?(word: String) { self.init(word) }
}

extension Technique: CompiledWord {}
extension Region: CompiledWord {}
extension Tool: CompiledWord {}
extension Position: CompiledWord {}
extension Stage: CompiledWord {}
extension CueProfile: CompiledWord {}
extension Step.Kind: CompiledWord {}

extension Routine: CompiledRecord {
  static let compiledFields = CompiledFields(
    Routine.init, \.id, \.reference, \.title, \.technique, \.minutes, \.regions, \.tools,
    \.positions, \.stages, \.maxPain, \.pressure, \.tags, \.sources, \.summary, \.note, \.breath,
    \.cueProfile, \.steps)
}

extension Breath: CompiledRecord {
  static let compiledFields = CompiledFields(Breath.init, \.breatheIn, \.breatheOut)
}

extension Step: CompiledRecord {
  static let compiledFields = CompiledFields(
    Step.init, \.kind, \.title, \.say, \.time, \.eachSide, \.times, \.restBetween, \.pressure,
    \.regions, \.figure, \.remarks, \.waits, \.warning)
}

extension Step.Remark: CompiledRecord {
  static let compiledFields = CompiledFields(Step.Remark.init, \.at, \.say)
}

extension Step.Time: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .exactly(let time): writer.write(case: 0, time)
    case .untilReleased(let floor, let ceiling): writer.write(case: 1, floor, ceiling)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    switch try reader.count() {
    case 0: return .exactly(try reader.read())
    case 1: return .untilReleased(try reader.read(), try reader.read())
    default: throw reader.error("expected a time")
    }
  }
}

extension Step.Remark.Moment: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .half: writer.write(case: 0)
    case .after(let time): writer.write(case: 1, time)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    switch try reader.count() {
    case 0: return .half
    case 1: return .after(try reader.read())
    default: throw reader.error("expected the time of a cue")
    }
  }
}
