package import Coach

extension Flow {
  /// What the user has said before anything begins.
  package struct Configuration: Hashable, Sendable {
    /// How much the user wants to be told; `nil` leaves it to the routine.
    package let profile: CueProfile?
    /// The minutes there are for a routine; `nil` where they were not named.
    package let availableMinutes: Int?
    /// The tools that the user owns; `nil` where they have not said.
    package let ownTools: [Tool]?

    package init(
      profile: CueProfile? = nil, availableMinutes: Int? = nil, ownTools: [Tool]? = nil
    ) {
      self.profile = profile
      self.availableMinutes = availableMinutes
      self.ownTools = ownTools
    }
  }
}
