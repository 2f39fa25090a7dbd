/// Returns a path as a shell word, quoted if it contains anything but ASCII letters, digits and
/// `/._-`.
package func shellWord(_ path: String) -> String {
  let isPlain = path.allSatisfy {
    $0.isASCII && ($0.isLetter || $0.isNumber || "/._-".contains($0))
  }
  return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
}
