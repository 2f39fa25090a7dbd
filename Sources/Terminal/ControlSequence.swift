import Canvas

/// A control sequence that began with `Esc [` or `Esc O`: its parameters and its final byte.
///
/// ncurses knows most keys from the terminal database, so they never get here. These are the forms
/// that nearly all terminals send, for when the database and the terminal disagree.
struct ControlSequence {
  let parameters: [UInt8]
  let final: UInt8

  /// Whether pasted text follows.
  var beginsPaste: Bool { final == UInt8(ascii: "~") && number == 200 }

  /// Whether the three bytes of a legacy mouse event follow.
  var beginsOldMouse: Bool { final == UInt8(ascii: "M") && parameters.isEmpty }

  /// The cursor's position that the terminal reports: `Esc [ row ; column R`.
  var position: Point? {
    let fields = parameters.split(separator: UInt8(ascii: ";"))
      .compactMap { UInt16(String(decoding: $0, as: UTF8.self)) }
    guard final == UInt8(ascii: "R"), fields.count == 2 else { return nil }
    return Point(column: Int(fields[1]) - 1, row: Int(fields[0]) - 1)
  }

  /// The key pressed; nil if we don't use it. Keys with a modifier are not used.
  var key: Key? {
    if parameters.first == UInt8(ascii: "<") { return mouse }
    if parameters.isEmpty { return letters[final] }
    guard final == UInt8(ascii: "~"), let number else { return nil }
    return numbers[number]
  }

  /// An SGR mouse event: `Esc [ < button ; column ; row M`; a final `m` means release.
  private var mouse: Key? {
    let fields = parameters.dropFirst().split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard final == UInt8(ascii: "M"), fields.count == 3 else { return nil }
    return mouseKey(button: fields[0], column: fields[1], row: fields[2])
  }

  private var number: Int? { Int(String(decoding: parameters, as: UTF8.self)) }
}

private let letters: [UInt8: Key] = [
  UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
  UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  UInt8(ascii: "Z"): .backTab, UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
  UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
]

private let numbers: [Int: Key] = [
  1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
  17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
  23: .function(11), 24: .function(12),
]
