/// How the body is placed. The raw value is its word in routine files.
package enum Position: String, CaseIterable, Sendable {
  case seated, standing, wall, floor, lying, bed
  case sideLying = "side-lying"

  /// Its name on a screen.
  package var name: String {
    switch self {
    case .wall: "at a wall"
    case .floor: "on the floor"
    case .bed: "in bed"
    case .sideLying: "on your side"
    case .seated, .standing, .lying: rawValue
    }
  }
}
