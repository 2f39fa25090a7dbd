/// How a cue is brought to the user.
package struct CueDelivery: Hashable, Sendable {
  package let channels: Set<CueChannel>
  /// How late its words may begin and still make sense; after that they are left out.
  package let patience: Duration
  /// Whether its words cut off what is being said: what they tell has begun.
  package let isUrgent: Bool

  /// How a cue is brought to a user who wants to be told so much.
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
  /// A line of the table.
  fileprivate struct Row {
    /// The profiles from which on it rings, if ever, and is spoken.
    var bell: CueProfile?
    let voice: CueProfile
    /// The channels that every profile has.
    let always: Set<CueChannel>
    let patience: Duration
    var isUrgent = false
  }

  /// The one table of what reaches whom, and for how long it is of use.
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
    // In lines the last seconds would flood a screen reader.
    case .countdown:
      Row(bell: .full, voice: .full, always: [], patience: .milliseconds(500))
    case .remark: Row(voice: .gentle, always: [.line], patience: .seconds(6))
    }
  }
}
