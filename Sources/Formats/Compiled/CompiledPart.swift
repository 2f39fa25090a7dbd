/// The parts of a compiled library, in the order of their offsets in the index. The strings come
/// last because they are known only when everything else is written.
enum CompiledPart: Int, CaseIterable {
  case sources, doses, screening, texts, hurts, drawings, routines, files, strings
}
