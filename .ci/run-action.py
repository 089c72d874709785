"""Runs action.yml as a runner would, as far as that goes here: run-action.py ACTION FOLDER [NAME=VALUE]…

NAME is an input of the action, or `base`, the commit that a pull request starts from, or `uses`, what steps
of other actions end with: success or failure. FOLDER is the checkout. What is left is in $RUNNER_TEMP: `log`,
what the steps printed; `summary`; `outputs`, those of the action; `used`, a line for each step of another
action, with what it was given. Ends with 1 where the action would fail, with 3 where action.yml is wrong."""

import os
import pathlib
import re
import subprocess
import sys

import yaml

action_path, folder = sys.argv[1:3]
given = dict(word.split("=", 1) for word in sys.argv[3:])
base, used_end = given.pop("base", ""), given.pop("uses", "success")
with open(action_path, encoding="utf-8") as file:
    action = yaml.safe_load(file)
temporary = pathlib.Path(os.environ["RUNNER_TEMP"])
inputs = {name: str(entry.get("default", "")) for name, entry in action["inputs"].items()}


def wrong(words):
    print(f"action.yml: {words}", file=sys.stderr)
    sys.exit(3)


for name in given:
    if name not in inputs:
        wrong(f"no input {name}")
inputs.update(given)
steps, failed = {}, False


def lookup(path):
    parts = path.split(".")
    if parts[0] == "inputs" and parts[1] in inputs:
        return inputs[parts[1]]
    if parts[0] == "steps" and any(step.get("id") == parts[1] for step in action["runs"]["steps"]):
        step = steps.get(parts[1], {"outcome": "", "outputs": {}})
        return step["outputs"].get(parts[3], "") if parts[2] == "outputs" else step[parts[2]]
    if parts[:2] == ["github", "event"]:
        return base if path.endswith("pull_request.base.sha") else ""
    wrong(f"unknown: {path}")


def evaluate(expression):
    """The few things that expressions of this action say."""
    tokens = re.findall(r"'[^']*'|[a-z_]+(?:\.[a-z_-]+)+|always\(\)|&&|\|\||!=|==|\S+", expression)
    words = {"&&": "and", "||": "or", "!=": "!=", "==": "==", "always()": "True"}
    python = []
    for token in tokens:
        if token.startswith("'"):
            python.append(token)
        elif token in words:
            python.append(words[token])
        elif "." in token:
            python.append(repr(lookup(token)))
        else:
            wrong(f"not understood: {token}")
    return eval(" ".join(python))


def fill(text):
    return re.sub(r"\$\{\{(.*?)\}\}", lambda found: str(evaluate(found[1].strip())), str(text))


def outputs_of(path):
    return dict(line.split("=", 1) for line in path.read_text().splitlines())


with open(temporary / "log", "wb") as log, open(temporary / "used", "w") as used:
    for number, step in enumerate(action["runs"]["steps"]):
        condition = step.get("if", "")
        if (failed and "always()" not in condition) or (condition and not evaluate(condition)):
            steps[step.get("id", number)] = {"outcome": "skipped", "outputs": {}}
            continue
        outputs = temporary / f"outputs-{number}"
        outputs.write_text("")
        if "uses" in step:
            if not re.fullmatch(r"[\w-]+/[\w/-]+@(v[0-9]+|[0-9a-f]{40})", step["uses"]):
                wrong(f"no version: {step['uses']}")
            used.write(" ".join([step["uses"]] + [fill(value) for value in step["with"].values()]) + "\n")
            ended = used_end
        else:
            if "${{" in step["run"]:
                wrong("an expression is pasted into a script")
            script = temporary / "script"
            script.write_text(step["run"])
            environment = os.environ | {name: fill(value) for name, value in step.get("env", {}).items()}
            environment |= {
                "GITHUB_OUTPUT": str(outputs), "GITHUB_STEP_SUMMARY": str(temporary / "summary")}
            where = os.path.join(folder, fill(step.get("working-directory", ".")))
            command = ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", str(script)]
            log.flush()
            status = subprocess.run(command, cwd=where, env=environment, stdout=log, stderr=log)
            ended = "success" if status.returncode == 0 else "failure"
        steps[step.get("id", number)] = {"outcome": ended, "outputs": outputs_of(outputs)}
        if ended == "failure" and fill(step.get("continue-on-error", "False")) != "True":
            failed = True

with open(temporary / "outputs", "w") as file:
    for name, entry in action["outputs"].items():
        file.write(f"{name}={fill(entry['value'])}\n")
sys.exit(1 if failed else 0)
