import Coach

/// What a routine's file is held against: the rest of the library, as far as it says what a routine
/// may be.
package struct RoutineContext: Sendable {
  let doses: DoseLimits
  let sources: Set<Source.ID>
  let figures: Set<Figure.ID>
  /// What no routine may carry, whoever plays it (clinical.md, C).
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
