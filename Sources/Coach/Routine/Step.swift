/// One instruction of a routine, with its dose.
package struct Step: Hashable, Sendable {
  /// The kind of action in a step. The raw value is the word after `do:` in routine files.
  package enum Kind: String, CaseIterable, Sendable {
    case checkIn = "check-in"
    case breathe, glide, knead, circles, press, hold, strip, roll, drag
    case thumbWalk = "thumb-walk"
    case shake, tap, heat, device, move, stretch, walk, rest
    /// The rest the program adds at the end of each routine; never written in a file.
    case close

    /// Whether this kind applies hands, a tool, warmth or a stretch to the body.
    package var works: Bool {
      switch self {
      case .checkIn, .breathe, .move, .walk, .rest, .close: false
      case .glide, .knead, .circles, .press, .hold, .strip, .roll, .drag, .thumbWalk, .shake,
        .tap, .heat, .device, .stretch:
        true
      }
    }

    /// Whether this is pressure work, which is limited per region (clinical.md, D.0); warmth and
    /// stretches have separate limits.
    package var presses: Bool { works && self != .heat && self != .stretch }

    /// The default title, used if the file gives none.
    package var name: String {
      switch self {
      case .checkIn: "Notice how it feels"
      case .thumbWalk: "Thumb walk"
      case .close: "Closing rest"
      default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
      }
    }
  }

  /// The duration of one repetition on one side.
  package enum Time: Hashable, Sendable {
    /// A fixed duration.
    case exactly(Duration)
    /// Until the user releases the hold: no sooner than the first duration, no later than the
    /// second.
    case untilReleased(Duration, Duration)

    /// The longest possible duration, which is the one that counts towards a routine's minutes.
    package var longest: Duration {
      switch self {
      case .exactly(let time), .untilReleased(_, let time): time
      }
    }
  }

  /// A line to say part-way through a step.
  package struct Remark: Hashable, Sendable {
    /// The time at which a remark is due, counted from the start of its repetition.
    package enum Moment: Hashable, Sendable {
      case half
      case after(Duration)

      /// Returns the offset from the start of a repetition of this length.
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
  /// Whether the step is done on the left, then on the right, for `time` each.
  package let eachSide: Bool
  /// The one side that is done, if the other must be left out; `nil` otherwise. Files never say so.
  package internal(set) var onlySide: Side?
  /// The number of repetitions on each side; at least 1.
  package internal(set) var times: Int
  /// The rest between repetitions on one side.
  package internal(set) var restBetween: Duration
  /// The pressure to aim for, 0-10 discomfort; `nil` means the routine's own.
  package let pressure: Int?
  /// The regions it works on; empty means all of the routine's regions.
  package let regions: [Region]
  /// The step's drawing, if it has one.
  package let figure: Figure.ID?
  package internal(set) var remarks: [Remark]
  /// When to stop, in one sentence; shown throughout the step.
  package let warning: String?
  /// Whether the clock stops at the start of the step until the user presses a key.
  package let waits: Bool

  package init(
    kind: Kind, title: String? = nil, say: String, time: Time, eachSide: Bool = false,
    times: Int = 1, restBetween: Duration = .zero, pressure: Int? = nil, regions: [Region] = [],
    figure: Figure.ID? = nil, remarks: [Remark] = [], waits: Bool = false, warning: String? = nil
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
    self.warning = warning
  }

  /// Whether it is done on both sides, one after the other.
  package var hasBothSides: Bool { eachSide && onlySide == nil }

  /// The longest the whole step can last, including both sides, repetitions and rests.
  package var length: Duration {
    let oneSide = time.longest * times + restBetween * (times - 1)
    return hasBothSides ? oneSide * 2 : oneSide
  }
}
