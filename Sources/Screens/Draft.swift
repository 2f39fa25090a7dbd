/// The interface state beside the application's: the focus, and the input each screen holds until
/// it is submitted. Every screen starts with a new draft.
struct Draft {
  /// The number of the focused choice.
  var focus = 0
  /// Rows the body is scrolled by, relative to where the focus puts it.
  var top = 0
  /// Columns of the body at the current screen size.
  var width = 80
  var page = PageDraft()
  var progress = ProgressDraft()
  var player = PlayerDraft()
}
