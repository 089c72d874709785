/// Why a corpus is not to be had.
public enum CorpusFailure: Error {
  case notWritten(String, errno: Int32)
  case notRead(String, errno: Int32)
  case database(String, message: String)
  /// What should be one of our own files is something else.
  case malformed(String)
}
