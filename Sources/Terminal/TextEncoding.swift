import Glibc

/// The encoding in which the process reads and writes text.
enum TextEncoding {
  /// Sets the locale for text, falling back to UTF-8 if it is nil or not installed; returns whether
  /// text is UTF-8.
  static func adopt(_ locale: String?) -> Bool {
    if locale.flatMap({ setlocale(LC_CTYPE, $0) }) == nil { setlocale(LC_CTYPE, "C.UTF-8") }
    return nl_langinfo(CInt(CODESET)).map { String(cString: $0) } == "UTF-8"
  }
}
