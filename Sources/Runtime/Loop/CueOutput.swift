import Coach
import Cues
import Flow
import Platform
import Wording

/// Every cue that needs no looking: the bell, the voice, the user's command, desktop notifications.
/// Owned by the loop; what only the face can do is delegated to it.
struct CueOutput: ~Copyable {
  private var ringer = Ringer()
  private var speaker: Speaker
  /// Desktop notifications still to be sent.
  private var notices: [String] = []

  init(_ settings: CueSettings, spawner: Spawner?) {
    speaker = Speaker(settings, spawner: spawner)
  }

  /// Handles news; skips the bell if the face has none.
  mutating func take(_ news: [News], hasBell: Bool, at now: Duration) {
    for news in news {
      switch news {
      case .hush: speaker.hush(at: now)
      case .told(let tellings):
        speaker.tell(tellings, at: now)
        if hasBell { ringer.take(tellings.filter { $0.reaches(.bell) }.map(\.cue), at: now) }
        notices += tellings.filter { $0.reaches(.desktop) }.map(AnnouncementWords.text)
      }
    }
  }

  /// Makes the face produce the cues that only it can.
  mutating func sound(on face: inout some LoopFace & ~Copyable, at now: Duration) throws {
    for notice in notices { face.notify(notice) }
    notices = []
    if ringer.isDue(at: now) { try face.ring() }
  }

  /// Stops all cue programs.
  mutating func close() { speaker.close() }
}

extension CueOutput: Source {
  var watches: [Watch] { speaker.watches }

  var deadline: Duration? { [ringer.next, speaker.wake].compactMap { $0 }.min() }

  mutating func wake(_ ready: [Watch], at now: Duration) {
    for watch in ready { speaker.ended(watch.descriptor, at: now) }
    speaker.check(at: now)
  }

  mutating func next(in flow: Flow, at now: Duration) -> Flow.Event? { nil }
}
