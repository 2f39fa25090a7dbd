package import Flow

/// An earlier answer to a question. In line mode an empty line keeps it; on a screen it is
/// prefilled.
package struct Kept: Sendable {
  package let answer: String
  package let event: Flow.Event
}
