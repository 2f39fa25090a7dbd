/// The published source of a rule, a dose or a routine.
package struct Source: Hashable, Sendable {
  package typealias ID = Identifier<Source>

  package let id: ID
  package let title: String
  /// The page's address, if it has one.
  package let url: String?

  package init(id: ID, title: String, url: String?) {
    self.id = id
    self.title = title
    self.url = url
  }
}
