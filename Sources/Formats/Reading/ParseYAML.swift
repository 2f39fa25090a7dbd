import Yams

/// Parses the strict YAML subset used by the files under Routines/. Accepts Windows line endings
/// and a leading byte order mark.
func parseYAML(_ text: String, file: String) throws(Diagnostics) -> Value {
  let clean = tidied(text)
  let refusals = YAMLGuard.refusals(of: clean, file: file)
  if !refusals.isEmpty { throw Diagnostics(refusals) }
  do {
    // Every scalar is text here; resolving numbers, dates and so on would only cost time.
    // The encoding is given because Yams would look for it in all environment variables.
    guard let node = try Yams.compose(yaml: clean, .basic, .default, .utf8) else {
      throw Diagnostic(file: file, place: .start, rule: .yaml, message: "the file is empty")
    }
    return try value(of: node, file: file, depth: 0)
  } catch let error as Diagnostic {
    throw Diagnostics([error])
  } catch {
    throw Diagnostics([diagnostic(of: error, in: clean, file: file)])
  }
}

/// The text without its byte order mark, and with Unix line endings.
package func tidied(_ text: String) -> String {
  var scalars = text.unicodeScalars
  if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  guard scalars.contains("\r") else { return String(scalars) }
  var result = String.UnicodeScalarView()
  for (index, scalar) in zip(scalars.indices, scalars) {
    let next = scalars.index(after: index)
    if scalar == "\r", next < scalars.endIndex, scalars[next] == "\n" { continue }
    result.append(scalar)
  }
  return String(result)
}

private func value(of node: Node, file: String, depth: Int) throws(Diagnostic) -> Value {
  let place = SourceLocation(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  func refuse(_ message: String) -> Diagnostic {
    Diagnostic(file: file, place: place, rule: .subset, message: message)
  }
  guard depth <= YAMLGuard.deepest else { throw refuse(YAMLGuard.tooDeep) }
  switch node {
  case .scalar(let scalar):
    if scalar.style == .literal || scalar.style == .folded {
      throw refuse("write the text on one line, without `|` or `>`")
    }
    // An escape in quotes can produce characters that the guard keeps out of the file itself.
    for character in scalar.string.unicodeScalars {
      if let message = YAMLGuard.refusal(of: character) { throw refuse(message) }
    }
    return Value(content: .text(scalar.string), place: place)
  case .sequence(let nodes):
    var values: [Value] = []
    for node in nodes { values.append(try value(of: node, file: file, depth: depth + 1)) }
    return Value(content: .list(values), place: place)
  case .mapping(let mapping):
    var pairs: [Value.Pair] = []
    for (key, inner) in mapping {
      pairs.append(
        Value.Pair(
          key: try value(of: key, file: file, depth: depth + 1),
          value: try value(of: inner, file: file, depth: depth + 1)))
    }
    return Value(content: .map(pairs), place: place)
  case .alias: throw refuse("anchors, aliases and tags (`*`) are not part of the format")
  }
}

private func diagnostic(of error: any Error, in text: String, file: String) -> Diagnostic {
  // If the last line has no line ending, the parser counts the end of the file as another line.
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  func here(_ mark: Mark, _ rule: LintRule, _ message: String) -> Diagnostic {
    let place =
      mark.line > lines.count
      ? SourceLocation(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
      : SourceLocation(line: mark.line, column: mark.column)
    return Diagnostic(file: file, place: place, rule: rule, message: message)
  }
  switch error as? YamlError {
  case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
    .composer(_, let problem, let mark, _)?:
    let line = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1] : ""
    return here(mark, .yaml, "this is not valid YAML: \(problem)" + advice(on: problem, in: line))
  case .duplicatedKeysInMapping(let keys, let context)?:
    return here(
      context.mark, .duplicateKey,
      keys.count == 1
        ? "`\(keys[0])` appears twice: remove one"
        : "`\(keys.joined(separator: "`, `"))` appear twice: is a dash missing before a step?")
  default:
    return Diagnostic(file: file, place: .start, rule: .yaml, message: "this is not valid YAML")
  }
}

/// The likeliest fix for a parser error on a line.
private func advice(on problem: String, in line: Substring) -> String {
  let text = line.drop { $0 == " " }
  if text.contains(where: "“”„‟".contains) { return "; use plain quotes (\")" }
  if let sign = text.first, "–—•·*".contains(sign) { return "; start a step with a plain `- `" }
  if text.hasPrefix("-"), text.dropFirst().first?.isLetter == true {
    return "; put a space after the dash"
  }
  // Only the first colon of a line follows a key; a colon in a sentence has several words before
  // it.
  let key = text.trimmingPrefix("- ").prefix { $0 != ":" }
  if problem.contains("mapping values are not allowed"), !key.contains(" "),
    text.count(where: { $0 == ":" }) == 1
  {
    return "; indent this line the same as the lines around it"
  }
  let quotes = "; put the text in double quotes"
  let known = [
    ("mapping values are not allowed", quotes), ("cannot start any token", quotes),
    ("block sequence entries", quotes), ("expected ',' or ']'", "; a bracket is not closed"),
    ("expected ',' or '}'", "; a bracket is not closed"),
    ("expected '-'", "; indent this line the same as the lines around it"),
    ("did not find expected key", "; check the quotes and the indentation"),
    ("unexpected end of stream", "; a quote above is not closed"),
    ("could not find expected ':'", "; `: ` is missing after a key above"),
  ]
  return known.first { problem.contains($0.0) }?.1 ?? ""
}
