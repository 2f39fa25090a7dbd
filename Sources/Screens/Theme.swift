import Canvas
import Pages

/// The screen's look: a style for each role. Styles are made nowhere else.
///
/// Letters and figures are in the terminal's own colour, whatever it is: plain, bold or dim. Only
/// marks are coloured, never bold, since some terminals brighten bold colours. No base colour has
/// enough contrast as text on both a dark and a light screen; and so a terminal without colours, or
/// NO_COLOR, loses nothing.
package struct Theme: Hashable, Sendable {
  private let styles: [Role: Style]

  /// Colours that people with colour blindness can also tell apart.
  package static let standard = Theme { $0.standard }

  /// For a light background, where cyan is too pale: blue in its place.
  package static let light = Theme { role in
    var style = role.standard
    if style.foreground == .cyan { style.foreground = .blue }
    return style
  }

  /// Nothing dim, and marks in the text's own colour but those that warn.
  package static let highContrast = Theme { role in
    var style = role.standard
    style.dim = false
    if role != .mind, role != .stop { style.foreground = nil }
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
    // Text.
    case plain, title, rule, quiet, strong, focus, warning, notice, key
    /// A word in reverse video: a key or a number to be seen first, at most two on a screen.
    case chip
    // Marks.
    /// Lines and half blocks of the accent, where solid cells would run together or weigh too much:
    /// how much is done, the time gone, and lengths to scale.
    case thin
    /// The clock while it runs, and while it is stopped.
    case digits, standing
    /// Where the user is, what to do, the pain after, and where a routine works.
    case accent
    /// Where it hurts, and the pain before.
    case sore
    /// Why something suits, and less pain.
    case good
    /// What to mind: stop if, not now, paused.
    case mind
    /// Advice that stops; nothing else.
    case stop

    /// The role for a page's text of this weight.
    init(_ weight: Pages.Role) {
      switch weight {
      case .plain: self = .plain
      case .strong: self = .strong
      case .quiet: self = .quiet
      case .notice: self = .notice
      case .warning, .danger: self = .warning
      }
    }

    /// The bar beside text of this weight, if it has one.
    static func bar(_ weight: Pages.Role) -> Self? {
      switch weight {
      case .notice, .warning: .mind
      case .danger: .stop
      case .plain, .strong, .quiet: nil
      }
    }

    /// The standard theme; the others are derived from it.
    fileprivate var standard: Style {
      switch self {
      case .plain: .plain
      case .title, .strong, .focus, .warning, .notice, .key: Style(bold: true)
      case .chip: Style(bold: true, reverse: true)
      case .rule, .quiet: Style(dim: true)
      case .thin: Style(foreground: .cyan)
      case .digits: Style(solid: true)
      case .standing: Style(dim: true, solid: true)
      case .accent: Style(foreground: .cyan, solid: true)
      case .sore: Style(foreground: .magenta, solid: true)
      case .good: Style(foreground: .green, solid: true)
      case .mind: Style(foreground: .yellow, solid: true)
      case .stop: Style(foreground: .red, solid: true)
      }
    }
  }
}
