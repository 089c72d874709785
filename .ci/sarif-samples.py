"""Makes what .ci/sarif scans: sarif-samples.py FOLDER

Every value is made here: addresses of a domain that is reserved for documentation, and card numbers with
a right check digit under a prefix that is given to nobody. They are listed in FOLDER/values, so that
reports can be searched for them."""

import os
import random
import sqlite3
import sys

random.seed(20)
root = os.path.abspath(sys.argv[1])
values = []


def card():
    digits = [int(digit) for digit in "4539" + "".join(random.choices("0123456789", k=11))]
    total = sum(d if i % 2 else d * 2 - 9 * (d > 4) for i, d in enumerate(digits))
    number = "".join(map(str, digits)) + str(-total % 10)
    values.append(number)
    return number


def mail(number):
    value = f"person{number}.x{random.randrange(10**6)}@mail.example.org"
    values.append(value)
    return value


def write(path, text):
    path = os.path.join(root.encode(), path if isinstance(path, bytes) else path.encode())
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(text)


write("none/empty.txt", "")
write("none/words.txt", "Nothing to see here.\n" * 20)

for number in range(12):
    write(f"files/orders/{number}.txt", f"Order\r\n\r\nvisa {card()} 💳 {card()}\nmail {mail(number)}\n")
write("files/people.csv", "name;mail\n" + "".join(f"x;{mail(n)}\n" for n in range(40)))
write("files/utf16.txt", "")
with open(os.path.join(root, "files/utf16.txt"), "wb") as file:
    file.write(f"é 💳 {card()}\n".encode("utf-16"))

HOSTILE = [
    "a b.txt", "100%.txt", "%41.txt", "x[1]{2}.txt", "new\nline.txt", "ret\rurn.txt", "tab\t.txt",
    "naïve/日本語 💳.txt", "c:/d.txt", "https:/example.org/x.txt", "q?a=b#c.txt", "'\"<>&|\\^`.txt",
    "::error::x.txt", "##[error]x.txt", "-dash.txt", "--output=x", "..x/...txt", "~/x.txt",
    "esc\x1b[2J.txt", "\u202etxt.exe", "e\u0301.txt", "é.txt", "x" * 250, "a/" * 60 + "deep.txt",
    b"latin-\xe9.txt", b"cut-\xc3/\xff\xfe.txt",
]
for name in HOSTILE:
    write(b"names/" + (name if isinstance(name, bytes) else name.encode()), f"visa {card()}\n")

with sqlite3.connect(os.path.join(root, "shop.db")) as database:
    database.execute('CREATE TABLE customers (id INTEGER PRIMARY KEY, mail TEXT, card_number TEXT)')
    database.execute('CREATE TABLE "order items" ("ship; to" TEXT, note TEXT) ')
    database.execute("CREATE VIEW everyone AS SELECT mail FROM customers")
    rows = [(mail(n), card()) for n in range(200)]
    database.executemany("INSERT INTO customers (mail, card_number) VALUES (?, ?)", rows)
    rows = [(mail(n), "nothing") for n in range(20)]
    database.executemany('INSERT INTO "order items" VALUES (?, ?)', rows)
database.close()

# The most serious come last, where a report that is full has no room for them.
write("many/a.txt", "".join(f"write to {mail(n)}\n" for n in range(29_000)))
write("many/b.txt", "".join(f"visa {card()}\n" for _ in range(1000)))

with open(os.path.join(root, "values"), "w", encoding="utf-8") as file:
    file.write("\n".join(values) + "\n")
