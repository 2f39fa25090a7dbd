package import Coach

extension LoadReduction.Reason {
  /// What the user is told.
  package var sentence: String {
    switch self {
    case .upAfterSession:
      "Your pain was up by 2 points or more after the last session. Only slow breathing for a day."
    case .upNextMorning:
      "Your pain was up by 2 points or more the morning after. Only slow breathing for 2 days."
    case .flare:
      "Your pain has been up by 2 points or more for over a day. Only slow breathing for 2 days."
    case .slightlyUp:
      "Your pain was slightly up after the last session, so this one is shorter."
    case .wasUp:
      "Your pain was up after a session. "
        + "Sessions are half as long, at half the pressure, until one goes well."
    case .hadFlare:
      "Your pain was recently up for over a day. "
        + "For now, sessions are half as long, at half the pressure."
    }
  }
}
