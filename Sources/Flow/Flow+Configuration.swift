package import Coach

extension Flow {
  /// Preferences the user set before the program started.
  package struct Configuration: Hashable, Sendable {
    /// The preferred cue level; `nil` leaves it to the routine.
    package let profile: CueProfile?
    /// The minutes available for a routine; `nil` if not given.
    package let availableMinutes: Int?
    /// The tools the user owns; `nil` if not given.
    package let ownTools: [Tool]?
    /// Whether routines and timers are played too fast to practise along: nothing is asked first,
    /// and nothing is kept.
    package let isRehearsal: Bool

    package init(
      profile: CueProfile? = nil, availableMinutes: Int? = nil, ownTools: [Tool]? = nil,
      isRehearsal: Bool = false
    ) {
      self.profile = profile
      self.availableMinutes = availableMinutes
      self.ownTools = ownTools
      self.isRehearsal = isRehearsal
    }
  }
}
