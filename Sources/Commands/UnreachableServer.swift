import Model
import ServerInputs

/// A database server that cannot be read now, among others that can: an entry of the ledger.
struct UnreachableServer: Source {
  /// What reports call it.
  let place: ServerPlace
  let error: ServerError
  let kind: ServerKind

  func forEachItem(_ body: (Item) -> Flow) {
    _ = body(
      Item(
        origin: .server(place), work: .skip(Fault(.unreadable, Failure.words(error, kind)))))
  }

  /// What is said of it, with its name.
  var message: String { "\(Console.visible(place.path.text)): \(Failure.words(error, kind))" }
}
