package import Coach

extension LoadReduction.Reason {
  /// What the user is told.
  package var sentence: String {
    switch self {
    case .upAfterSession:
      "Your pain was up by 2 or more after the last session: only slow breathing for a day."
    case .upNextMorning:
      "Your pain was up by 2 or more on the morning after: only slow breathing for 2 days."
    case .flare:
      "Your pain has been up by 2 or more for over a day: only slow breathing for 2 days."
    case .slightlyUp:
      "Your pain was a little up after the last session: this time it is shorter."
    case .wasUp:
      "Your pain was up after a session: until one goes well, half the time and half the pressure."
    case .hadFlare:
      "Your pain was up for over a day not long ago: half the time and half the pressure for now."
    }
  }
}
