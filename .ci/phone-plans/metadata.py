"""What libphonenumber knows of each country code."""

import re

import phonenumbers
from phonenumbers.phonemetadata import PhoneMetadata

from automaton import Expression, strings

# The order is that of PhoneNumberKinds.
KINDS = [
    "fixed_line", "mobile", "toll_free", "premium_rate", "shared_cost", "personal_number", "voip",
    "pager", "uan", "voicemail",
]
# What was dialled before the number until plans were changed, and still stands in files: Mexico
# until 2019.
FORMER_PREFIXES = {52: ["01", "044", "045", "1"]}


def regions():
    """(country code, region, metadata), in order."""
    for code, names in sorted(phonenumbers.COUNTRY_CODE_TO_REGION_CODE.items()):
        for name in names:
            if name == "001":
                yield code, name, PhoneMetadata.metadata_for_nongeo_region(code)
            else:
                yield code, name, PhoneMetadata.metadata_for_region(name)


def patterns(parts):
    """(kind, pattern) for the national numbers of a country code."""
    for _, metadata in parts:
        for kind in KINDS:
            description = getattr(metadata, kind)
            if description is not None and description.national_number_pattern:
                yield kind, description.national_number_pattern


def trunk_prefixes(code, metadata):
    """What is dialled before the national number, as far as it can be enumerated."""
    found = set(FORMER_PREFIXES.get(code, []))
    if metadata.national_prefix:
        found.add(metadata.national_prefix)
    text = metadata.national_prefix_for_parsing or ""
    # A whole number of the subscriber behind a carrier's code (Brazil), or behind an area code and
    # "15" (Argentina, see mobile_within_argentina); local numbers of an island, which end with $.
    text = text.replace("(\\d{10,11})", "")
    if code == 54:
        return sorted(found)
    for branch in Expression(text.replace("$", "")).tree[1] if "$" not in text else []:
        found |= {prefix for prefix in strings(branch) if 0 < len(prefix) <= 4}
    # Gabon: the branch is the whole number.
    return sorted(found if len(found) <= 40 else {metadata.national_prefix})


def mobile_within_argentina(automaton, metadata, root):
    """011 15-2345-6789 is +54 9 11 2345 6789: the transformation 9$1 of the metadata."""
    areas = re.match(r"0\?\(\?:\((.*)\)15\)\?$", metadata.national_prefix_for_parsing).group(1)
    entries = []
    for area in sorted(strings(Expression(areas).tree)):
        behind = automaton.after(root, "9" + area)
        if behind != -1:
            entries.append((area + "15", behind))
    # An area code may begin with another: the longer are the rarer.
    short = {area for area, _ in entries}
    entries = [e for e in entries if not any(e[0] != o and e[0].startswith(o) for o in short)]
    return automaton.tree_of(entries)


def groupings(metadata):
    """How many digits stand together, in hexadecimal, as numbers are printed within the country."""
    found = set()
    for form in metadata.number_format:
        sizes = [[int(part) for part in size.split(",")]
                 for size in re.findall(r"\(\\d(?:\{([\d,]+)\})?\)", form.pattern.replace(
                     "(\\d)", "(\\d{1})"))]
        if len(sizes) != form.pattern.count("("):
            continue
        written = form.format
        if form.national_prefix_formatting_rule:
            rule = form.national_prefix_formatting_rule
            written = re.sub(r"\\\d", lambda group: rule.replace("\\1", group[0]), written, count=1)
        counts = [()]
        for size in sizes:
            counts = [done + (n,) for done in counts for n in range(size[0], size[-1] + 1)]
        for count in counts:
            for text in (written, form.format):
                digits = re.sub(r"\\(\d)", lambda part: "9" * count[int(part.group(1)) - 1], text)
                groups = re.findall(r"\d+", digits)
                if 2 <= len(groups) <= 6 and sum(map(len, groups)) <= 15:
                    found.add("".join(f"{len(group):x}" for group in groups))
    return found
