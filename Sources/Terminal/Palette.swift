import CNcurses
import Canvas

/// Maps styles to ncurses attributes and the colours this terminal has.
struct Palette {
  /// The look of a cell: attribute bits and a colour pair number.
  struct Look {
    var attributes: attr_t
    var pair: Int16
  }

  /// The available colours.
  private enum Depth {
    case none, eight, sixteen
  }

  private struct Pair: Hashable {
    var foreground: Color?
    var background: Color?
  }

  private let depth: Depth
  private let hasDefaults: Bool
  private var numbers: [Pair: Int16] = [:]

  /// Sets up the colours of the open screen; none if `allowed` is false. ncurses' colours are then
  /// never started, so no colour is ever sent.
  init(allowed: Bool) {
    guard allowed, has_colors(), start_color() == OK, knead_colors() >= 8 else {
      depth = .none
      hasDefaults = false
      return
    }
    depth = knead_colors() >= 16 ? .sixteen : .eight
    hasDefaults = use_default_colors() == OK
  }

  /// Returns the look for a style.
  mutating func look(of style: Style) -> Look {
    let style = depth == .eight ? inEightColors(style) : style
    var attributes: attr_t = 0
    if style.bold { attributes |= knead_bold() }
    if style.dim { attributes |= knead_dim() }
    if style.reverse { attributes |= knead_reverse() }
    if style.underline { attributes |= knead_underline() }
    let pair = Pair(foreground: style.foreground, background: style.background)
    return Look(attributes: attributes, pair: number(of: pair))
  }

  /// Returns the number of a pair, allocated on first use: a terminal with 8 colours has fewer
  /// numbers than there are pairs. When none are left, the default colours are used; meaning never
  /// depends on colour alone.
  private mutating func number(of pair: Pair) -> Int16 {
    if depth == .none || (pair.foreground == nil && pair.background == nil) { return 0 }
    if let known = numbers[pair] { return known }
    let next = Int16(numbers.count + 1)
    // Without default colours to fall back on, ncurses assumes white on black.
    let foreground = pair.foreground?.rawValue ?? (hasDefaults ? -1 : Color.white.rawValue)
    let background = pair.background?.rawValue ?? (hasDefaults ? -1 : Color.black.rawValue)
    guard next < knead_color_pairs(), init_pair(next, foreground, background) == OK else {
      return 0
    }
    numbers[pair] = next
    return next
  }

  /// Returns a style in the 8 base colours: a bright foreground becomes its base colour in bold.
  ///
  /// Bright black has no good equivalent: black, bold or not, is invisible on many dark screens. As
  /// a foreground it becomes the default colour, dimmed; as a background it is dropped.
  private func inEightColors(_ style: Style) -> Style {
    var result = style
    if style.foreground == .brightBlack {
      result.foreground = nil
      result.dim = true
    } else if let bright = style.foreground, bright.rawValue >= 8 {
      result.foreground = Color(rawValue: bright.rawValue - 8)
      result.bold = true
    }
    if style.background == .brightBlack {
      result.background = nil
    } else if let bright = style.background, bright.rawValue >= 8 {
      result.background = Color(rawValue: bright.rawValue - 8)
    }
    return result
  }
}
