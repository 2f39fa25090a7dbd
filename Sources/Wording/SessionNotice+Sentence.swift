package import Coach

extension SessionNotice {
  /// What the player shows.
  package var sentence: String {
    switch self {
    case .safeLimit: "It cannot be longer here: its dose, or the session, ends."
    case .tooShort: "It cannot be shorter here and still do any good."
    case .holdOn(let seconds): "Hold on: it can be released in \(seconds) s."
    case .eased(let pressure?): "Eased: at most \(pressure) of 10 from now on, and shorter."
    case .eased(nil): "Eased: the later parts are shorter."
    case .easedAndLeftOut: "Eased: this part is left out, the rest is light and shorter."
    case .problem(let notice): notice.sentence
    }
  }
}
