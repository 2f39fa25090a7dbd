import Coach

/// A tool or a stroke at a place where nobody may use it (clinical.md, C): `place`. These are the
/// rules that always hold, from `screening/precautions.yaml`; what depends on the user is for the
/// check-in.
extension RoutineChecks {
  func checkPlaces(_ routine: Routine) {
    for bundle in context.forbidden where bundle.carriedBy.matches(routine) {
      decoder.report(
        "\(bundle.say) (\(bundle.id)): leave out the tool, the stroke or the region",
        at: draft.fields.place(of: "regions"), .place)
    }
  }
}
