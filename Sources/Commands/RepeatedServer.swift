import Model
import ServerInputs

/// A database that is named again, maybe as another role: it is read once, and the report says so.
struct RepeatedServer: Source {
  let place: ServerPlace

  func forEachItem(_ body: (Item) -> Flow) {
    let fault = Fault(
      .alreadyRead, "as the role that is named first; other roles need scans of their own")
    _ = body(Item(origin: .server(place), work: .skip(fault)))
  }
}
