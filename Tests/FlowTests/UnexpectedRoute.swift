/// The flow was not on the route that a test needs.
struct UnexpectedRoute: Error {
  let name: String
}
