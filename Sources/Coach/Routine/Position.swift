/// How the body is placed. The raw value is its word in routine files.
package enum Position: String, CaseIterable, Sendable {
  case seated, standing, wall, floor, lying, bed
  case sideLying = "side-lying"
}
