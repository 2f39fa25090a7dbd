import Canvas
import Pages

/// How the screen looks: what each role is drawn with. Nothing else makes a style. Colours only repeat
/// what the words say; a terminal without them, or NO_COLOR, loses nothing.
package struct Theme: Hashable, Sendable {
  private let styles: [Role: Style]

  /// Colours that people who see few colours can tell apart as well.
  package static let standard = Theme { $0.standard }

  /// Nothing dim, and all colours bright: what is quiet is plain, and what is coloured is bold.
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
  /// What something on the screen is, as far as its look is concerned.
  enum Role: CaseIterable {
    case plain, title, rule, quiet, strong, focus, warning, notice, key
    /// The clock while it runs, and while it stands still.
    case digits, standing
    case left, right
    case bar
    /// Pain before a session, and after it.
    case before, after
    /// A part of the body that hurts.
    case pain

    /// The role of a sentence that weighs so much.
    init(_ weight: Pages.Role) {
      switch weight {
      case .plain: self = .plain
      case .strong: self = .strong
      case .quiet: self = .quiet
      case .notice: self = .notice
      case .warning: self = .warning
      }
    }

    /// The table of the standard theme; the others are made of it.
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
