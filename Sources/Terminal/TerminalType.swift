import CNcurses

/// A terminal type's capabilities from the database, beyond those that ncurses uses itself. Known
/// quirks (`TerminalKind`) are already taken into account.
struct TerminalType {
  let name: String
  /// Sequences that turn bracketed paste on and off; empty if unsupported.
  let pasteOn: String
  let pasteOff: String
  /// One sequence that restores the terminal after a crash, when there is no time to ask ncurses.
  let reset: String
  /// The capability that limits scrolling to certain rows; empty if unsupported.
  private let scrollRegion: String
  /// Whether it has a bell. Without one, ncurses would flash the whole screen.
  let hasBell: Bool
  /// Whether ncurses may switch the key pad to application mode.
  let hasKeypad: Bool
  /// Whether it says where its cursor is when asked with `WidthQuestion`.
  let reportsCursor: Bool
  /// How it chooses its character set.
  let characterSet: CharacterSet
  /// The number of colours; 0 if it has none.
  let colours: Int

  /// Looks up a type. ncurses' own `newterm` isn't tried first: it would switch the screen before
  /// we know whether the terminal can position its cursor.
  init(_ profile: TerminalProfile, output: CInt) throws(TerminalError) {
    let name = profile.type
    if name.isEmpty { throw .noType }
    var status: CInt = 0
    if setupterm(name, output, &status) != OK {
      // 1: a hard-copy terminal. 0: not in the database. -1: no database.
      throw status == 1 ? .unsuitableType(name) : .unknownType(name)
    }
    defer { knead_forget_type() }
    guard capability("cup") != nil else { throw .unsuitableType(name) }

    self.name = name
    let paste = (on: capability("BE"), off: capability("BD"))
    // If it couldn't be turned off, the user's shell would be left with it on.
    pasteOn = paste.off == nil || !profile.marksPastes ? "" : paste.on ?? ""
    pasteOff = profile.marksPastes ? paste.off ?? "" : ""
    scrollRegion = capability("csr") ?? ""
    hasBell = profile.bell == .sound && capability("bel") != nil
    hasKeypad = profile.hasKeypad
    reportsCursor = capability("u7") == WidthQuestion.request
    characterSet = CharacterSet(turningOffWith: capability("sgr0") ?? "")
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
  /// Returns the sequence that makes the whole window scroll, at this height. ncurses sends it at
  /// start-up with the height from the database; in the middle of a taller window, a line feed
  /// would then scroll.
  func scrolling(rows: Int) -> String {
    guard !scrollRegion.isEmpty, let text = knead_fill_in(scrollRegion, 0, CInt(rows - 1)) else {
      return ""
    }
    return withoutPadding(String(cString: text))
  }
}

/// Returns a string capability of the current terminal type from the database.
private func capability(_ name: String) -> String? {
  guard let text = tigetstr(name), text != UnsafeMutablePointer(bitPattern: -1) else { return nil }
  return String(cString: text)
}

/// Removes the padding (`$<50>`) that old hardware needed; it must not be sent literally.
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
