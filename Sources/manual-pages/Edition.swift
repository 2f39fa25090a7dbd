/// What stands at the edges of every page.
struct Edition {
  let version: String
  /// The day of the build, such as `March 1, 2026`.
  let date: String
}
