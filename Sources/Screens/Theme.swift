import Canvas
import Pages

/// The styles by what they mean. Colours only repeat what the words say; a terminal without them,
/// or NO_COLOR, loses nothing.
enum Theme {
  static let title = Style(bold: true)
  static let rule = Style(dim: true)
  static let quiet = Style(dim: true)
  static let strong = Style(bold: true)
  static let focus = Style(bold: true)
  static let warning = Style(foreground: .red, bold: true)
  static let notice = Style(foreground: .magenta, bold: true)
  static let key = Style(bold: true)
  static let digits = Style(bold: true)
  static let standing = Style(dim: true)
  static let left = Style(foreground: .cyan, bold: true)
  static let right = Style(foreground: .magenta, bold: true)
  static let bar = Style(foreground: .cyan)
  static let before = Style(foreground: .yellow, dim: true)
  static let after = Style(foreground: .cyan, bold: true)
  static let pain = Style(foreground: .red, bold: true)

  /// The style of a sentence that weighs so much.
  static func style(_ role: Role) -> Style {
    switch role {
    case .plain: .plain
    case .strong: strong
    case .quiet: quiet
    case .notice: notice
    case .warning: warning
    }
  }
}
