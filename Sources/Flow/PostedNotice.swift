import Coach

/// A notice and how long it is shown.
struct PostedNotice: Hashable, Sendable {
  /// When a notice goes.
  enum Lifetime: Hashable, Sendable {
    /// With the next change of route.
    case untilNextChange
    /// With the change after the next one. Where something goes wrong, the program may move on at
    /// once, before anybody can have read it.
    case untilSeen
  }

  let notice: Notice
  private let lifetime: Lifetime

  init(_ notice: Notice, _ lifetime: Lifetime) {
    self.notice = notice
    self.lifetime = lifetime
  }

  /// What is left of it once the route has changed.
  var afterChange: PostedNotice? {
    switch lifetime {
    case .untilNextChange: nil
    case .untilSeen: PostedNotice(notice, .untilNextChange)
    }
  }
}
