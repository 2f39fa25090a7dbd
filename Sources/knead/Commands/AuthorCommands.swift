import ArgumentParser
import Coach
import Formats
import Glibc
import Runtime
import Text

extension Technique: ExpressibleByArgument {}
