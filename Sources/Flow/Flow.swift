package import Coach

/// The application: which question comes next, what is advised, offered, previewed, played, asked
/// after, saved. Full screen and line mode are two faces of it and decide nothing.
///
/// Events come with the time since the program began; what is to be done outside comes back as
/// effects. An event that makes no sense where the user is changes nothing.
package struct Flow: Sendable {
  package internal(set) var place: Place = .home
  /// `nil` until the files are read, which is after the first frame.
  package internal(set) var library: Library?
  package internal(set) var history = History()
  /// Something the user should know; shown until the next step.
  package internal(set) var notice: String?

  package init() {}

  /// When the player next needs to be told the time; `nil` while nothing moves.
  package var wake: Duration? {
    if case .playing(let playing) = place { playing.player.wake } else { nil }
  }

  /// Takes an event at a time and returns what is to be done.
  package mutating func reduce(_ event: Event, at now: Duration) -> [Effect] {
    switch event {
    case .libraryLoaded(let library): self.library = library
    case .journalOpened(let history): self.history = history
    case .problem(let text): notice = text
    case .checkIn where !isPlaying: return startCheckIn(.suggest, now)
    case .review where !isPlaying: return startCheckIn(.suggest, now, again: true)
    case .browse where !isPlaying: go(to: .library)
    case .choose(let routine): return choose(routine, now)
    case .answer(let answers): return take(answers, now)
    case .change: return changeAnswers()
    case .confirm: return confirm()
    case .changePage(let index): changePage(index)
    case .back: goBack()
    case .begin: return begin(now)
    case .player(let event): return play(event, now)
    case .rate(let pain, let note): return rate(pain, note)
    case .home where !isPlaying: go(to: .home)
    case .checkIn, .review, .browse, .home: break
    case .leave: return leave(now)
    }
    return []
  }

  /// A session under way ends by its own events only, so that nothing of it is lost.
  private var isPlaying: Bool {
    if case .playing = place { true } else { false }
  }

  mutating func go(to place: Place) {
    self.place = place
    notice = nil
  }

  private mutating func goBack() {
    switch place {
    case .checkIn(let checkIn), .review(let checkIn): stepBack(checkIn)
    case .preview(let preview): leavePreview(preview)
    case .advice, .suggestions, .library: go(to: .home)
    case .home, .playing, .after: break
    }
  }

  /// Back to the suggestions, or to the first screen where the routine was chosen by name.
  private mutating func leavePreview(_ preview: Preview) {
    if preview.checkIn.goal == .play(preview.routine) {
      go(to: .home)
    } else {
      go(to: place(after: preview.checkIn))
    }
  }

  private mutating func leave(_ now: Duration) -> [Effect] {
    if case .playing = place { return play(.stop, now) + [.quit] }
    return [.quit]
  }
}
