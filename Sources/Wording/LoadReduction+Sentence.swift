package import Coach

extension LoadReduction.Reason {
  /// The sentence shown to the user.
  package var sentence: String {
    switch self {
    case .upAfterSession:
      "Your pain was 2 or more points higher after your last session. "
        + "For a day, skip massage and do only slow breathing."
    case .upNextMorning:
      "Your pain was 2 or more points higher the morning after a session. "
        + "For 2 days, skip massage and do only slow breathing."
    case .flare:
      "This looks like a flare: your pain has been 2 or more points above usual for over a day. "
        + "Most flares settle in days to weeks. "
        + "For 2 days, skip massage and do only slow breathing."
    case .slightlyUp:
      "Your pain was slightly higher after your last session, so this one is shorter."
    case .wasUp:
      "Your pain was worse after a session. "
        + "Sessions are half as long, with half the pressure, until one goes well."
    case .settled:
      "Your pain was higher after your last session, but back to where it was by the next morning. "
        + "Massage is fine again: half as long, with half the pressure, until a session goes well."
    case .hadFlare:
      "Your pain was worse for more than a day recently. "
        + "For now, sessions are half as long, with half the pressure."
    }
  }
}
