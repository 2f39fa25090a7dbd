/// Everything the files say, read and checked: routines, questions, rules, doses, sources, texts.
package struct Library: Hashable, Sendable {
  /// Shipped routines first, then the user's own; ids are unique.
  package let routines: [Routine]
  /// Those that came with the program.
  package let shipped: Set<Routine>
  package let screening: Screening
  package let texts: Texts
  package let limits: DoseLimits
  package let sources: [Source.ID: Source]

  package init(
    routines: [Routine], shipped: Set<Routine>, screening: Screening, texts: Texts,
    limits: DoseLimits, sources: [Source.ID: Source]
  ) {
    self.routines = routines
    self.shipped = shipped
    self.screening = screening
    self.texts = texts
    self.limits = limits
    self.sources = sources
  }

  /// The routine of an id, if there is one.
  package func routine(_ id: Routine.ID) -> Routine? { routines.first { $0.id == id } }

  /// The gate for answers; `nil` while they do not yet say how long it has hurt and how much.
  package func gate(for answers: Answers) -> Gate? {
    Situation(answers, asking: screening).map { situation in
      Gate(assessment: screening.assess(answers), situation: situation, shipped: shipped)
    }
  }
}
