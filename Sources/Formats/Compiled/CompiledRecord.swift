/// A struct that is written field by field.
protocol CompiledRecord: Compiled {
  associatedtype Fields: CompiledFieldsOf<Self>
  /// Its initializer and its fields.
  static var compiledFields: Fields { get }
}

extension CompiledRecord {
  func write(to writer: inout CompiledWriter) { Self.compiledFields.write(self, to: &writer) }

  static func read(from reader: inout CompiledReader) throws(CompiledError) -> Self {
    try compiledFields.read(from: &reader)
  }
}
