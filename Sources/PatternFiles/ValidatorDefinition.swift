public import Validation

/// What proves the values of a pattern or of a form.
public enum ValidatorDefinition: Hashable, Sendable {
  /// A validator of `Validation`, by its name.
  case named(String)
  /// Rules, all of which must hold.
  case rules([CheckRule])

  /// The validator; nil where there is none of that name.
  public var validator: Validator? {
    switch self {
    case .named(let name): Validator.named(name)
    case .rules(let rules): Validator(rules: rules)
    }
  }
}
