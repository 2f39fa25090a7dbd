package import Canvas

/// Decodes keyboard input (bytes, and keys recognised by ncurses) into keys.
///
/// A state machine without a clock. It handles what ncurses doesn't: text arriving in pieces,
/// pastes, the mouse, and unknown sequences, which are dropped whole so that none of their letters
/// is mistaken for a command.
package struct KeyDecoder {
  private enum State {
    case ground
    /// Part of a multi-byte character has arrived.
    case text(PartialCharacter)
    /// Esc has arrived: either the key itself or the start of a sequence.
    case escape
    /// After `Esc O`: one more byte to come.
    case single
    /// After `Esc [`: the bytes so far, without the final one.
    case control([UInt8])
    /// After `Esc [ M`: the bytes so far of a legacy mouse event, three in all.
    case oldMouse([UInt8])
    /// Inside an unsolicited message; skipped to its end.
    case message
    case paste(Paste)
  }

  private var state = State.ground
  /// The positions of the cursor that the terminal has reported.
  private var positions: [Point] = []

  /// Creates a decoder with no input pending.
  package init() {}

  /// How long to wait for more input before calling `giveUp`; nil if no sequence is pending.
  package var patience: Duration? {
    switch state {
    case .ground: nil
    // Long, because the rest of the paste would be taken for commands.
    case .paste: .seconds(2)
    case .text, .escape, .single, .control, .oldMouse, .message: .milliseconds(50)
    }
  }

  /// Decodes one byte; returns the key it completes, if any.
  package mutating func take(_ byte: UInt8) -> Key? {
    let before = state
    // Releasing the state here leaves the paste with a single owner, so it is appended to in place
    // instead of being copied at each byte.
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
      // Terminated by BEL or by `Esc \`.
      state = byte == 0x07 ? .ground : byte == 0x1B ? .escape : .message
      return nil
    case .paste(var paste):
      if paste.take(byte) { return .paste(paste.text) }
      state = .paste(paste)
      return nil
    }
  }

  /// Returns the positions of the cursor that the terminal has reported since the last call.
  package mutating func takePositions() -> [Point] {
    defer { positions = [] }
    return positions
  }

  /// Accepts a key recognised by ncurses; nil for one we don't use. Ignored inside a paste;
  /// otherwise it ends any pending sequence.
  package mutating func take(named key: Key?) -> Key? {
    if case .paste = state { return nil }
    state = .ground
    return key
  }

  /// Call when no more input is waiting. ncurses has already waited for what may follow an Esc, so
  /// an Esc still on its own is the key.
  package mutating func pause() -> Key? {
    guard case .escape = state else { return nil }
    return giveUp()
  }

  /// Call when nothing has arrived for the time in `patience`: drops the pending sequence. A paste
  /// counts as complete.
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
    // An unexpected byte starts afresh, so that a bad byte costs only one character.
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
    // Alt plus a key has no meaning here, and must not be taken for the key alone.
    default: break
    }
    return nil
  }

  private mutating func take(_ byte: UInt8, afterControl bytes: [UInt8]) -> Key? {
    switch byte {
    case 0x1B: state = .escape
    case 0x20...0x3F: state = .control(bytes.count < 32 ? bytes + [byte] : bytes)
    // The Linux console sends F1 to F5 as `Esc [ [` and a letter.
    case UInt8(ascii: "[") where bytes.isEmpty: state = .control([byte])
    case 0x40...0x7E:
      let sequence = ControlSequence(parameters: bytes, final: byte)
      if sequence.beginsPaste { state = .paste(Paste()) }
      if let position = sequence.position { positions.append(position) }
      if sequence.beginsOldMouse { state = .oldMouse([]) }
      return sequence.key
    default: break
    }
    return nil
  }
}
