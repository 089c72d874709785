"""Validates a JSON file against a JSON schema: validate.py SCHEMA FILE"""

import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
with open(sys.argv[2], encoding="utf-8") as file:
    document = json.load(file)

validator = jsonschema.validators.validator_for(schema)(schema)
errors = list(validator.iter_errors(document))
for error in errors[:20]:
    print(f"{sys.argv[2]}: {error.json_path}: {error.message[:200]}")
sys.exit(1 if errors else 0)
