"""Validates JSON files against a JSON schema: validate.py SCHEMA FILE…"""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.validators.validator_for(schema)(schema)
failed = False
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    errors = list(validator.iter_errors(document))
    for error in errors[:20]:
        print(f"{path}: {error.json_path}: {error.message[:200]}")
    failed = failed or bool(errors)
sys.exit(1 if failed else 0)
