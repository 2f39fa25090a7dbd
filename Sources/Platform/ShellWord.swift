/// A path as a shell reads it: in quotes, where it holds more than plain letters.
package func shellWord(_ path: String) -> String {
  let isPlain = path.allSatisfy {
    $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
  }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
