/// One instruction of a routine with its dose.
package struct Step: Hashable, Sendable {
  /// What is done in a step. The raw value is its word after `do:` in routine files.
  package enum Kind: String, CaseIterable, Sendable {
    case checkIn = "check-in"
    case breathe, glide, knead, circles, press, hold, strip, roll, drag
    case thumbWalk = "thumb-walk"
    case shake, tap, heat, device, move, stretch, walk, rest
    /// The rest that the program adds at the end of each routine; never written in a file.
    case close

    /// Whether it puts hands, a tool, warmth or a stretch on the body.
    package var works: Bool {
      switch self {
      case .checkIn, .breathe, .move, .walk, .rest, .close: false
      case .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk, .shake,
        .tap, .heat, .device, .stretch:
        true
      }
    }

    /// Whether it is pressure work, which has a limit for each region (clinical.md, D.0); warmth
    /// and stretches have limits of their own.
    package var presses: Bool { works && self != .heat && self != .stretch }

    /// Its title where the file gives none.
    package var name: String {
      switch self {
      case .checkIn: "Check in"
      case .thumbWalk: "Thumb walk"
      case .close: "Rest and rate"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }

  /// How long one side, once, lasts.
  package enum Time: Hashable, Sendable {
    /// So long, always.
    case exactly(Duration)
    /// Until the user releases it: no sooner than the first, no later than the second.
    case untilReleased(Duration, Duration)

    /// The longest it can last; this is what a routine's minutes count.
    package var longest: Duration {
      switch self {
      case .exactly(let time), .untilReleased(_, let time): time
      }
    }
  }

  /// A line to say on the way through a step.
  package struct Remark: Hashable, Sendable {
    /// When a remark is due, counted from where its side begins.
    package enum Moment: Hashable, Sendable {
      case half
      case after(Duration)

      /// When it is due in a stretch of this length, from its start.
      package func offset(in length: Duration) -> Duration {
        switch self {
        case .half: length / 2
        case .after(let time): time
        }
      }
    }

    package let at: Moment
    package let say: String

    package init(at: Moment, say: String) {
      self.at = at
      self.say = say
    }
  }

  package let kind: Kind
  package let title: String
  package let say: String
  package internal(set) var time: Time
  /// Done on the left, then on the right, for `time` each.
  package let eachSide: Bool
  /// How often, on each side; at least 1.
  package internal(set) var times: Int
  /// Between two times on one side.
  package internal(set) var restBetween: Duration
  /// Aimed at, 0-10 discomfort; `nil` is the routine's own.
  package let pressure: Int?
  /// What it works on; empty is all that the routine does.
  package let regions: [Region]
  /// Its drawing, where it has one.
  package let figure: Figure.ID?
  package internal(set) var remarks: [Remark]
  /// Whether the clock stands at its beginning until the user presses a key.
  package let waits: Bool

  package init(
    kind: Kind, title: String? = nil, say: String, time: Time, eachSide: Bool = false,
    times: Int = 1, restBetween: Duration = .zero, pressure: Int? = nil, regions: [Region] = [],
    figure: Figure.ID? = nil, remarks: [Remark] = [], waits: Bool = false
  ) {
    self.kind = kind
    self.title = title ?? kind.name
    self.say = say
    self.time = time
    self.eachSide = eachSide
    self.times = times
    self.restBetween = restBetween
    self.pressure = pressure
    self.regions = regions
    self.figure = figure
    self.remarks = remarks
    self.waits = waits
  }

  /// How long the whole step lasts at most, with its sides, times and rests.
  package var length: Duration {
    let oneSide = time.longest * times + restBetween * (times - 1)
    return eachSide ? oneSide * 2 : oneSide
  }
}
