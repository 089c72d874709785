"""Writes the top level domains of the root zone as Swift:

    python3 .ci/top-level-domains.py tlds-alpha-by-domain.txt

The file is IANA's (https://data.iana.org/TLD/tlds-alpha-by-domain.txt), which PyPI's package
urlextract also carries in its folder data.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "Sources/Validation/TopLevelDomainList.swift"


def spellings(name):
    """A domain as it may stand in a text; what is not ASCII in both cases, for want of folding."""
    name = name.lower()
    yield name
    if name.startswith("xn--"):
        letters = name[4:].encode("ascii").decode("punycode")
        yield letters
        if letters.upper() != letters:
            yield letters.upper()


def words(items, width):
    lines, line = [], ""
    for item in items:
        if line and len(line) + 1 + len(item) > width:
            lines.append(line)
            line = ""
        line = f"{line} {item}" if line else item
    return lines + [line]


with open(sys.argv[1], encoding="ascii") as file:
    comment, *names = file.read().split("\n")
version, _, updated = comment.removeprefix("# Version ").partition(", Last Updated ")
domains = [spelling for name in names if name for spelling in spellings(name)]
TARGET.write_text(f'''\
// Written by .ci/top-level-domains.py from IANA's list of top level domains, version {version},
// of {updated}; do not edit.

extension TopLevelDomains {{
  /// The version of IANA's list (https://data.iana.org/TLD/tlds-alpha-by-domain.txt).
  static let version = "{version}"

  /// In lower case; those that are not ASCII as they are encoded, as they are written, and in
  /// upper case where there is one.
  static let list: StaticString = """
{chr(10).join("    " + line for line in words(domains, 90))}
    """
}}
''', encoding="utf-8")
print(len(names) - 1, "domains")
