package import Coach

/// Announcements in words, for the voice, the desktop and line mode.
package enum AnnouncementWords {
  /// The text of an announcement, as spoken and as printed in line mode.
  package static func text(of announcement: Announcement) -> String {
    let opening = announcement.opening.map(text) ?? ""
    return switch announcement.cue {
    case .getReady: "\(getReady) First: \(title(of: announcement.opening))."
    case .change, .switchSides: opening
    case .waiting: "\(opening) Press Enter when you are ready."
    case .half: half
    case .lastTen: "10 seconds. Next: \(announcement.next.map(PartWords.name) ?? "")."
    case .countdown(let seconds): "\(seconds)"
    case .remark(let text): text
    case .done: "Finished. Well done."
    }
  }

  /// The lines of an announcement in line mode: its text, and a warning there was no time to say.
  package static func lines(of announcement: Announcement) -> [String] {
    [text(of: announcement)] + (announcement.unsaidWarning.map { [PlayerWords.warning($0)] } ?? [])
  }

  static let getReady = "Get ready."
  static let half = "Halfway."
  static let switchSides = "Switch sides."

  /// The side, the step's name and the instruction, leaving out whatever hasn't changed.
  private static func text(of opening: Opening) -> String {
    switch opening {
    case .rest: return "Rest."
    case .again: return "Once more."
    case .part(let title, let side, let switchesSides, let say, let warning):
      let words = [
        switchesSides ? switchSides : nil, title.map { $0 + "." }, side.map { $0.name + "." },
      ]
      let said = warning.flatMap { $0.fits ? $0.text : nil }
      return (words.compactMap { $0 } + (say.isEmpty ? [] : [say]) + (said.map { [$0] } ?? []))
        .joined(separator: " ")
    }
  }

  private static func title(of opening: Opening?) -> String {
    if case .part(let title?, _, _, _, _) = opening { title } else { "" }
  }
}
