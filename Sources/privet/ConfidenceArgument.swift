public import ArgumentParser
public import Model

/// Options take a confidence by its word.
extension Confidence: ExpressibleByArgument {}
