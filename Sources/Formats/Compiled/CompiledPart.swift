/// The parts of a compiled library, in the order of their offsets in its index. The strings come last:
/// they are known when all else is written.
enum CompiledPart: Int, CaseIterable {
  case sources, doses, screening, texts, hurts, drawings, routines, files, strings
}
