import FoundationEssentials

/// A journal row, as a line of an export.
enum JournalLine: Hashable {
  case session(SessionLine)
  case checkIn(CheckInLine)
  case entry(EntryLine)

  var id: String {
    switch self {
    case .session(let row): row.id
    case .checkIn(let row): row.id
    case .entry(let row): row.id
    }
  }
}

extension JournalLine: Codable {
  private enum Key: String, CodingKey { case type }

  private enum Kind: String, Codable {
    case session
    case checkIn = "check-in"
    case entry
  }

  init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Key.self).decode(Kind.self, forKey: .type)
    switch kind {
    case .session: self = .session(try SessionLine(from: decoder))
    case .checkIn: self = .checkIn(try CheckInLine(from: decoder))
    case .entry: self = .entry(try EntryLine(from: decoder))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .session(let row):
      try container.encode(Kind.session, forKey: .type)
      try row.encode(to: encoder)
    case .checkIn(let row):
      try container.encode(Kind.checkIn, forKey: .type)
      try row.encode(to: encoder)
    case .entry(let row):
      try container.encode(Kind.entry, forKey: .type)
      try row.encode(to: encoder)
    }
  }
}
