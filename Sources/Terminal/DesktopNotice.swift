/// The ways in which terminals let a program notify the desktop.
package enum DesktopNotice: Sendable {
  case osc9, osc777, osc99
}
