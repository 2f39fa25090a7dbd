/// Something a routine needs at hand. The raw value is its word in routine files.
package enum Tool: String, CaseIterable, Sendable {
  case towel, lotion, strap
  case heatPack = "heat-pack"
  case tennisBall = "tennis-ball"
  case softBall = "soft-ball"
  case lacrosseBall = "lacrosse-ball"
  case roller
  case cane
  case massageGun = "massage-gun"
  case massageChair = "massage-chair"
  case kneadingCushion = "kneading-cushion"
  case kneadingPillow = "kneading-pillow"
  case vibrationMassager = "vibration-massager"

  /// What sort of thing a tool is.
  package enum Sort: Sendable { case aid, ball, roller, cane, device }

  /// Which routines may use a tool that presses before week 6 (clinical.md, E.4).
  package enum EarlyUse: Sendable { case none, triggerPointOnly, any }

  /// All that the program has to know of a tool.
  private struct Facts {
    let sort: Sort
    let earlyUse: EarlyUse
    /// What people call it who do not know the word of routine files, in the form of one.
    let everydayWords: [String]

    init(_ sort: Sort, early: EarlyUse = .none, _ everydayWords: [String] = []) {
      self.sort = sort
      self.earlyUse = early
      self.everydayWords = everydayWords
    }
  }

  private var facts: Facts {
    switch self {
    case .towel: Facts(.aid)
    case .lotion: Facts(.aid, ["oil", "cream"])
    case .strap: Facts(.aid, ["belt"])
    case .heatPack: Facts(.aid, ["hot-water-bottle"])
    case .tennisBall, .softBall: Facts(.ball, early: .triggerPointOnly, ["ball"])
    case .lacrosseBall: Facts(.ball, ["hard-ball"])
    case .roller: Facts(.roller, ["foam-roller"])
    case .cane: Facts(.cane, early: .triggerPointOnly, ["hook", "massage-cane"])
    case .massageGun: Facts(.device, ["gun"])
    case .massageChair: Facts(.device, early: .any, ["chair"])
    case .kneadingCushion: Facts(.device, early: .any, ["cushion"])
    case .kneadingPillow: Facts(.device, early: .any, ["pillow"])
    case .vibrationMassager: Facts(.device, early: .any)
    }
  }

  package var sort: Sort { facts.sort }
  package var earlyUse: EarlyUse { facts.earlyUse }
  package var everydayWords: [String] { facts.everydayWords }

  /// Whether it presses harder than a hand does: what a severe pain rules out (clinical.md, E.4).
  package var presses: Bool { sort != .aid }

  /// The balls: what rolling uses where it is no roller.
  package static let balls = Set(allCases.filter { $0.sort == .ball })

  /// The devices: what a step `do: device` may use.
  package static let devices = Set(allCases.filter { $0.sort == .device })
}
