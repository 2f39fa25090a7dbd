import Glibc

/// Sets the process' locale for text from the user's environment; returns whether text is UTF-8.
///
/// Where the user chose nothing, or a locale that is not installed, plain UTF-8 is taken: nearly
/// every terminal shows it, and otherwise ncurses would print blanks. Someone who chose C or
/// POSIX means it, and gets ASCII.
package func adoptTextEncoding(from environment: [String: String]) -> Bool {
  let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }
    .first { !$0.isEmpty }
  if chosen.flatMap({ setlocale(LC_CTYPE, $0) }) == nil { setlocale(LC_CTYPE, "C.UTF-8") }
  return nl_langinfo(CInt(CODESET)).map { String(cString: $0) } == "UTF-8"
}
