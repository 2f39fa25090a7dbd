/// A body position. The raw value is its name in routine files.
package enum Position: String, CaseIterable, Sendable {
  case seated, standing, wall, floor, lying, bed
  case sideLying = "side-lying"
}
