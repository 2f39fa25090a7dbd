import Yams

/// Reads the strict subset of YAML that files under Routines/ are written in. Windows line ends and
/// a leading byte order mark are taken as they are meant.
func parseYAML(_ text: String, file: String) throws(Diagnostic) -> Value {
  let clean = tidied(text)
  if let refusal = YAMLGuard.refusal(of: clean, file: file) { throw refusal }
  do {
    guard let node = try Yams.compose(yaml: clean) else {
      throw Diagnostic(
        file: file, place: Place(line: 1, column: 1), message: "the file is empty")
    }
    return value(of: node)
  } catch let error as Diagnostic {
    throw error
  } catch {
    throw diagnostic(of: error, file: file)
  }
}

private func tidied(_ text: String) -> String {
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

private func value(of node: Node) -> Value {
  let place = Place(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  switch node {
  case .scalar(let scalar): return Value(content: .text(scalar.string), place: place)
  case .sequence(let nodes): return Value(content: .list(nodes.map(value)), place: place)
  case .mapping(let pairs):
    return Value(
      content: .map(pairs.map { (key: value(of: $0.key), value: value(of: $0.value)) }),
      place: place)
  case .alias: return Value(content: .text(""), place: place)  // The guard refuses aliases.
  }
}

private func diagnostic(of error: any Error, file: String) -> Diagnostic {
  func here(_ mark: Mark, _ message: String) -> Diagnostic {
    Diagnostic(file: file, place: Place(line: mark.line, column: mark.column), message: message)
  }
  switch error as? YamlError {
  case .scanner(_, let problem, let mark, _)?, .parser(_, let problem, let mark, _)?,
    .composer(_, let problem, let mark, _)?:
    return here(mark, "this is not valid YAML: \(problem)")
  case .duplicatedKeysInMapping(let keys, let context)?:
    return here(
      context.mark, "`\(keys.joined(separator: "`, `"))` stands here twice: leave one out")
  default:
    return Diagnostic(
      file: file, place: Place(line: 1, column: 1), message: "this is not valid YAML")
  }
}
