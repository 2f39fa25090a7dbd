import Foundation
package import Testing

/// Compares text with a drawing kept in a file beside the tests: `Drawings/NAME.txt`, or in another
/// folder there.
///
/// If there is no such file, or KNEAD_RECORD is set, the text is written there and the test fails,
/// so that no drawing passes before someone has looked at it.
package func expectDrawing(
  _ text: String, _ name: String, folder: String = "Drawings", file: String = #filePath,
  location: SourceLocation = #_sourceLocation
) {
  let drawing = URL(fileURLWithPath: file).deletingLastPathComponent()
    .appendingPathComponent("\(folder)/\(name).txt")
  let recording = ProcessInfo.processInfo.environment["KNEAD_RECORD"] != nil
  let kept = try? String(contentsOf: drawing, encoding: .utf8)
  if !recording, let kept {
    #expect(
      kept == text + "\n", "\(name) differs from its drawing:\n\(text)", sourceLocation: location)
    return
  }
  do {
    try FileManager.default.createDirectory(
      at: drawing.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (text + "\n").write(to: drawing, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): look at it, then run again", sourceLocation: location)
  } catch {
    Issue.record("cannot record \(name): \(error)", sourceLocation: location)
  }
}
