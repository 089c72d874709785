#include "CPQ.h"

#include <CLibrary.h>
#include <pthread.h>
#include <stddef.h>

const char *const cpq_name = "libpq";

static struct {
  PQconninfoOption *(*parse)(const char *, char **);
  PQconninfoOption *(*options)(PGconn *);
  void (*free_options)(PQconninfoOption *);
  void (*free_memory)(void *);
  PGconn *(*connect)(const char *const *, const char *const *, int);
  void (*finish)(PGconn *);
  int (*connection_status)(const PGconn *);
  char *(*message)(const PGconn *);
  const char *(*parameter)(const PGconn *, const char *);
  int (*server_version)(const PGconn *);
  int (*is_encrypted)(PGconn *);
  char *(*host)(const PGconn *);
  char *(*port)(const PGconn *);
  char *(*database)(const PGconn *);
  void *(*set_notice_processor)(PGconn *, void (*)(void *, const char *), void *);
  int (*send)(PGconn *, const char *);
  PGresult *(*answer)(PGconn *);
  int (*row)(PGconn *, char **, int);
  PGcancel *(*cancel_of)(PGconn *);
  int (*cancel)(PGcancel *, char *, int);
  void (*free_cancel)(PGcancel *);
  int (*status)(const PGresult *);
  char *(*field)(const PGresult *, int);
  int (*row_count)(const PGresult *);
  int (*column_count)(const PGresult *);
  int (*is_null)(const PGresult *, int, int);
  char *(*value)(const PGresult *, int, int);
  int (*length)(const PGresult *, int, int);
  void (*clear)(PGresult *);
} pq;

static bool is_loaded = false;

// The version of the interface has been 5 since 2006 (PostgreSQL 8.2).
static const char *const names[] = {
#ifdef __APPLE__
  "libpq.5.dylib",
  "/opt/homebrew/opt/libpq/lib/libpq.5.dylib",
  "/usr/local/opt/libpq/lib/libpq.5.dylib",
#else
  "libpq.so.5",
#endif
  NULL,
};

static void load(void) {
  const CLibraryFunction functions[] = {
    {"PQconninfoParse", (void **)&pq.parse},
    {"PQconninfo", (void **)&pq.options},
    {"PQconninfoFree", (void **)&pq.free_options},
    {"PQfreemem", (void **)&pq.free_memory},
    {"PQconnectdbParams", (void **)&pq.connect},
    {"PQfinish", (void **)&pq.finish},
    {"PQstatus", (void **)&pq.connection_status},
    {"PQerrorMessage", (void **)&pq.message},
    {"PQparameterStatus", (void **)&pq.parameter},
    {"PQserverVersion", (void **)&pq.server_version},
    {"PQsslInUse", (void **)&pq.is_encrypted},
    {"PQhost", (void **)&pq.host},
    {"PQport", (void **)&pq.port},
    {"PQdb", (void **)&pq.database},
    {"PQsetNoticeProcessor", (void **)&pq.set_notice_processor},
    {"PQsendQuery", (void **)&pq.send},
    {"PQgetResult", (void **)&pq.answer},
    {"PQgetCopyData", (void **)&pq.row},
    {"PQgetCancel", (void **)&pq.cancel_of},
    {"PQcancel", (void **)&pq.cancel},
    {"PQfreeCancel", (void **)&pq.free_cancel},
    {"PQresultStatus", (void **)&pq.status},
    {"PQresultErrorField", (void **)&pq.field},
    {"PQntuples", (void **)&pq.row_count},
    {"PQnfields", (void **)&pq.column_count},
    {"PQgetisnull", (void **)&pq.is_null},
    {"PQgetvalue", (void **)&pq.value},
    {"PQgetlength", (void **)&pq.length},
    {"PQclear", (void **)&pq.clear},
    {NULL, NULL},
  };
  is_loaded = clibrary_load(names, functions);
}

bool cpq_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

PQconninfoOption *cpq_parse(const char *url, char **message) { return pq.parse(url, message); }
PQconninfoOption *cpq_options(PGconn *connection) { return pq.options(connection); }
void cpq_free_options(PQconninfoOption *options) { pq.free_options(options); }
void cpq_free(void *memory) { pq.free_memory(memory); }

// Notices can quote what tables hold, and would go to standard error.
static void ignore_notice(void *context, const char *message) {
  (void)context;
  (void)message;
}

PGconn *cpq_connect(const char *const *keywords, const char *const *values) {
  PGconn *connection = pq.connect(keywords, values, 0);
  if (connection) pq.set_notice_processor(connection, ignore_notice, NULL);
  return connection;
}

void cpq_finish(PGconn *connection) { pq.finish(connection); }
// CONNECTION_OK
bool cpq_is_alive(const PGconn *connection) { return pq.connection_status(connection) == 0; }
const char *cpq_message(const PGconn *connection) { return pq.message(connection); }
const char *cpq_parameter(const PGconn *connection, const char *name) {
  return pq.parameter(connection, name);
}
int cpq_server_version(const PGconn *connection) { return pq.server_version(connection); }
bool cpq_is_encrypted(PGconn *connection) { return pq.is_encrypted(connection) != 0; }
const char *cpq_host(const PGconn *connection) { return pq.host(connection); }
const char *cpq_port(const PGconn *connection) { return pq.port(connection); }
const char *cpq_database(const PGconn *connection) { return pq.database(connection); }

bool cpq_send(PGconn *connection, const char *statements) {
  return pq.send(connection, statements) == 1;
}
PGresult *cpq_answer(PGconn *connection) { return pq.answer(connection); }

int cpq_row(PGconn *connection, char **bytes) {
  int length = pq.row(connection, bytes, 0);
  return length > 0 ? length : 0;
}

void cpq_cancel(PGconn *connection) {
  char message[256];
  PGcancel *cancel = pq.cancel_of(connection);
  if (!cancel) return;
  // Nothing depends on it: the connection is closed next.
  (void)pq.cancel(cancel, message, sizeof message);
  pq.free_cancel(cancel);
}

int cpq_status(const PGresult *answer) { return pq.status(answer); }
const char *cpq_field(const PGresult *answer, int field) { return pq.field(answer, field); }
int cpq_row_count(const PGresult *answer) { return pq.row_count(answer); }
int cpq_column_count(const PGresult *answer) { return pq.column_count(answer); }
bool cpq_is_null(const PGresult *answer, int row, int column) {
  return pq.is_null(answer, row, column) != 0;
}
const char *cpq_value(const PGresult *answer, int row, int column) {
  return pq.value(answer, row, column);
}
int cpq_length(const PGresult *answer, int row, int column) {
  return pq.length(answer, row, column);
}
void cpq_clear(PGresult *answer) { pq.clear(answer); }
