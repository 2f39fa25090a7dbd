package import Coach
import Cues
import Flow
import Glibc
import Platform

/// Plays each cue once, in a timeline of its own.
package struct CueTrial {
  private let clock: AppClock
  private let profile: CueProfile
  private var ringer = Ringer()
  private var speaker: Speaker
  private let hasVoice: Bool
  private let timeline: Timeline

  package init(_ cues: CueChoices, _ settings: Settings, profile: CueProfile, speed: Int) {
    clock = AppClock(speed: speed)
    self.profile = profile
    let voice = cues.speaker(settings)
    hasVoice = voice != nil
    speaker = Speaker(voice: voice, command: cues.command(settings))
    let lap = Practice.Lap(name: "Hold", time: .exactly(.seconds(30)), eachSide: true)
    timeline = Timeline(Practice(title: "Trial", text: "hold 30s each side", laps: [lap]))
  }

  /// Plays them, with a line on each.
  package mutating func run() throws {
    let all: [(String, Cue)] = [
      ("get ready", .getReady), ("change", .change(1)), ("half way", .half(1)),
      ("last 10 seconds", .lastTen(1)), ("3, 2, 1", .countdown(3)), ("3, 2, 1", .countdown(2)),
      ("3, 2, 1", .countdown(1)), ("switch sides", .switchSides(2)), ("done", .done),
    ]
    for (name, cue) in all {
      let rings = profile.rings(for: cue) ? Bell.description(of: cue) : "no bell"
      let words = timeline.utterance(for: cue)
      let says = hasVoice && profile.speaks(for: cue) ? "“\(words.text)”" : "nothing said"
      try Output.print("\(name): \(rings); \(says)")
      if profile.rings(for: cue) { ringer.take([cue], at: clock.now) }
      speaker.tell([telling(cue, words)], at: clock.now)
      var time: Duration = .seconds(4)
      if case .countdown = cue { time = .seconds(1) }
      try rest(for: time)
    }
    speaker.close()
  }

  private func telling(_ cue: Cue, _ words: Utterance) -> Announcement {
    Announcement(
      cue: cue, words: words, rings: profile.rings(for: cue), speaks: profile.speaks(for: cue),
      title: "Trial", step: "Hold", side: nil, left: 30)
  }

  /// Lets a time pass, in which strokes fall and lines are said.
  private mutating func rest(for time: Duration) throws {
    let end = clock.now + time
    while clock.now < end {
      while ringer.isDue(at: clock.now) {
        try Output.write("\u{7}")
      }
      var watched = speaker.descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let next = [ringer.next, speaker.wake, end].compactMap { $0 }.min() ?? end
      let wait = clock.wait(until: next)
      let (seconds, rest) = wait.components
      poll(&watched, nfds_t(watched.count), CInt(seconds * 1000 + rest / 1_000_000_000_000_000 + 1))
      for entry in watched where entry.revents != 0 { speaker.ended(entry.fd, at: clock.now) }
      speaker.check(at: clock.now)
    }
  }
}
