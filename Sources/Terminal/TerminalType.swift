import CNcurses

/// What the terminal database says about a terminal's type, beyond what ncurses uses by itself. Known
/// quirks (`TerminalKind`) are already taken into account.
struct TerminalType {
  let name: String
  /// Switch bracketed paste on and off; empty where the terminal has none.
  let pasteOn: String
  let pasteOff: String
  /// Gives the terminal back in one piece, for a crash: no time then to ask ncurses.
  let reset: String
  /// Has the terminal scroll within some rows; empty where it has no such thing.
  private let scrollRegion: String
  /// Without a bell, ncurses would flash the whole screen.
  let hasBell: Bool
  /// Whether ncurses may switch the key pad to application mode.
  let hasKeypad: Bool
  /// How many colours it has: 0 where it has none.
  let colours: Int

  /// Looks a type up. ncurses' own `newterm` is not asked first: it would switch the screen
  /// before anyone can see that the terminal has no way to place a cursor.
  init(_ profile: TerminalProfile, output: CInt) throws(TerminalError) {
    let name = profile.type
    if name.isEmpty { throw .noType }
    var status: CInt = 0
    if setupterm(name, output, &status) != OK {
      // 1: it prints on paper. 0: not in the database. -1: there is no database.
      throw status == 1 ? .unsuitableType(name) : .unknownType(name)
    }
    defer { knead_forget_type() }
    guard capability("cup") != nil else { throw .unsuitableType(name) }

    self.name = name
    let paste = (on: capability("BE"), off: capability("BD"))
    // On without off would leave the user's shell with it.
    pasteOn = paste.off == nil || !profile.marksPastes ? "" : paste.on ?? ""
    pasteOff = profile.marksPastes ? paste.off ?? "" : ""
    scrollRegion = capability("csr") ?? ""
    hasBell = profile.bell == .sound && capability("bel") != nil
    hasKeypad = profile.hasKeypad
    colours = max(0, Int(tigetnum("colors")))
    let mouseOff = capability("kmous") == nil ? "" : "\u{1B}[?1006l\u{1B}[?1000l"
    let screenOff = capability("rmcup") ?? capability("clear") ?? ""
    let parts = [
      pasteOff, mouseOff, hasKeypad ? capability("rmkx") ?? "" : "", capability("sgr0") ?? "",
      capability("cnorm") ?? "", screenOff,
    ]
    reset = parts.map(withoutPadding).joined()
  }
}

extension TerminalType {
  /// Has the terminal scroll as a whole, at this height. ncurses says so as it starts, with the
  /// height in the database; in the middle of a window, a line feed would then scroll.
  func scrolling(rows: Int) -> String {
    guard !scrollRegion.isEmpty, let text = knead_fill_in(scrollRegion, 0, CInt(rows - 1)) else {
      return ""
    }
    return withoutPadding(String(cString: text))
  }
}

/// A string of the current terminal type, as the database has it.
private func capability(_ name: String) -> String? {
  guard let text = tigetstr(name), text != UnsafeMutablePointer(bitPattern: -1) else { return nil }
  return String(cString: text)
}

/// Leaves out the pauses (`$<50>`) that old hardware needed: they are not for sending as they are.
private func withoutPadding(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  while let start = rest.firstIndex(of: "$") {
    result += rest[..<start]
    rest = rest[start...]
    if rest.dropFirst().first == "<", let end = rest.firstIndex(of: ">") {
      rest = rest[rest.index(after: end)...]
    } else {
      result.append(rest.removeFirst())
    }
  }
  return result + rest
}
