/// How the precautions limit a routine: whether it may be played at all, how hard, and in which
/// positions. They judge by what the routine does and never by what its file claims, so they hold
/// for third-party files too.
package struct Limits: Sendable {
  package let precautions: [Precaution]
  package let bundles: [RiskGroup.ID: RiskGroup]
  /// The places that the user named as sore, numb or covered.
  package let places: SidedPlaces
  /// The complete set of routines that ship with the program.
  package let shipped: [Routine]

  package init(
    precautions: [Precaution], bundles: [RiskGroup.ID: RiskGroup], places: SidedPlaces,
    shipped: [Routine]
  ) {
    self.precautions = precautions
    self.bundles = bundles
    self.places = places
    self.shipped = shipped
  }

  /// The precautions that rule a routine out.
  package func blocking(_ routine: Routine) -> [Precaution] {
    let blocking = precautions.filter { blocks(routine, $0) }
    if !blocking.isEmpty || fit(routine) != nil { return blocking }
    // Each precaution alone leaves something to do, but all of them together don't.
    return precautions.filter { fit(routine, under: [$0]) != routine }
  }

  /// The highest pressure that the precautions allow for a routine, 0-10 discomfort.
  package func pressure(for routine: Routine) -> Int {
    precautions.filter { $0.pressureOn.isEmpty || carries(routine, oneOf: $0.pressureOn) }
      .map(\.maxPressure).min() ?? 10
  }

  /// The positions of a routine that the precautions allow.
  package func positions(for routine: Routine) -> [Position] {
    routine.positions.filter { position in
      precautions.allSatisfy { $0.positions?.contains(position) ?? true }
    }
  }

  private func blocks(_ routine: Routine, _ precaution: Precaution) -> Bool {
    if precaution.isAbsolute { return true }
    if isShippedComfort(routine) { return false }
    if let allowed = precaution.allowOnly, !isOn(allowed, routine) { return true }
    if fit(routine, under: [precaution]) == nil { return true }
    if let positions = precaution.positions,
      !routine.positions.contains(where: positions.contains)
    {
      return true
    }
    return carriesRisk(routine, precaution)
  }

  /// Whether this is the shipped slow breathing, which every list allows (clinical.md, B.3).
  func isShippedComfort(_ routine: Routine) -> Bool {
    routine.isComfort && shipped.contains(routine)
  }

  /// Whether a routine is on a list. Only shipped routines can be: a third-party file may borrow a
  /// reference.
  private func isOn(_ references: Set<String>, _ routine: Routine) -> Bool {
    guard let reference = routine.reference, shipped.contains(routine) else { return false }
    return references.contains(reference)
  }

  /// Whether a routine carries a risk that a precaution blocks, in the region it covers.
  /// Precautions with a list of allowed routines have weighed these already and don't block by risk
  /// group.
  private func carriesRisk(_ routine: Routine, _ precaution: Precaution) -> Bool {
    guard precaution.allowOnly == nil, !precaution.blocks.isEmpty || precaution.locality != nil
    else { return false }
    let carries = precaution.blocks.isEmpty || carries(routine, oneOf: precaution.blocks)
    guard carries, let locality = precaution.locality else { return carries }
    if locality == .namedPlaces, places.all.isEmpty { return true }
    return !place(of: precaution).all.isDisjoint(
      with: regionsLeft(of: routine, under: precaution))
  }

  private func carries(_ routine: Routine, oneOf ids: Set<RiskGroup.ID>) -> Bool {
    ids.contains { bundles[$0]?.carriedBy.matches(routine) ?? true }
  }
}
