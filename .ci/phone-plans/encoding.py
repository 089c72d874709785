"""An automaton as text; Sources/Validation/NumberingPlans.swift says how it reads."""

# Digits that write references to states and tails: printable, and no quote, comma or backslash.
ALPHABET = [chr(code) for code in range(0x21, 0x7F) if chr(code) not in "\",\\"]


def encoded_tails(automaton, roots, kinds_in_order):
    """States all of whose digits lead to the same: {state: index}, and the kinds they end with
    after 0, 1, 2 … further digits."""
    kinds_after = {-1: ()}
    for number, (kinds, targets) in enumerate(automaton.states):
        if len(set(targets)) == 1 and targets[0] in kinds_after:
            kinds_after[number] = (kinds,) + kinds_after[targets[0]]
    used = {target for number, (_, targets) in enumerate(automaton.states)
            if number not in kinds_after for target in targets if target in kinds_after}
    used |= {root for root in roots if root in kinds_after}
    used.discard(-1)
    masks = {
        state: [sum(1 << kinds_in_order.index(kind) for kind in kinds)
                for kinds in kinds_after[state]]
        for state in used
    }
    ordered = sorted(used, key=lambda state: (len(masks[state]), masks[state]))
    texts = []
    for state in ordered:
        runs = []
        for mask in masks[state]:
            if runs and runs[-1][1] == mask and runs[-1][0] < 15:
                runs[-1][0] += 1
            else:
                runs.append([1, mask])
        texts.append("".join(f"{count:x}{mask:03x}" for count, mask in runs))
    return {state: place for place, state in enumerate(ordered)}, kinds_after, texts


def encoded_states(automaton, tails, kinds_after):
    """The states that are no tails, each as runs of digits that lead to the same."""
    references = {-1: 0, **{state: 1 + place for state, place in tails.items()}}
    text = []
    for number, (kinds, targets) in enumerate(automaton.states):
        if number in kinds_after:
            continue
        assert not kinds, "a number ends where another goes on in its own way"
        place = 0
        while place < 10:
            end = place
            while end < 10 and targets[end] == targets[place]:
                end += 1
            run, target = end - place - 1, references[targets[place]]
            if target == 0:
                text.append(chr(ord("a") + run))
            elif target == len(references) - 1 and target > len(tails):
                text.append(chr(ord("K") + run))
            else:
                text.append(chr(ord("A") + run) + reference(target))
            place = end
        references[number] = len(references)
    return references, "".join(text)


def reference(number):
    return ALPHABET[number // len(ALPHABET)] + ALPHABET[number % len(ALPHABET)]


def lines(text, indent):
    width = 98 - indent
    return "\n".join(" " * indent + text[at:at + width] for at in range(0, len(text), width))


def words(items, indent):
    """Items with blanks between them, in lines."""
    written, line = [], ""
    for item in items:
        if line and len(line) + 1 + len(item) > 98 - indent:
            written.append(" " * indent + line)
            line = ""
        line = f"{line} {item}" if line else item
    return "\n".join(written + [" " * indent + line])
