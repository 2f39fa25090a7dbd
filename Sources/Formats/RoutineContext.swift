import Coach

/// The context for checking a routine file: the parts of the library that limit what a routine may
/// contain.
package struct RoutineContext: Sendable {
  let doses: DoseLimits
  let sources: Set<Source.ID>
  let figures: Set<Figure.ID>
  /// Bundles that no routine may carry, whoever plays it (clinical.md, C).
  let forbidden: [RiskGroup]

  init(
    doses: DoseLimits, sources: some Sequence<Source.ID>, figures: some Sequence<Figure.ID>,
    screening: Screening
  ) {
    self.doses = doses
    self.sources = Set(sources)
    self.figures = Set(figures)
    let always = screening.precautions.filter { $0.when == .always && $0.locality == nil }
    forbidden = always.flatMap { $0.blocks.sorted() }.compactMap { screening.bundles[$0] }
  }
}
