package import Coach

/// The domain's own generator, for tests that know nothing else of the domain.
package typealias SeededGenerator = Coach.SeededGenerator
