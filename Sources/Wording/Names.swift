package import Coach

extension Technique {
  /// Its name on a screen.
  package var name: String {
    switch self {
    case .swedish: "Swedish"
    case .deepTissue: "deep tissue"
    case .triggerPoint: "trigger point"
    case .shiatsu: "shiatsu"
    case .reflexology: "reflexology"
    case .myofascial: "myofascial release"
    case .sports: "sports massage"
    case .massageChair: "massage chair"
    case .mixed: "mixed"
    }
  }

  /// Its name at the beginning of a sentence or a line.
  package var capitalName: String { name.prefix(1).uppercased() + name.dropFirst() }
}

extension Region {
  /// Its name in a text.
  package var name: String {
    self == .tensorFasciaeLatae ? "outer front of the hip" : plainWords
  }
}

extension Tool {
  /// Its name on a screen.
  package var name: String { plainWords }
}

extension Position {
  /// Its name on a screen.
  package var name: String {
    switch self {
    case .wall: "at a wall"
    case .floor: "on the floor"
    case .bed: "in bed"
    case .sideLying: "on your side"
    case .seated, .standing, .lying: rawValue
    }
  }
}

extension Stage {
  /// Its name in a text.
  package var name: String {
    switch self {
    case .firstDays: "first 3 days"
    case .acute: "to week 6"
    case .subacute: "weeks 6 to 12"
    case .chronic: "after week 12"
    }
  }
}

extension Side {
  /// Its name on a screen, in capitals so that it is seen from afar.
  package var name: String {
    switch self {
    case .left: "LEFT side"
    case .right: "RIGHT side"
    }
  }
}
