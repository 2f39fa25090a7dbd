/// The header and footer details shared by all pages.
struct Edition {
  let version: String
  /// The build date, such as `March 1, 2026`.
  let date: String
}
