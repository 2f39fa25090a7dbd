/// What a face adds to the application's state: where the focus is, and what each kind of screen
/// keeps until it is given as an answer. It is made anew on each screen.
struct Draft {
  /// The number of the choice in focus.
  var focus = 0
  /// Rows that the body is scrolled by, from where the focus puts it.
  var top = 0
  /// Columns of the body on the screen as it is now.
  var width = 80
  var page = PageDraft()
  var progress = ProgressDraft()
  var player = PlayerDraft()
}
