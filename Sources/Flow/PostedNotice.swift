import Coach

/// A notice and how long it is shown.
struct PostedNotice: Hashable, Sendable {
  /// How long a notice is shown.
  enum Lifetime: Hashable, Sendable {
    /// Until the next route change.
    case untilNextChange
    /// Until the route change after the next. When something goes wrong, the program may move on at
    /// once, before anybody has read the notice.
    case untilSeen
  }

  let notice: Notice
  private let lifetime: Lifetime

  init(_ notice: Notice, _ lifetime: Lifetime) {
    self.notice = notice
    self.lifetime = lifetime
  }

  /// The notice after a route change; `nil` if it is no longer shown.
  var afterChange: PostedNotice? {
    switch lifetime {
    case .untilNextChange: nil
    case .untilSeen: PostedNotice(notice, .untilNextChange)
    }
  }
}
