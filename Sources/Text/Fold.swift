extension String {
  /// This line wrapped to a width, at least 20, with a hanging indent past its leading spaces and its
  /// number or bullet. A line that fits is unchanged, and so are table columns.
  package func folded(to width: Int) -> String {
    let width = max(20, width)
    guard TextWidth.columns(self) > width else { return self }
    let indent = prefix { $0 == " " }
    let rest = dropFirst(indent.count)
    let mark = rest.prefixMatch(of: #/([0-9]+\.|-) /#).map { String($0.output.0) } ?? ""
    let behind = indent.count + mark.count
    let lines = String(dropFirst(behind)).wrapped(to: width - behind)
    let hang = String(repeating: " ", count: behind)
    return indent + mark + lines.joined(separator: "\n" + hang)
  }
}
