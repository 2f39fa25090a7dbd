/// The interface state beside the application's: the focus, and the input each screen holds until
/// it is submitted. Every screen starts with a new draft.
struct Draft {
  /// The number of the focused choice.
  var focus = 0
  /// Rows the body is scrolled by, relative to where the focus puts it.
  var top = 0
  /// Columns of the body at the current screen size.
  var width = 80
  /// Columns between the margins of the screen, which a body need not fill.
  var columns = 80
  /// Columns beside the body at the current screen size; 0 if there is nothing.
  var side = 0
  /// Rows of the body at the current screen size.
  var height = 19
  /// Rows for a picture at the current screen size.
  var pictureHeight = 20
  /// Whether the body is shown from its first row, wherever the focus is.
  var isAtTop = false
  /// Whether all fields of the page have been on the screen since it appeared.
  var isSeen = false
  /// Whether an answer was refused because they have not.
  var needsReading = false
  /// The hint that says where the rest of the page is; empty if there is none.
  var alert = ""
  var page = PageDraft()
  var progress = ProgressDraft()
  var player = PlayerDraft()
}
