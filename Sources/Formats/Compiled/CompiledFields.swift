/// The fields of a type, each listed once, in the order its initializer takes them.
///
/// The initializer is referenced without labels and so takes every argument, even those with a
/// default. A new field that is missing here does not compile.
struct CompiledFields<Whole, each Field: Compiled>: CompiledFieldsOf, Sendable {
  private let make: @Sendable (repeat each Field) -> Whole
  private let fields: (repeat @Sendable (Whole) -> each Field)

  init(
    _ make: @escaping @Sendable (repeat each Field) -> Whole,
    _ fields: repeat @escaping @Sendable (Whole) -> each Field
  ) {
    self.make = make
    self.fields = (repeat each fields)
  }

  func write(_ whole: Whole, to writer: inout CompiledWriter) {
    repeat (each fields)(whole).write(to: &writer)
  }

  func read(from reader: inout CompiledReader) throws(CompiledError) -> Whole {
    make(repeat try (each Field).read(from: &reader))
  }
}
