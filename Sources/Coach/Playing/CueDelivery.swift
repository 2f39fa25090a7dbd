/// How a cue is delivered to the user.
package struct CueDelivery: Hashable, Sendable {
  package let channels: Set<CueChannel>
  /// How late speech may begin and still make sense; after that it is dropped.
  package let patience: Duration
  /// Whether its speech interrupts other speech, because what it announces has begun.
  package let isUrgent: Bool

  /// Creates the delivery of a cue for a user with this cue profile.
  package init(of cue: Cue, to profile: CueProfile) {
    let row = cue.row
    channels =
      row.always
      .union(row.bell.map { profile >= $0 } == true ? [.bell] : [])
      .union(profile >= row.voice ? [.voice] : [])
    patience = row.patience
    isUrgent = row.isUrgent
  }
}

extension Cue {
  /// A row of the delivery table.
  fileprivate struct Row {
    /// The lowest profiles at which the bell rings, if ever, and the voice speaks.
    var bell: CueProfile?
    let voice: CueProfile
    /// The channels used in every profile.
    let always: Set<CueChannel>
    let patience: Duration
    var isUrgent = false
  }

  /// The delivery table: which channels carry each cue, and how long it stays useful.
  fileprivate var row: Row {
    switch self {
    case .getReady:
      Row(
        bell: .quiet, voice: .gentle, always: [.line], patience: .seconds(3), isUrgent: true)
    case .change, .switchSides:
      Row(
        bell: .quiet, voice: .gentle, always: [.line, .desktop], patience: .seconds(8),
        isUrgent: true)
    case .waiting, .done:
      Row(
        bell: .quiet, voice: .gentle, always: [.line, .desktop], patience: .seconds(60),
        isUrgent: true)
    case .half: Row(bell: .full, voice: .full, always: [.line], patience: .seconds(4))
    case .lastTen: Row(voice: .gentle, always: [.line], patience: .seconds(3))
    // As lines, the last seconds would flood a screen reader.
    case .countdown:
      Row(bell: .full, voice: .full, always: [], patience: .milliseconds(500))
    case .remark: Row(voice: .gentle, always: [.line], patience: .seconds(6))
    }
  }
}
