#include "CMariaDB.h"

#include <CLibrary.h>
#include <pthread.h>
#include <stddef.h>
#include <sys/socket.h>

const char *const cmariadb_name = "libmariadb";

// The numbers of the options, of its enum mysql_option.
enum {
  OPTION_CONNECT_TIMEOUT = 0,
  OPTION_READ_DEFAULT_GROUP = 5,
  OPTION_CHARACTER_SET = 7,
  OPTION_LOCAL_INFILE = 8,
  OPTION_PROTOCOL = 9,
  OPTION_READ_TIMEOUT = 11,
  OPTION_WRITE_TIMEOUT = 12,
  OPTION_RECONNECT = 20,
  OPTION_VERIFY_CERTIFICATE = 21,
  OPTION_AUTHORITIES = 27,
  OPTION_ADD_ATTRIBUTE = 33,
  OPTION_ENCRYPT = 38,
  OPTION_LONGEST_ROW = 39,
  OPTION_ALLOWED_AUTHENTICATION = 7026,
};
// CLIENT_REMEMBER_OPTIONS
static const unsigned long keep_options = 1UL << 31;

static struct {
  int (*start)(int, char **, char **);
  MYSQL *(*make)(MYSQL *);
  int (*set)(MYSQL *, int, ...);
  void (*set_infile)(
      MYSQL *, int (*)(void **, const char *, void *), int (*)(void *, char *, unsigned int),
      void (*)(void *), int (*)(void *, char *, unsigned int), void *);
  MYSQL *(*connect)(
      MYSQL *, const char *, const char *, const char *, const char *, unsigned int, const char *,
      unsigned long);
  void (*close)(MYSQL *);
  int (*socket)(MYSQL *);
  unsigned int (*error)(MYSQL *);
  const char *(*message)(MYSQL *);
  const char *(*cipher)(MYSQL *);
  const char *(*version)(MYSQL *);
  int (*run)(MYSQL *, const char *, unsigned long);
  MYSQL_RES *(*all_rows)(MYSQL *);
  MYSQL_RES *(*coming_rows)(MYSQL *);
  char **(*row)(MYSQL_RES *);
  unsigned long *(*lengths)(MYSQL_RES *);
  void (*free_rows)(MYSQL_RES *);
} maria;

static bool is_loaded = false;

// The version of the interface has been 3 since 2017 (Connector/C 3.0).
static const char *const names[] = {
#ifdef __APPLE__
  "libmariadb.3.dylib",
  "/opt/homebrew/opt/mariadb-connector-c/lib/mariadb/libmariadb.3.dylib",
  "/usr/local/opt/mariadb-connector-c/lib/mariadb/libmariadb.3.dylib",
#else
  "libmariadb.so.3",
#endif
  NULL,
};

static void load(void) {
  const CLibraryFunction functions[] = {
    {"mysql_server_init", (void **)&maria.start},
    {"mysql_init", (void **)&maria.make},
    {"mysql_optionsv", (void **)&maria.set},
    {"mysql_set_local_infile_handler", (void **)&maria.set_infile},
    {"mysql_real_connect", (void **)&maria.connect},
    {"mysql_close", (void **)&maria.close},
    {"mysql_get_socket", (void **)&maria.socket},
    {"mysql_errno", (void **)&maria.error},
    {"mysql_error", (void **)&maria.message},
    {"mysql_get_ssl_cipher", (void **)&maria.cipher},
    {"mysql_get_server_info", (void **)&maria.version},
    {"mysql_real_query", (void **)&maria.run},
    {"mysql_store_result", (void **)&maria.all_rows},
    {"mysql_use_result", (void **)&maria.coming_rows},
    {"mysql_fetch_row", (void **)&maria.row},
    {"mysql_fetch_lengths", (void **)&maria.lengths},
    {"mysql_free_result", (void **)&maria.free_rows},
    {NULL, NULL},
  };
  // By itself it would do so with the first connection, which may be made by several threads.
  is_loaded = clibrary_load(names, functions) && maria.start(0, NULL, NULL) == 0;
}

bool cmariadb_load(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

// MARK: Files of this machine, for which a server can ask in place of an answer

static int refuse_file(void **file, const char *name, void *context) {
  (void)file, (void)name, (void)context;
  return 1;
}
static int read_nothing(void *file, char *bytes, unsigned int count) {
  (void)file, (void)bytes, (void)count;
  return -1;
}
static void end_file(void *file) { (void)file; }
static int say_refused(void *file, char *message, unsigned int size) {
  (void)file;
  if (size > 0) message[0] = 0;
  // CR_UNKNOWN_ERROR
  return 2000;
}

// MARK: Connections

// Option files are read when the library connects, over what was set before it. So it is made to
// connect first, on a way that leads nowhere.
static void read_option_files(MYSQL *connection) {
  const unsigned int none = 99;
  maria.set(connection, OPTION_READ_DEFAULT_GROUP, "client");
  maria.set(connection, OPTION_PROTOCOL, &none);
  (void)maria.connect(connection, "localhost", NULL, "", NULL, 1, "/", keep_options);
}

static void set_encryption(MYSQL *connection, const CMariaDBTarget *target) {
  const char yes = 1, no = 0;
  if (target->encryption != CMARIADB_ENCRYPTION_UNSAID) {
    const bool is_on = target->encryption != CMARIADB_ENCRYPTION_OFF;
    maria.set(connection, OPTION_ENCRYPT, is_on ? &yes : &no);
  }
  if (target->encryption == CMARIADB_ENCRYPTION_VERIFIED) {
    maria.set(connection, OPTION_VERIFY_CERTIFICATE, &yes);
  } else if (target->trusts_any_certificate) {
    maria.set(connection, OPTION_VERIFY_CERTIFICATE, &no);
  }
  if (target->authorities) maria.set(connection, OPTION_AUTHORITIES, target->authorities);
  if (!target->sends_plain_password) {
    // The ways to sign in that keep the password to themselves. Libraries before 3.2.4 know no list.
    maria.set(
        connection, OPTION_ALLOWED_AUTHENTICATION,
        "mysql_native_password,client_ed25519,parsec,caching_sha2_password,sha256_password,"
        "auth_gssapi_client");
  }
}

MYSQL *cmariadb_connect(const CMariaDBTarget *target) {
  MYSQL *connection = maria.make(NULL);
  if (!connection) return NULL;
  read_option_files(connection);
  const unsigned int off = 0;
  const char no = 0;
  const size_t longest_row = target->longest_row;
  // MYSQL_PROTOCOL_DEFAULT and MYSQL_PROTOCOL_TCP
  const unsigned int protocol = target->uses_port ? 1 : 0;
  maria.set(connection, OPTION_PROTOCOL, &protocol);
  maria.set(connection, OPTION_LOCAL_INFILE, &off);
  maria.set_infile(connection, refuse_file, read_nothing, end_file, say_refused, NULL);
  // What the session was told would be forgotten.
  maria.set(connection, OPTION_RECONNECT, &no);
  maria.set(connection, OPTION_CHARACTER_SET, "utf8mb4");
  maria.set(connection, OPTION_CONNECT_TIMEOUT, &target->connect_timeout);
  maria.set(connection, OPTION_READ_TIMEOUT, &target->read_timeout);
  maria.set(connection, OPTION_WRITE_TIMEOUT, &target->read_timeout);
  maria.set(connection, OPTION_LONGEST_ROW, &longest_row);
  maria.set(connection, OPTION_ADD_ATTRIBUTE, "program_name", target->program);
  set_encryption(connection, target);
  (void)maria.connect(
      connection, target->host, target->user, target->password, target->database, target->port,
      target->socket, 0);
  return connection;
}

void cmariadb_close(MYSQL *connection) { maria.close(connection); }

void cmariadb_abandon(MYSQL *connection) {
  int descriptor = maria.socket(connection);
  // Whatever is read next finds the end.
  if (descriptor >= 0) (void)shutdown(descriptor, SHUT_RDWR);
}

unsigned int cmariadb_error(MYSQL *connection) { return maria.error(connection); }
const char *cmariadb_message(MYSQL *connection) { return maria.message(connection); }
bool cmariadb_is_open(MYSQL *connection) { return maria.socket(connection) >= 0; }
bool cmariadb_is_encrypted(MYSQL *connection) { return maria.cipher(connection) != NULL; }
const char *cmariadb_server_version(MYSQL *connection) { return maria.version(connection); }

bool cmariadb_run(MYSQL *connection, const char *statement, unsigned long length) {
  return maria.run(connection, statement, length) == 0;
}
MYSQL_RES *cmariadb_all_rows(MYSQL *connection) { return maria.all_rows(connection); }
MYSQL_RES *cmariadb_coming_rows(MYSQL *connection) { return maria.coming_rows(connection); }
char **cmariadb_row(MYSQL_RES *rows) { return maria.row(rows); }
const unsigned long *cmariadb_lengths(MYSQL_RES *rows) { return maria.lengths(rows); }
void cmariadb_free(MYSQL_RES *rows) { maria.free_rows(rows); }
