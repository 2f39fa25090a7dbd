/// Swift source with the bytes, which must be UTF-8, in a string literal. A literal costs no
/// compile time, and no work at startup.
func swiftSource(holding bytes: [UInt8]) -> String {
  """
  /// The files of Routines/ as they were when the program was built, compiled.
  let compiledFiles: StaticString =
    "\(escaped(String(decoding: bytes, as: UTF8.self)))"

  """
}

/// The text with escapes for characters that cannot appear in a literal unescaped: control
/// characters, quotes, backslashes, and the byte order mark.
private func escaped(_ text: String) -> String {
  let special: Set<Unicode.Scalar> = ["\"", "\\", "\u{feff}"]
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if special.contains(scalar) || scalar.properties.generalCategory == .control {
      result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}
