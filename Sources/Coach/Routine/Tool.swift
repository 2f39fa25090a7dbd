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

  /// The balls: what rolling uses where it is no roller.
  package static let balls: Set<Tool> = [.tennisBall, .softBall, .lacrosseBall]

  /// The devices: what a step `do: device` may use.
  package static let devices: Set<Tool> = [
    .massageChair, .massageGun, .kneadingCushion, .kneadingPillow, .vibrationMassager,
  ]

  /// Whether it presses harder than a hand does: what a severe pain rules out (clinical.md, E.4).
  package var presses: Bool {
    switch self {
    case .towel, .lotion, .strap, .heatPack: false
    default: true
    }
  }
}
