"""Holds a SARIF report to what GitHub code scanning asks beyond the schema, and to the JSON report of
the same run: sarif-rules.py CATEGORY SARIF JSON VALUES [PREFIX]

VALUES lists what must not stand in a report. PREFIX stands before the paths of the SARIF report.
Prints the number of results. The rules are those of GitHub's "SARIF support for code scanning"."""

import collections
import gzip
import json
import re
import sys
import urllib.parse

category, sarif_path, json_path, values_path = sys.argv[1:5]
prefix = sys.argv[5] if len(sys.argv) > 5 else ""
with open(sarif_path, "rb") as file:
    text = file.read()
sarif = json.loads(text.decode("utf-8"))
with open(json_path, encoding="utf-8") as file:
    report = json.load(file)
with open(values_path, encoding="utf-8") as file:
    values = file.read().split()
failures = []


def hold(condition, what):
    if not condition:
        failures.append(what)


# RFC 3986: a relative path whose first segment has no colon, and nothing that would have to be encoded.
URI = re.compile(r"([A-Za-z0-9._~-]|%[0-9A-F]{2})+(/([A-Za-z0-9._~-]|%[0-9A-F]{2})+)*")
LEVELS = ["error", "warning", "note"]


def check_uri(uri):
    hold(URI.fullmatch(uri), f"no plain relative reference: {uri}")
    hold(not urllib.parse.urlsplit(uri).scheme, f"a scheme: {uri}")
    hold(".." not in uri.split("/") and "." not in uri.split("/"), f"leads elsewhere: {uri}")


def check_region(region):
    names = ["startLine", "startColumn", "endLine", "endColumn"]
    hold(all(type(region.get(name)) is int and region[name] >= 1 for name in names), f"{region}")
    start, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
    hold(start <= end, f"ends before it begins: {region}")


def check_rule(rule):
    name = rule.get("id")
    hold(isinstance(name, str) and name, "a rule has no id")
    for part in ("shortDescription", "fullDescription"):
        length = len(rule.get(part, {}).get("text", ""))
        hold(1 <= length <= 1024, f"{name}: {part} has {length} letters")
    hold(len(rule.get("name", "")) <= 255, f"{name}: the name is long")
    hold(rule.get("help", {}).get("text"), f"{name}: no help")
    uri = rule.get("helpUri")
    hold(uri is None or re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", uri), f"{name}: helpUri {uri}")
    properties = rule.get("properties", {})
    hold(len(properties.get("tags", [])) <= 20, f"{name}: many tags")
    hold(len(set(properties.get("tags", []))) == len(properties.get("tags", [])), f"{name}: a tag twice")
    severity = properties.get("security-severity")
    hold(isinstance(severity, str) and 0 < float(severity) <= 10, f"{name}: severity {severity}")
    precision = properties.get("precision")
    hold(precision in ("very-high", "high", "medium", "low"), f"{name}: precision {precision}")


def place(result):
    location = result["locations"][0]
    physical = location["physicalLocation"]
    region = physical["region"]
    path = urllib.parse.unquote_to_bytes(physical["artifactLocation"]["uri"])
    logical = location.get("logicalLocations", [{}])[0]
    if logical:
        return result["ruleId"], path, logical["properties"]["table"], logical["name"]
    return result["ruleId"], path, region["startLine"], region["startColumn"]


def place_in_json(finding):
    if "pathBytes" in finding:
        path = bytes.fromhex(finding["pathBytes"])
    else:
        path = finding["path"].encode()
    if path == b"-":
        path = b"stdin"
    # "a/./b" and "./a" are a/b and a.
    parts = [part for part in path.split(b"/") if part not in (b"", b".")]
    path = prefix.encode() + b"/".join(parts)
    if "table" in finding:
        return finding["pattern"], path, finding["table"], finding["columnName"]
    return finding["pattern"], path, finding["line"], finding["column"]


hold(sarif["version"] == "2.1.0" and "$schema" in sarif, "version")
hold(len(sarif["runs"]) == 1, "runs")
run = sarif["runs"][0]
rules = run["tool"]["driver"]["rules"]
results = run["results"]
hold(len(rules) <= 25_000 and len({rule["id"] for rule in rules}) == len(rules), "rules")
for rule in rules:
    check_rule(rule)
hold(run["automationDetails"]["id"] == category + "/", f"category {run['automationDetails']}")
hold(run["columnKind"] == "utf16CodeUnits", "columnKind")
hold(len(results) <= 25_000, f"{len(results)} results")
for result in results:
    hold(rules[result["ruleIndex"]]["id"] == result["ruleId"], "ruleIndex")
    hold(result["level"] in LEVELS and result["message"]["text"], "level or message")
    hold(len(result["locations"]) == 1, "locations")
    physical = result["locations"][0]["physicalLocation"]
    check_uri(physical["artifactLocation"]["uri"])
    check_region(physical["region"])
    hold("snippet" not in physical["region"], "a snippet")
hashes = collections.Counter(
    result["partialFingerprints"]["primaryLocationLineHash"] for result in results)
hold(max(hashes.values(), default=1) == 1, f"the same fingerprint: {hashes.most_common(1)}")
for notification in run["invocations"][0]["toolExecutionNotifications"]:
    for location in notification.get("locations", []):
        check_uri(location["physicalLocation"]["artifactLocation"]["uri"])
packed = len(gzip.compress(text))
hold(packed <= 10_000_000, f"{packed} bytes when compressed")

# The most serious are there, and those that are not are counted.
left = run["invocations"][0]["properties"]["resultsLeftOut"]
hold(len(results) + sum(left.values()) == len(report["findings"]), "the number of findings")
order = [LEVELS.index(result["level"]) for result in results]
hold(order == sorted(order), "the order of the results")
hold(all(LEVELS.index(level) >= max(order, default=0) for level in LEVELS if left[level]), "what is left")
found = collections.Counter(map(place, results))
missing = found - collections.Counter(map(place_in_json, report["findings"]))
hold(not missing, f"not in JSON: {list(missing)[:3]}")

shown = text.decode("utf-8")
words = set(re.findall(r"[0-9]{16}|[a-z0-9.]+@[a-z.]+", shown))
hold(not words.intersection(values), "a value stands in the report")

for failure in failures[:20]:
    print(f"{sarif_path}: {failure}", file=sys.stderr)
print(
    f"{len(results):,} results, {sum(left.values()):,} left out, {len(text):,} bytes, "
    f"{packed:,} compressed", file=sys.stderr)
print(len(results))
sys.exit(1 if failures else 0)
