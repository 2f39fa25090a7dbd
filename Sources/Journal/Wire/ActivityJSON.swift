/// The JSON form of how one activity goes, 0-10.
struct ActivityJSON: Codable, Hashable {
  let name: String
  let score: Int
}
