import Flow
import Pages

/// The choices in focus on the pages that lead to this one, so that going back finds them again.
struct Trail {
  /// A page that was left, and the title of the choice in focus.
  private struct Place {
    let page: String
    let title: String
  }

  private var places: [Place] = []

  /// A page is left with this choice in focus; `nil` if it has none to come back to.
  mutating func leave(_ page: String, at title: String?) {
    if let title { places.append(Place(page: page, title: title)) }
  }

  /// The title of the choice in focus when this page was left, if it leads to the page before. What
  /// was left after it is forgotten.
  mutating func arrive(at page: String) -> String? {
    guard let index = places.lastIndex(where: { $0.page == page }) else { return nil }
    defer { places.removeSubrange(index...) }
    return places[index].title
  }

  /// Going back leads to another choice than the one that led here.
  mutating func comeBack(to title: String) {
    guard let last = places.popLast() else { return }
    leave(last.page, at: title)
  }

  /// All begins anew, as after a session.
  mutating func forget() { places = [] }
}

extension Flow.Route {
  /// Whether the pages before this one are history: home after it is not the home that was left.
  var beginsAnew: Bool {
    switch self {
    case .playing, .suggestions, .advice: true
    case .home, .checkIn, .review, .library, .timers, .timerForm, .progress, .activities,
      .morning, .preview, .hurting, .stopped, .after, .practised:
      false
    }
  }
}

extension Page {
  /// The title of a choice of the list, by the number of its field; `nil` for any other field.
  func title(at focus: Int) -> String? {
    guard case .item(let choice, let index)? = Field.all(self).dropFirst(focus).first else {
      return nil
    }
    return choice.items[index].title
  }

  /// The number of the field with a choice of this title.
  func field(titled title: String) -> Int? {
    Field.all(self).indices.first { self.title(at: $0) == title }
  }
}
