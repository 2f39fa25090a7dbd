import Coach

extension Condition: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .always: writer.write(case: 0)
    case .yes(let question): writer.write(case: 1, question)
    case .no(let question): writer.write(case: 2, question)
    case .unless(let question): writer.write(case: 3, question)
    case .any(let conditions): writer.write(case: 4, conditions)
    case .all(let conditions): writer.write(case: 5, conditions)
    case .not(let condition): writer.write(case: 6, condition)
    case .count(let conditions, let least): writer.write(case: 7, conditions, least)
    case .atLeast(let question, let least): writer.write(case: 8, question, least)
    case .atMost(let question, let most): writer.write(case: 9, question, most)
    case .chosen(let question, let choice): writer.write(case: 10, question, choice)
    case .sure(let question): writer.write(case: 11, question)
    case .unsure(let question): writer.write(case: 12, question)
    case .anyChosen(let question): writer.write(case: 13, question)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Condition {
    let tag = try reader.enterCase()
    defer { reader.leaveCase() }
    switch tag {
    case 0: return .always
    case 1: return .yes(try reader.read())
    case 2: return .no(try reader.read())
    case 3: return .unless(try reader.read())
    case 4: return .any(try reader.read())
    case 5: return .all(try reader.read())
    case 6: return .not(try reader.read())
    case 7: return .count(try reader.read(), atLeast: try reader.read())
    case 8: return .atLeast(try reader.read(), try reader.read())
    case 9: return .atMost(try reader.read(), try reader.read())
    case 10: return .chosen(try reader.read(), try reader.read())
    case 11: return .sure(try reader.read())
    case 12: return .unsure(try reader.read())
    case 13: return .anyChosen(try reader.read())
    default: throw reader.error("expected a condition")
    }
  }
}

extension RoutinePattern: Compiled {
  func write(to writer: inout CompiledWriter) {
    switch self {
    case .every: writer.write(case: 0)
    case .tool(let tools): writer.write(case: 1, tools)
    case .technique(let techniques): writer.write(case: 2, techniques)
    case .region(let regions): writer.write(case: 3, regions)
    case .step(let kinds): writer.write(case: 4, kinds)
    case .stepAt(let kinds, let regions): writer.write(case: 5, kinds, regions)
    case .somePosition(let positions): writer.write(case: 6, positions)
    case .onlyPositions(let positions): writer.write(case: 7, positions)
    case .pressure(let least): writer.write(case: 8, least)
    case .not(let pattern): writer.write(case: 9, pattern)
    case .any(let patterns): writer.write(case: 10, patterns)
    case .all(let patterns): writer.write(case: 11, patterns)
    }
  }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> RoutinePattern {
    let tag = try reader.enterCase()
    defer { reader.leaveCase() }
    switch tag {
    case 0: return .every
    case 1: return .tool(try reader.read())
    case 2: return .technique(try reader.read())
    case 3: return .region(try reader.read())
    case 4: return .step(try reader.read())
    case 5: return .stepAt(try reader.read(), try reader.read())
    case 6: return .somePosition(try reader.read())
    case 7: return .onlyPositions(try reader.read())
    case 8: return .pressure(try reader.read())
    case 9: return .not(try reader.read())
    case 10: return .any(try reader.read())
    case 11: return .all(try reader.read())
    default: throw reader.error("expected a routine pattern")
    }
  }
}
