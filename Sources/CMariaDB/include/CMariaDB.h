// The functions of MariaDB Connector/C that privet calls, as its manual describes them
// (https://mariadb.com/docs/connectors/mariadb-connector-c/api-functions), each behind a name of our
// own. It speaks to MySQL, too; MySQL's own library numbers its options otherwise, and is not used.
//
// The library is loaded when a server is first asked for, so neither it nor its headers are needed
// to build, and files can be scanned where it is missing.

#ifndef CMARIADB_H
#define CMARIADB_H

#include <stdbool.h>

typedef struct st_mysql MYSQL;
typedef struct st_mysql_res MYSQL_RES;

enum {
  // As option files say, or as the library does by itself.
  CMARIADB_ENCRYPTION_UNSAID,
  CMARIADB_ENCRYPTION_OFF,
  // Where the server can.
  CMARIADB_ENCRYPTION_ON,
  // And where nobody but the server named can be at the other end.
  CMARIADB_ENCRYPTION_VERIFIED,
};

// Where a connection leads. Null, or 0, is what option files say, or the library's own default.
typedef struct {
  const char *host;
  unsigned int port;
  const char *socket;
  // Whether "localhost" is asked by its port, and not by a socket.
  bool uses_port;
  const char *user;
  const char *password;
  const char *database;
  int encryption;
  // Whether the certificate is compared with what is known, where nothing says so.
  bool trusts_any_certificate;
  // A file of the authorities whose certificates are trusted.
  const char *authorities;
  // Whether the password may be sent as it is, if the server asks for that.
  bool sends_plain_password;
  // Seconds.
  unsigned int connect_timeout;
  unsigned int read_timeout;
  // The most bytes of a row.
  unsigned long longest_row;
  // What the server's administrator sees.
  const char *program;
} CMariaDBTarget;

// What it is called, for people.
extern const char *const cmariadb_name;

// Loads it, once; false where it is missing or lacks something. Must come before everything else.
bool cmariadb_load(void);

// A connection, to be closed; one that could not be made has an error. Null: out of memory.
MYSQL *cmariadb_connect(const CMariaDBTarget *target);
void cmariadb_close(MYSQL *connection);
// Ends it without a word to the server, which may be sending rows.
void cmariadb_abandon(MYSQL *connection);

// The number of the last error, 0 where there was none, and its words.
unsigned int cmariadb_error(MYSQL *connection);
const char *cmariadb_message(MYSQL *connection);
bool cmariadb_is_open(MYSQL *connection);
bool cmariadb_is_encrypted(MYSQL *connection);
const char *cmariadb_server_version(MYSQL *connection);

// Runs a statement; false for an error.
bool cmariadb_run(MYSQL *connection, const char *statement, unsigned long length);
// The rows that it gives: all at once, or one by one as they come. Null where it gives none, or for
// an error.
MYSQL_RES *cmariadb_all_rows(MYSQL *connection);
MYSQL_RES *cmariadb_coming_rows(MYSQL *connection);
// The cells of the next row, null for NULL, and their lengths, until the one after it is asked for;
// null at the end, or for an error.
char **cmariadb_row(MYSQL_RES *rows);
const unsigned long *cmariadb_lengths(MYSQL_RES *rows);
void cmariadb_free(MYSQL_RES *rows);

#endif
