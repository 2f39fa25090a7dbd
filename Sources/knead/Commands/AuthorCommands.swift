import Text
import ArgumentParser
import Coach
import Glibc
import Formats
import Runtime

extension Technique: ExpressibleByArgument {}
