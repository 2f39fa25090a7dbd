extension String {
  /// This text with spaces after it, or before it, until it has `width` characters.
  func padded(to width: Int, atStart: Bool = false) -> String {
    let gap = String(repeating: " ", count: max(0, width - count))
    return atStart ? gap + self : self + gap
  }
}
