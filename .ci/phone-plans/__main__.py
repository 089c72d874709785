"""Writes the numbering plans of all country codes, and specimens of them, as Swift:

    pip install phonenumbers==9.0.43 && python3 .ci/phone-plans 2026-11-06

The argument is the day on which that release was published. The package carries libphonenumber's
metadata unchanged (Apache-2.0). It lies here because SwiftPM takes what lies in a target's folder for
a source of it, and folders of Patterns are embedded as patterns. What was written is read back and
compared with the metadata in the end (check.py).

The patterns of a plan's national numbers become one automaton over digits. Its states are merged
over all plans, and those that ask for nothing but a number of further digits become "tails". What
the strings in the written files look like, NumberingPlans.swift says.
"""

import re
import sys
from pathlib import Path

import phonenumbers

from automaton import Automaton
from check import check
from encoding import encoded_states, encoded_tails, lines, reference, words
from metadata import (
    KINDS, groupings, mobile_within_argentina, patterns, regions, trunk_prefixes,
)

ROOT = Path(__file__).resolve().parent.parent.parent
HEADER = """\
// Written by .ci/phone-plans from the metadata of libphonenumber {version}, licensed under
// Apache-2.0 (https://github.com/google/libphonenumber); do not edit.

"""


def write(name, text, version):
    (ROOT / name).write_text(HEADER.format(version=version) + text, encoding="utf-8")


def main():
    released = sys.argv[1]
    version = phonenumbers.__version__
    automaton = Automaton()
    roots, plans = {}, []
    by_code = {}
    for code, name, metadata in regions():
        by_code.setdefault(code, []).append((name, metadata))
    for code, parts in by_code.items():
        roots[code] = automaton.add(patterns(parts))
    within = {54: mobile_within_argentina(automaton, by_code[54][0][1], roots[54])}
    tails, kinds_after, tail_texts = encoded_tails(automaton, roots.values(), KINDS)
    references, states = encoded_states(automaton, tails, kinds_after)
    for code, parts in by_code.items():
        lengths, prefixes, printed = set(), set(), set()
        for _, metadata in parts:
            lengths |= {n for n in metadata.general_desc.possible_length if n > 0}
            prefixes |= set(trunk_prefixes(code, metadata))
            printed |= groupings(metadata)
        first = reference(references[roots[code]])
        inside = reference(references[within[code]]) if code in within else ""
        fields = [
            str(code), f"{sum(1 << n for n in lengths):x}", first, inside,
            ",".join(sorted(prefixes, key=lambda p: (-len(p), p))),
            ",".join(sorted(printed)),
        ]
        plans.append(" ".join(field or "-" for field in fields))
    write_plans(version, released, plans, tail_texts)
    write_states(version, states)
    write_specimens(version)
    check()
    print(len(plans), "plans,", len(tail_texts), "tails,", len(references), "states,",
          len(states), "characters")


def broken(plan):
    """A plan in lines of its own; a list that does not end in one goes on after a comma."""
    written, line = [], "    "
    for piece in re.findall(r"[^ ,]+,?| ", plan):
        if len(line) + len(piece) > 98 and piece != " ":
            written.append(line.rstrip())
            line = "      "
        line += piece
    return written + [line]


def write_plans(version, released, plans, tails):
    body = [line for plan in plans for line in broken(plan)]
    write("Sources/Validation/PhoneNumberPlans.swift", f'''\
/// The numbering plans of all country codes, as `NumberingPlans` reads them.
enum PhoneNumberPlans {{
  /// The release of libphonenumber that they are from, and the day on which it was published.
  static let version = "{version}"
  static let released = "{released}"

  /// Of each country code: the lengths of its national numbers as a set of bits, the states at
  /// which they begin (and those that are written otherwise within the country), the prefixes that
  /// are dialled before them there, and how many digits stand together as they are printed.
  static let plans: StaticString = """
{chr(10).join(body)}
    """

  /// Of each tail: how many more digits lead to which kinds of numbers, in runs.
  static let tails: StaticString = """
{words(tails, 4)}
    """
}}
''', version)


def write_states(version, states):
    half = len(states) // 2
    for number, part in (("1", states[:half]), ("2", states[half:])):
        write(f"Sources/Validation/PhoneNumberPlanStates{number}.swift", f'''\
extension PhoneNumberPlans {{
  /// Of each state: where runs of digits lead; part {number} of 2.
  static let states{number}: StaticString = """
{lines(part, 4)}
    """
}}
''', version)


def write_specimens(version):
    """The example numbers of the metadata: which of them are of which kind, and written how."""
    international, national = [], []
    for code, name, metadata in regions():
        for kind in KINDS:
            description = getattr(metadata, kind)
            if description is None or not description.example_number:
                continue
            number = description.example_number
            specimen = f"{code}-{number}-{KINDS.index(kind)}"
            if specimen not in international:
                international.append(specimen)
            if name != "001" and kind in ("fixed_line", "mobile"):
                parsed = phonenumbers.parse(f"+{code}{number}")
                written = phonenumbers.format_number(
                    parsed, phonenumbers.PhoneNumberFormat.NATIONAL)
                national.append(f"{code}:{written.replace(' ', '_')}")
    national = sorted(set(national), key=lambda entry: (int(entry.split(":")[0]), entry))
    write("Tests/ValidationTests/PhoneSpecimens.swift", f'''\
/// The example numbers of libphonenumber's metadata.
enum PhoneSpecimens {{
  /// Country code, national number, and the place of its kind in PhoneNumberKinds.
  static let international = words(
    """
{words(international, 4)}
    """)

  /// Country code, and how the number is printed within the country, with _ for a blank.
  static let national = words(
    """
{words(national, 4)}
    """)

  private static func words(_ text: String) -> [String] {{
    text.split {{ $0 == " " || $0 == "\\n" }}.map(String.init)
  }}
}}
''', version)


sys.setrecursionlimit(100_000)
main()
