import ServerInputs

/// What people are told about a kind of database server.
struct ServerWords {
  private let kind: ServerKind

  init(_ kind: ServerKind) { self.kind = kind }

  var name: String {
    switch kind {
    case .postgreSQL: "PostgreSQL"
    case .mariaDB: "MariaDB or MySQL"
    }
  }

  /// What Debian calls the package that has the library.
  var package: String {
    switch kind {
    case .postgreSQL: "libpq5"
    case .mariaDB: "libmariadb3"
    }
  }

  var url: String {
    switch kind {
    case .postgreSQL: "postgresql://USER@HOST:PORT/DATABASE"
    case .mariaDB:
      "mysql://USER@HOST:PORT/DATABASE?socket=FILE&ssl-mode=MODE&ssl-ca=FILE&connect-timeout=SECONDS, "
        + "where all but the host may be missing"
    }
  }

  /// What in a URL takes any encryption, and what none.
  var encryption: (any: String, none: String) {
    switch kind {
    case .postgreSQL: ("sslmode=require", "sslmode=disable")
    case .mariaDB: ("ssl-mode=REQUIRED", "ssl-mode=DISABLED")
    }
  }

  /// Where a password may lie.
  var passwordPlace: String {
    switch kind {
    case .postgreSQL: "~/.pgpass or PGPASSWORD"
    case .mariaDB: "~/.my.cnf, under [client], or MYSQL_PWD"
    }
  }

  /// What can be done about what keeps a connection from being made.
  func advice(_ cause: ConnectionCause) -> String {
    switch cause {
    case .unknownHost: "is the name of the host right?"
    case .refused:
      switch kind {
      case .postgreSQL: "does it run, and are host and port right?"
      case .mariaDB:
        "does it run, and are host and port right? ?socket=FILE in the URL names another socket"
      }
    case .noPassword:
      switch kind {
      case .postgreSQL:
        "put one into ~/.pgpass (or the file PGPASSFILE names) or PGPASSWORD, or run privet on a "
          + "terminal, where it asks"
      case .mariaDB:
        "put one into \(passwordPlace), or run privet on a terminal, where it asks"
      }
    case .wrongPassword:
      switch kind {
      case .postgreSQL: "the password comes from the URL, PGPASSWORD or ~/.pgpass, in that order"
      case .mariaDB: "the password comes from the URL, ~/.my.cnf or MYSQL_PWD, in that order"
      }
    case .notAllowed:
      switch kind {
      case .postgreSQL: "the server's pg_hba.conf does not let this role in from here"
      case .mariaDB:
        "the server does not let this user in from here, in this way, or to that database"
      }
    case .noDatabase:
      switch kind {
      case .postgreSQL: "the URL names it behind the host, as in postgresql://HOST/DATABASE"
      case .mariaDB:
        "the URL names it behind the host, as in mysql://HOST/DATABASE; without one all are read"
      }
    case .noEncryption:
      "to other machines privet asks for TLS; add ?\(encryption.none) to the URL if that need not be"
    case .noWantedEncryption:
      switch kind {
      case .postgreSQL:
        "sslmode asks for TLS, in the URL, PGSSLMODE or a service, and this server has none; "
          + "?\(encryption.none) in the URL goes without"
      case .mariaDB:
        "TLS is asked for in the URL or in an option file, and this server has none; "
          + "?\(encryption.none) in the URL goes without"
      }
    case .untrustedCertificate:
      switch kind {
      case .postgreSQL:
        "name the authority that signed it with sslrootcert=FILE in the URL, or take sslmode=require, "
          + "which trusts any unless sslrootcert, PGSSLROOTCERT or ~/.postgresql/root.crt names one"
      case .mariaDB:
        "name the authority that signed it with ssl-ca=FILE in the URL, or take ssl-mode=REQUIRED, "
          + "which trusts any"
      }
    case .foreignCertificate:
      switch kind {
      case .postgreSQL:
        "connect by a name that is in it, or take sslmode=verify-ca, which does not compare names"
      case .mariaDB: "connect by a name that is in it"
      }
    case .noAuthority:
      switch kind {
      case .postgreSQL:
        "sslrootcert=FILE in the URL names the certificate of the authority that signed the server's"
      case .mariaDB:
        "ssl-ca=FILE in the URL names the certificate of the authority that signed the server's"
      }
    case .tooManyConnections: "try again when fewer are connected"
    case .slow:
      switch kind {
      case .postgreSQL: "is a firewall between? connect_timeout=SECONDS in the URL waits longer"
      case .mariaDB: "is a firewall between? connect-timeout=SECONDS in the URL waits longer"
      }
    }
  }
}
