/// The JSON form of an activity and its score, 0-10.
struct ActivityJSON: Codable, Hashable {
  let name: String
  let score: Int
}
