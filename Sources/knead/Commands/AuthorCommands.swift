import ArgumentParser
import Coach
import Formats
import Runtime
import Text

extension Technique: ExpressibleByArgument {}
