/// A file to embed.
struct EmbeddedFile {
  /// Where it is inside the folder, such as `swedish/comfort-pause.yaml`.
  let path: String
  /// All of its text.
  let text: String
}
