package import Flow

/// What was answered to a question before. An empty line keeps it; on a screen it stands in its place.
package struct Kept: Sendable {
  package let answer: String
  package let event: Flow.Event
}
