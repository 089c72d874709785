import Fixtures
import ServerInputs
import Testing

extension ServerTests {
  @Suite("with a certificate")
  struct EncryptionTests {
    private let server = PostgresServer.standby

    /// Why a connection by the network cannot be made; nil where it can.
    private func refusal(host: String = "localhost", _ settings: String) -> ConnectionCause?? {
      let url = "postgresql://owner@\(host):\(server.port)/postgres?\(settings)"
      do throws(ServerError) {
        _ = try DatabaseRead(url)
        return nil
      } catch {
        guard case .notConnected(_, let cause) = error else { return .some(nil) }
        return cause
      }
    }

    @Test("is connected to where that is trusted, or need not be")
    func trusted() {
      let own = server.certificate("server")
      for settings in [
        "", "sslmode=disable", "sslmode=require", "sslmode=verify-ca&sslrootcert=\(own)",
        "sslmode=verify-full&sslrootcert=\(own)",
      ] {
        #expect(refusal(settings) == nil, "\(settings)")
      }
      #expect(refusal(host: "127.0.0.1", "sslmode=verify-ca&sslrootcert=\(own)") == nil)
    }

    @Test("that is not to be trusted is not connected to, and it is told what to do")
    func untrusted() {
      let own = server.certificate("server")
      let foreign = server.certificate("stranger")
      #expect(refusal("sslmode=verify-full&sslrootcert=\(foreign)") == .untrustedCertificate)
      // An authority that is named is asked all the same.
      #expect(refusal("sslmode=require&sslrootcert=\(foreign)") == .untrustedCertificate)
      #expect(
        refusal(host: "127.0.0.1", "sslmode=verify-full&sslrootcert=\(own)")
          == .foreignCertificate)
      #expect(refusal("sslmode=verify-full&sslrootcert=/nowhere") == .noAuthority)
    }
  }
}
