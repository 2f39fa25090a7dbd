import Canvas
import Pages

/// The screen's look: a style for each role. Styles are made nowhere else. Colours only repeat what
/// the words say; a terminal without them, or NO_COLOR, loses nothing.
package struct Theme: Hashable, Sendable {
  private let styles: [Role: Style]

  /// Colours that people with colour blindness can also tell apart.
  package static let standard = Theme { $0.standard }

  /// Nothing dim and all colours bright: quiet text is plain, coloured text is bold.
  package static let highContrast = Theme { role in
    var style = role.standard
    style.dim = false
    if let colour = style.foreground {
      style.foreground = Color(rawValue: colour.rawValue % 8 + 8)
      style.bold = true
    }
    return style
  }

  /// No colours.
  package static let monochrome = Theme { role in
    var style = role.standard
    style.foreground = nil
    return style
  }

  private init(_ style: (Role) -> Style) {
    styles = Role.allCases.reduce(into: [:]) { $0[$1] = style($1) }
  }

  /// The style of a role.
  subscript(role: Role) -> Style { styles[role, default: .plain] }
}

extension Theme {
  /// The kinds of element on a screen that can look different.
  enum Role: CaseIterable {
    case plain, title, rule, quiet, strong, focus, warning, notice, key
    /// The clock while it runs, and while it is stopped.
    case digits, standing
    case left, right
    case bar
    /// Pain before and after a session.
    case before, after
    /// A painful part of the body.
    case pain

    /// The role for a page's text of this weight.
    init(_ weight: Pages.Role) {
      switch weight {
      case .plain: self = .plain
      case .strong: self = .strong
      case .quiet: self = .quiet
      case .notice: self = .notice
      case .warning: self = .warning
      }
    }

    /// The standard theme; the others are derived from it.
    fileprivate var standard: Style {
      switch self {
      case .plain: .plain
      case .title, .strong, .focus, .key, .digits: Style(bold: true)
      case .rule, .quiet, .standing: Style(dim: true)
      case .warning, .pain: Style(foreground: .red, bold: true)
      case .notice, .right: Style(foreground: .magenta, bold: true)
      case .left, .after: Style(foreground: .cyan, bold: true)
      case .bar: Style(foreground: .cyan)
      case .before: Style(foreground: .yellow, dim: true)
      }
    }
  }
}
