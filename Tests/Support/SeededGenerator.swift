package import Coach

/// The domain's own generator, for tests that need nothing else from the domain.
package typealias SeededGenerator = Coach.SeededGenerator
