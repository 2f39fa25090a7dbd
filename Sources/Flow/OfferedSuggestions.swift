package import Coach

/// The suggestions of a check-in, kept so that they can be looked at again from home.
struct OfferedSuggestions: Hashable, Sendable {
  let suggestions: Suggestions
  /// When the check-in was recorded; a later one takes its place.
  let at: WallTime
}

extension Flow {
  /// The suggestions of the check-in just now, if home still offers them: no session and no other
  /// check-in has come since. They are refused if half an hour has passed when they are chosen.
  package var suggestionsToLookAt: (suggestions: Suggestions, at: WallTime)? {
    guard let offered, let checkIn = history.checkIn, checkIn.at == offered.at,
      checkIn.advice.allowsMassage, pausedCheckIn == nil,
      history.last.map({ $0.ended <= offered.at }) ?? true
    else { return nil }
    return (offered.suggestions, offered.at)
  }

  /// Keeps the suggestions that are shown, and forgets them once a session or other questions begin. The
  /// questions about time, tools and kind belong to them.
  mutating func noteOffer(_ route: Route) {
    switch route {
    case .suggestions(let suggestions):
      offered = history.checkIn.map { OfferedSuggestions(suggestions: suggestions, at: $0.at) }
    case .checkIn, .review, .advice, .playing, .hurting, .stopped, .after, .practised:
      offered = nil
    case .home, .library, .timers, .timerForm, .progress, .activities, .morning, .preview: break
    }
  }

  /// Shows the suggestions of the check-in just now again, with what has changed since: rest days and
  /// recent sessions. Whichever is chosen then is asked for as by name, with the page of what is new.
  /// After half an hour, a new check-in comes first (clinical.md, A.20.4).
  mutating func lookAgain(_ now: WallTime) -> [Effect] {
    guard let screening = library?.screening, let (suggestions, _) = suggestionsToLookAt else {
      return []
    }
    let result = suggestions.checkIn
    guard result.holds(at: now, for: screening),
      history.askedSigns(within: .seconds(30 * 60), before: now, screening)
    else { return startCheckIn(.suggest, now) }
    var standing = result.standing
    standing.resting = history.restingPlaces(at: now)
    let fresh = CheckInResult(
      goal: .suggest, answers: result.answers, times: result.times, standing: standing,
      assessment: result.assessment,
      care: history.past.care(at: now, pain: result.answers.number(.pain)))
    guard case .suggestions(var again) = route(after: fresh) else { return [] }
    again.isAgain = true
    go(to: .suggestions(again))
    return []
  }
}
