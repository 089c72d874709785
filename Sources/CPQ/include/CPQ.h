// The functions of libpq that privet calls, as its manual describes them
// (https://www.postgresql.org/docs/current/libpq.html), each behind a name of our own.
//
// The library is loaded when a server is first asked for. Linked, it would bring two dozen others,
// for TLS, Kerberos and LDAP, into every start of the program; and where it is missing, not even
// files could be scanned. So neither it nor its headers are needed to build.

#ifndef CPQ_H
#define CPQ_H

#include <stdbool.h>

typedef struct pg_conn PGconn;
typedef struct pg_result PGresult;
typedef struct pg_cancel PGcancel;

// An option of a connection; a list of them ends with one without a keyword.
typedef struct {
  char *keyword;
  char *envvar;
  char *compiled;
  char *val;
  char *label;
  char *dispchar;
  int dispsize;
} PQconninfoOption;

// PGRES_COMMAND_OK and the like, PQprint's ExecStatusType.
enum {
  CPQ_COMMAND_OK = 1,
  CPQ_TUPLES_OK = 2,
  CPQ_COPY_OUT = 3,
  // Of PQresultErrorField: PG_DIAG_SQLSTATE.
  CPQ_SQLSTATE = 'C',
};

// What it is called, for people.
extern const char *const cpq_name;

// Loads it, once; false where it is missing or lacks something. Must come before everything else.
bool cpq_load(void);

PQconninfoOption *cpq_parse(const char *url, char **message);
PQconninfoOption *cpq_options(PGconn *connection);
void cpq_free_options(PQconninfoOption *options);
void cpq_free(void *memory);

PGconn *cpq_connect(const char *const *keywords, const char *const *values);
void cpq_finish(PGconn *connection);
bool cpq_is_alive(const PGconn *connection);
const char *cpq_message(const PGconn *connection);
const char *cpq_parameter(const PGconn *connection, const char *name);
int cpq_server_version(const PGconn *connection);
bool cpq_is_encrypted(PGconn *connection);
const char *cpq_host(const PGconn *connection);
const char *cpq_port(const PGconn *connection);
const char *cpq_database(const PGconn *connection);

// Sends statements; false where the connection is lost.
bool cpq_send(PGconn *connection, const char *statements);
// The next answer to what was sent; null when there is none.
PGresult *cpq_answer(PGconn *connection);
// The next row of a COPY: its bytes, to be freed with cpq_free; 0 bytes at the end, or after an error,
// of which the next answer tells.
int cpq_row(PGconn *connection, char **bytes);
// Asks the server to end what it does, on a connection of its own.
void cpq_cancel(PGconn *connection);

int cpq_status(const PGresult *answer);
const char *cpq_field(const PGresult *answer, int field);
int cpq_row_count(const PGresult *answer);
int cpq_column_count(const PGresult *answer);
bool cpq_is_null(const PGresult *answer, int row, int column);
const char *cpq_value(const PGresult *answer, int row, int column);
int cpq_length(const PGresult *answer, int row, int column);
void cpq_clear(PGresult *answer);

#endif
