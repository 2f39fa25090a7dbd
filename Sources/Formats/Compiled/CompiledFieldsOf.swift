/// The fields of a type, with the field types erased.
protocol CompiledFieldsOf<Whole> {
  associatedtype Whole
  func write(_ whole: Whole, to writer: inout CompiledWriter)
  func read(from reader: inout CompiledReader) throws(CompiledError) -> Whole
}
