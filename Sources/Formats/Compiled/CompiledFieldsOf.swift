/// The fields of a type, whatever their types.
protocol CompiledFieldsOf<Whole> {
  associatedtype Whole
  func write(_ whole: Whole, to writer: inout CompiledWriter)
  func read(from reader: inout CompiledReader) throws(CompiledError) -> Whole
}
