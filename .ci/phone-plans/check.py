"""Compares the plans that were written with the regular expressions that they are from."""

import random
import re
from pathlib import Path

from encoding import ALPHABET
from metadata import KINDS, patterns, regions

FOLDER = Path(__file__).resolve().parent.parent.parent / "Sources/Validation"
# Numbers drawn for each country code.
DRAWN = 3_000


def literal(file, name):
    text = (FOLDER / file).read_text(encoding="utf-8")
    return re.search(name + r': StaticString = """\n(.*?)\n    """', text, re.S).group(1)


def number(digits):
    return ALPHABET.index(digits[0]) * len(ALPHABET) + ALPHABET.index(digits[1])


def read_tails():
    for word in literal("PhoneNumberPlans.swift", "tails").split():
        tail = []
        for at in range(0, len(word), 4):
            tail += [int(word[at + 1:at + 4], 16)] * int(word[at], 16)
        yield tail + [0] * (16 - len(tail))


def read_targets(tails):
    text = "".join("".join(literal(f"PhoneNumberPlanStates{part}.swift", f"states{part}").split())
                   for part in "12")
    targets, place = [], 0
    while place < len(text):
        letter = text[place]
        if letter >= "a":
            targets += [0] * (ord(letter) - ord("a") + 1)
        elif letter >= "K":
            targets += [tails + len(targets) // 10] * (ord(letter) - ord("K") + 1)
        else:
            targets += [number(text[place + 1:place + 3])] * (ord(letter) - ord("A") + 1)
            place += 2
        place += 1
    return targets


def check():
    tails = list(read_tails())
    targets = read_targets(len(tails))
    plans = re.sub(r",\s+", ",", literal("PhoneNumberPlans.swift", "plans")).splitlines()
    first = {int(plan.split()[0]): number(plan.split()[2]) for plan in plans}

    def kinds(code, digits):
        state, place = first[code], 0
        while state > len(tails):
            if place == len(digits):
                return 0
            state = targets[10 * (state - len(tails) - 1) + int(digits[place])]
            place += 1
        further = len(digits) - place
        return tails[state - 1][further] if state and further < 16 else 0

    draw = random.Random(5)
    by_code = {}
    for code, name, metadata in regions():
        by_code.setdefault(code, []).append((name, metadata))
    for code, parts in by_code.items():
        expected = [(1 << KINDS.index(kind), re.compile(text)) for kind, text in patterns(parts)]
        for digits in drawn(parts, draw):
            mask = 0
            for kind, expression in expected:
                mask |= kind if expression.fullmatch(digits) else 0
            assert kinds(code, digits) == mask, f"country code {code}: not what the metadata says"


def drawn(parts, draw):
    """Numbers that differ from examples in some digits, and numbers of any digits."""
    descriptions = [getattr(metadata, kind) for _, metadata in parts for kind in KINDS]
    examples = [one.example_number for one in descriptions if one and one.example_number]
    lengths = sorted({n for _, metadata in parts for n in metadata.general_desc.possible_length})
    for _ in range(DRAWN):
        if draw.random() < 0.5:
            digits = list(draw.choice(examples))
            for _ in range(draw.choice((1, 1, 2, 3))):
                digits[draw.randrange(len(digits))] = draw.choice("0123456789")
        else:
            count = draw.choice(lengths) + draw.choice((0, 0, 0, 1, -1))
            digits = [draw.choice("0123456789") for _ in range(count)]
        yield "".join(digits)
