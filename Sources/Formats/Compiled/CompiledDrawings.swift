import Coach

extension Drawings: CompiledRecord {
  static let compiledFields = CompiledFields(Drawings.init, \.figures, \.maps)
}

extension Figure: CompiledRecord {
  static let compiledFields = CompiledFields(
    Figure.init, \.id, \.alt, \.side, \.unicode, \.ascii, \.moved)
}

extension Figure.Lines: CompiledRecord {
  static let compiledFields = CompiledFields(Figure.Lines.init, \.unicode, \.ascii)
}

extension BodyMap: CompiledRecord {
  static let compiledFields = CompiledFields(
    BodyMap.init, \.figure, \.left, \.cells, \.places)
}

extension BodyMap.Cell: CompiledRecord {
  static let compiledFields = CompiledFields(BodyMap.Cell.init, \.row, \.column)
}
