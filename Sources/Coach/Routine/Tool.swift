/// An object that a routine needs. The raw value is its name in routine files.
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

  /// The category of a tool.
  package enum Sort: Sendable { case aid, ball, roller, cane, device }

  /// The routines that may use a pressing tool before week 6 (clinical.md, E.4).
  package enum EarlyUse: Sendable { case none, triggerPointOnly, any }

  /// The fixed properties of a tool.
  private struct Facts {
    let sort: Sort
    let earlyUse: EarlyUse
    /// Everyday names for the tool, in the singular, other than its name in routine files.
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

  /// Whether it presses harder than a hand, which severe pain rules out (clinical.md, E.4).
  package var presses: Bool { sort != .aid }

  /// The balls, any of which can replace the roller for rolling.
  package static let balls = Set(allCases.filter { $0.sort == .ball })

  /// The devices that a `do: device` step can use.
  package static let devices = Set(allCases.filter { $0.sort == .device })
}
