/// Returns a routine file in the canonical layout, with all its comments.
///
/// Keys follow the order of FORMAT.md, lists go on one line, steps and cues are indented by two
/// columns, and text is quoted only if necessary. Every key keeps its value. A file that isn't
/// simple YAML, or has unknown keys, is refused.
package func formatRoutine(_ file: TextFile) throws(Diagnostics) -> String {
  let root = try parseYAML(file.text, file: file.name)
  try refuseUnknownKeys(root, file.name)
  let trivia = try Trivia(of: file, root)
  let text = Layout(trivia: trivia).text(of: root)
  // Read the output back: no value may have changed, and no comment may be lost.
  let again = try parseYAML(text, file: file.name)
  let written = try Trivia(of: TextFile(name: file.name, text: text), again)
  guard again.means(the: root), written.comments.sorted() == trivia.comments.sorted() else {
    throw Diagnostics([
      Diagnostic(
        file: file.name, place: root.place, rule: .value,
        message: "this file cannot be formatted without losing part of it")
    ])
  }
  return text
}

private func refuseUnknownKeys(_ root: Value, _ file: String) throws(Diagnostics) {
  let decoder = Decoder(file: file)
  func check(_ value: Value?, _ thing: String, _ known: [String]) {
    guard let value, let fields = decoder.fields(value, of: thing) else { return }
    for key in known { _ = fields.optional(key) }
    fields.finish()
  }
  check(root, "a routine", Layout.routineKeys)
  check(root["breath"], "`breath`", Layout.breathKeys)
  for step in root["steps"]?.members ?? [] {
    check(step, "a step", Layout.stepKeys)
    for cue in step["cues"]?.members ?? [] { check(cue, "a cue", Layout.cueKeys) }
  }
  if !decoder.diagnostics.isEmpty { throw Diagnostics(decoder.diagnostics) }
}

extension Value {
  /// Whether two values are equal, ignoring locations and key order.
  fileprivate func means(the other: Value) -> Bool {
    switch (content, other.content) {
    case (.text(let left), .text(let right)): left == right
    case (.list(let left), .list(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.means(the: $1) }
    case (.map(let left), .map(let right)):
      left.count == right.count
        && left.allSatisfy { pair in
          right.contains { $0.key.means(the: pair.key) && $0.value.means(the: pair.value) }
        }
    default: false
    }
  }
}
