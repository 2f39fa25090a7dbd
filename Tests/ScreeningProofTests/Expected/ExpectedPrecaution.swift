import Coach

/// The effect of a condition in clinical.md, B, on what is played, in these tests' notation. Copied
/// by hand from the fact base (B.1 to B.3).
struct ExpectedPrecaution: Sendable {
  let id: Precaution.ID
  let when: Wording
  /// The blocked bundles.
  var blocks: Set<String> = []
  /// `places` or regions. If empty, everywhere.
  var local: Set<String> = []
  /// The only routines that remain, by reference without the R, or `nil` if there is no such list.
  var only: Set<String>?
  var pressure = 10
  var on: Set<String> = []
  /// The kinds of step that are left out.
  var leavesOut: Set<String> = []
  var minutes = 60
  var positions: Set<String> = []

  /// Words in a string are separated by spaces.
  init(
    _ id: Precaution.ID, when: String, count: Int = 1, blocks: String = "", local: String = "",
    only: String? = nil, pressure: Int = 10, on: String = "",
    leavesOut: String = "", minutes: Int = 60, positions: String = ""
  ) {
    self.id = id
    self.when = when.isEmpty ? .all([]) : count == 1 ? Wording(when) : Wording([when], count: count)
    self.blocks = Set(Self.split(blocks, at: " "))
    self.local = Set(Self.split(local, at: " "))
    self.only = only.map { Set(Self.split($0, at: " ").map { "R-" + $0 }) }
    self.pressure = pressure
    self.on = Set(Self.split(on, at: " "))
    self.leavesOut = Set(Self.split(leavesOut, at: " "))
    self.minutes = minutes
    self.positions = Set(Self.split(positions, at: " "))
  }

  static let all = general + body + today + lists + pregnancy + places
  static let of: [Precaution.ID: ExpectedPrecaution] = all.reduce(into: [:]) { $0[$1.id] = $1 }

  private static func split(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator).map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
