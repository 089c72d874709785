"""Regular expressions over digits, and one automaton for many of them."""

import re


class Expression:
    """A regular expression of the metadata as a tree: sets of digits, sequences, choices, and
    repetitions."""

    def __init__(self, text):
        self.text, self.place = text.replace("(?:", "("), 0
        self.tree = self.choice()
        assert self.place == len(self.text), text

    def peek(self):
        return self.text[self.place] if self.place < len(self.text) else ""

    def choice(self):
        branches = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            branches.append(self.sequence())
        return ("choice", branches)

    def sequence(self):
        parts = []
        while self.peek() and self.peek() not in "|)":
            parts.append(self.repetition())
        return ("sequence", parts)

    def repetition(self):
        sign = self.peek()
        self.place += 1
        if sign == "(":
            tree = self.choice()
            self.place += 1
        elif sign == "[":
            end = self.text.index("]", self.place)
            tree = ("digits", self.members(self.text[self.place:end]))
            self.place = end + 1
        elif sign == "\\":
            assert self.peek() == "d", self.text
            self.place += 1
            tree = ("digits", frozenset(range(10)))
        else:
            tree = ("digits", frozenset([int(sign)]))
        while self.peek() and self.peek() in "?{":
            if self.peek() == "?":
                self.place += 1
                tree = ("repeat", tree, 0, 1)
            else:
                end = self.text.index("}", self.place)
                bounds = self.text[self.place + 1:end].split(",")
                self.place = end + 1
                tree = ("repeat", tree, int(bounds[0]), int(bounds[-1]))
        return tree

    @staticmethod
    def members(text):
        digits = set()
        for first, last in re.findall(r"(\d)(?:-(\d))?", text):
            digits.update(range(int(first), int(last or first) + 1))
        return frozenset(digits)


def strings(tree):
    """All strings of a tree; for those that have few."""
    kind = tree[0]
    if kind == "digits":
        return {str(digit) for digit in tree[1]}
    if kind == "choice":
        return set().union(*(strings(branch) for branch in tree[1]))
    if kind == "sequence":
        written = {""}
        for part in tree[1]:
            written = {left + right for left in written for right in strings(part)}
        return written
    written, now = set(), {""}
    for count in range(tree[3] + 1):
        if count >= tree[2]:
            written |= now
        now = {left + right for left in now for right in strings(tree[1])}
    return written


class Automaton:
    """The states of all plans: of each, the kinds of the number that ends there, and where the ten
    digits lead (-1: nowhere)."""

    def __init__(self):
        self.states, self.known = [], {}

    def state(self, kinds, targets):
        if not kinds and all(target == -1 for target in targets):
            return -1
        key = (kinds, tuple(targets))
        if key not in self.known:
            self.known[key] = len(self.states)
            self.states.append(key)
        return self.known[key]

    def add(self, patterns):
        """The first state for (kind, pattern) pairs."""
        jumps, steps, ends = [[]], [[]], {}

        def fresh():
            jumps.append([])
            steps.append([])
            return len(jumps) - 1

        def build(tree, start):
            if tree[0] == "digits":
                end = fresh()
                steps[start].append((tree[1], end))
            elif tree[0] == "sequence":
                end = start
                for part in tree[1]:
                    end = build(part, end)
            elif tree[0] == "choice":
                end = fresh()
                for branch in tree[1]:
                    begin = fresh()
                    jumps[start].append(begin)
                    jumps[build(branch, begin)].append(end)
            else:
                end, last = fresh(), start
                for count in range(tree[3] + 1):
                    if count >= tree[2]:
                        jumps[last].append(end)
                    if count < tree[3]:
                        last = build(tree[1], last)
            return end

        def closed(places):
            reached, open_ = set(places), list(places)
            while open_:
                for place in jumps[open_.pop()]:
                    if place not in reached:
                        reached.add(place)
                        open_.append(place)
            return frozenset(reached)

        for kind, pattern in patterns:
            begin = fresh()
            jumps[0].append(begin)
            ends.setdefault(build(Expression(pattern).tree, begin), set()).add(kind)
        done = {}

        def go(places):
            if places not in done:
                kinds = frozenset().union(*(ends[place] for place in places if place in ends))
                targets = []
                for digit in range(10):
                    next_ = {to for at in places for digits, to in steps[at] if digit in digits}
                    targets.append(go(closed(next_)) if next_ else -1)
                done[places] = self.state(kinds, targets)
            return done[places]

        return go(closed({0}))

    def after(self, state, digits):
        for digit in digits:
            if state != -1:
                state = self.states[state][1][int(digit)]
        return state

    def tree_of(self, entries):
        """The first state for (digits, state) pairs: that state behind those digits."""
        if any(not digits for digits, _ in entries):
            assert len(entries) == 1
            return entries[0][1]
        targets = []
        for digit in "0123456789":
            part = [(digits[1:], state) for digits, state in entries if digits[0] == digit]
            targets.append(self.tree_of(part) if part else -1)
        return self.state(frozenset(), targets)
