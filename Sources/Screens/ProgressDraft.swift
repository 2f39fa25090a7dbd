/// The progress screen's current view.
struct ProgressDraft {
  var part = ProgressScreen.Part.pictures
  /// Whether practice is shown by place rather than by technique.
  var isByPlace = false
}
