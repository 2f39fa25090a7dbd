/// The escape sequences terminals offer for desktop notifications.
package enum DesktopNotice: Sendable {
  case osc9, osc777, osc99
}
