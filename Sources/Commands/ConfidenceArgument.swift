public import ArgumentParser
public import Model

/// Options take these by their words.
extension Confidence: ExpressibleByArgument {}
extension TestValueTreatment: ExpressibleByArgument {}
