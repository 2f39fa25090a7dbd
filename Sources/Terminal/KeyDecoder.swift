package import Canvas

/// Turns what comes from the keyboard into keys: bytes, and keys that ncurses recognised.
///
/// A state machine without a clock. It knows what ncurses does not: text that arrives in pieces,
/// pastes, the mouse, and sequences that no one knows, which are dropped as a whole, so that none
/// of their letters is taken for a command.
package struct KeyDecoder {
  private enum State {
    case ground
    /// Part of a character came.
    case text(PartialCharacter)
    /// Esc came: a key of its own, or the start of something.
    case escape
    /// After `Esc O`: one more byte.
    case single
    /// After `Esc [`: the bytes before the final one.
    case control([UInt8])
    /// After `Esc [ M`: a mouse event in the old form, three bytes in all.
    case oldMouse([UInt8])
    /// A message that no one asked for, to its end.
    case message
    case paste(Paste)
  }

  private var state = State.ground

  /// A decoder with nothing begun.
  package init() {}

  /// How long to wait for more before calling `giveUp`; nil when nothing is begun.
  package var patience: Duration? {
    switch state {
    case .ground: nil
    // Long, because what follows would be taken for commands.
    case .paste: .seconds(2)
    case .text, .escape, .single, .control, .oldMouse, .message: .milliseconds(50)
    }
  }

  /// Takes one byte; returns the key that it completes.
  package mutating func take(_ byte: UInt8) -> Key? {
    let before = state
    // Given up here, a paste has one owner and is appended to in place, not copied at each byte.
    state = .ground
    switch consume before {
    case .ground: return begin(byte)
    case .text(let partial): return take(byte, after: partial)
    case .escape: return takeAfterEscape(byte)
    case .single: return ControlSequence(parameters: [], final: byte).key
    case .control(let bytes): return take(byte, afterControl: bytes)
    case .oldMouse(let bytes):
      if bytes.count == 2 { return mouseKey(oldForm: bytes + [byte]) }
      state = .oldMouse(bytes + [byte])
      return nil
    case .message:
      // A bell ends it, and so does `Esc \`.
      state = byte == 0x07 ? .ground : byte == 0x1B ? .escape : .message
      return nil
    case .paste(var paste):
      if paste.take(byte) { return .paste(paste.text) }
      state = .paste(paste)
      return nil
    }
  }

  /// Takes a key that ncurses recognised, nil for one that has no meaning here. In a paste it is
  /// nothing; it ends anything else that was begun.
  package mutating func take(named key: Key?) -> Key? {
    if case .paste = state { return nil }
    state = .ground
    return key
  }

  /// Nothing more waits at the moment. ncurses has waited for what may follow an Esc, so one that
  /// is still alone is the key.
  package mutating func pause() -> Key? {
    guard case .escape = state else { return nil }
    return giveUp()
  }

  /// Nothing came for as long as `patience` says: drops what was begun. A paste counts as ended.
  package mutating func giveUp() -> Key? {
    defer { state = .ground }
    switch state {
    case .paste(let paste): return .paste(paste.text)
    case .escape: return .escape
    case .ground, .text, .single, .control, .oldMouse, .message: return nil
    }
  }

  private mutating func begin(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: return nil
    case 0x08, 0x7F: return .backspace
    case 0x09: return .tab
    case 0x0A, 0x0D: return .enter
    case 0x1B:
      state = .escape
      return nil
    case 0x01...0x7E: return .character(Character(Unicode.Scalar(byte)))
    default:
      state = PartialCharacter(byte).map { .text($0) } ?? .ground
      return nil
    }
  }

  private mutating func take(_ byte: UInt8, after partial: PartialCharacter) -> Key? {
    var partial = partial
    // A byte that does not belong begins anew, so that a bad one costs one character.
    guard partial.take(byte) else { return begin(byte) }
    if partial.isComplete { return partial.character.map { .character($0) } }
    state = .text(partial)
    return nil
  }

  private mutating func takeAfterEscape(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x1B:
      state = .escape
      return .escape
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      state = .message
    // A key together with Alt means nothing here, and must not mean the key alone.
    default: break
    }
    return nil
  }

  private mutating func take(_ byte: UInt8, afterControl bytes: [UInt8]) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x3F: state = .control(bytes.count < 32 ? bytes + [byte] : bytes)
    // The Linux console's F1 to F5 have two of these, and a letter after them.
    case UInt8(ascii: "[") where bytes.isEmpty: state = .control([byte])
    case 0x40...0x7E:
      let sequence = ControlSequence(parameters: bytes, final: byte)
      if sequence.beginsPaste { state = .paste(Paste()) }
      if sequence.beginsOldMouse { state = .oldMouse([]) }
      return sequence.key
    default: break
    }
    return nil
  }
}
