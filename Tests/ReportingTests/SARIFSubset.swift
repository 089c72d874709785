/// The part of SARIF 2.1.0 that a report may use: what code scanning needs is required, and
/// nothing else is declared. CI holds a real report to the whole schema.
enum SARIFSubset {
  static let schema = JSONSchema(root: try! JSONValue(parsing: text))

  private static let text = #"""
    {
      "type": "object", "additionalProperties": false,
      "required": ["$schema", "version", "runs"],
      "properties": {
        "$schema": {"type": "string"}, "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
      },
      "$defs": {
        "run": {
          "type": "object", "additionalProperties": false,
          "required": ["tool", "automationDetails", "columnKind", "results", "invocations"],
          "properties": {
            "tool": {
              "type": "object", "additionalProperties": false, "required": ["driver"],
              "properties": {"driver": {"$ref": "#/$defs/driver"}}
            },
            "automationDetails": {"type": "object", "required": ["id"]},
            "columnKind": {"const": "utf16CodeUnits"},
            "results": {"type": "array", "items": {"$ref": "#/$defs/result"}},
            "invocations": {"type": "array", "items": {"$ref": "#/$defs/invocation"}}
          }
        },
        "driver": {
          "type": "object", "additionalProperties": false,
          "required": ["name", "version", "semanticVersion", "rules"],
          "properties": {
            "name": {"const": "privet"}, "version": {"type": "string"},
            "semanticVersion": {"type": "string"},
            "informationUri": {"type": "string", "pattern": "^https://"},
            "rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}},
            "properties": {"type": "object"}
          }
        },
        "message": {
          "type": "object", "additionalProperties": false, "required": ["text"],
          "properties": {"text": {"type": "string", "pattern": "."}}
        },
        "rule": {
          "type": "object", "additionalProperties": false,
          "required": [
            "id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration",
            "properties"
          ],
          "properties": {
            "id": {"type": "string"}, "name": {"type": "string"},
            "shortDescription": {"$ref": "#/$defs/message"},
            "fullDescription": {"$ref": "#/$defs/message"},
            "help": {
              "type": "object", "additionalProperties": false, "required": ["text", "markdown"],
              "properties": {"text": {"type": "string"}, "markdown": {"type": "string"}}
            },
            "helpUri": {"type": "string", "pattern": "^https?://"},
            "defaultConfiguration": {
              "type": "object", "required": ["level"],
              "properties": {"level": {"enum": ["note", "warning", "error"]}}
            },
            "properties": {
              "type": "object", "additionalProperties": false,
              "required": ["security-severity", "precision", "tags"],
              "properties": {
                "security-severity": {"type": "string", "pattern": "^[0-9]\\.[0-9]$"},
                "precision": {"enum": ["very-high", "high", "medium", "low"]},
                "tags": {"type": "array", "items": {"type": "string"}}
              }
            }
          }
        },
        "result": {
          "type": "object", "additionalProperties": false,
          "required": [
            "ruleId", "ruleIndex", "level", "message", "locations", "partialFingerprints",
            "properties"
          ],
          "properties": {
            "ruleId": {"type": "string"}, "ruleIndex": {"type": "integer", "minimum": 0},
            "level": {"enum": ["note", "warning", "error"]},
            "message": {"$ref": "#/$defs/message"},
            "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
            "partialFingerprints": {
              "type": "object", "additionalProperties": false,
              "required": ["primaryLocationLineHash"],
              "properties": {
                "primaryLocationLineHash": {
                  "type": "string", "pattern": "^[0-9a-f]{16}:[1-9][0-9]*$"
                }
              }
            },
            "baselineState": {"enum": ["new", "unchanged"]},
            "suppressions": {
              "type": "array",
              "items": {
                "type": "object", "additionalProperties": false, "required": ["kind", "status"],
                "properties": {"kind": {"const": "external"}, "status": {"const": "accepted"}}
              }
            },
            "properties": {"type": "object"}
          }
        },
        "uri": {
          "type": "object", "additionalProperties": false, "required": ["uri"],
          "properties": {
            "uri": {"type": "string", "pattern": "^([A-Za-z0-9._~-]|%[0-9A-F]{2})(/?([A-Za-z0-9._~-]|%[0-9A-F]{2}))*$"}
          }
        },
        "location": {
          "type": "object", "additionalProperties": false, "required": ["physicalLocation"],
          "properties": {
            "physicalLocation": {
              "type": "object", "additionalProperties": false,
              "required": ["artifactLocation", "region"],
              "properties": {
                "artifactLocation": {"$ref": "#/$defs/uri"}, "region": {"$ref": "#/$defs/region"}
              }
            },
            "logicalLocations": {
              "type": "array",
              "items": {"type": "object", "required": ["name", "fullyQualifiedName", "kind"]}
            }
          }
        },
        "region": {
          "type": "object", "additionalProperties": false,
          "required": ["startLine", "startColumn", "endLine", "endColumn"],
          "properties": {
            "startLine": {"type": "integer", "minimum": 1},
            "startColumn": {"type": "integer", "minimum": 1},
            "endLine": {"type": "integer", "minimum": 1},
            "endColumn": {"type": "integer", "minimum": 1},
            "byteOffset": {"type": "integer", "minimum": 0},
            "byteLength": {"type": "integer", "minimum": 0}
          }
        },
        "invocation": {
          "type": "object", "additionalProperties": false,
          "required": [
            "executionSuccessful", "startTimeUtc", "endTimeUtc", "toolExecutionNotifications",
            "properties"
          ],
          "properties": {
            "executionSuccessful": {"type": "boolean"},
            "startTimeUtc": {"type": "string"}, "endTimeUtc": {"type": "string"},
            "toolExecutionNotifications": {
              "type": "array", "items": {"$ref": "#/$defs/notification"}
            },
            "properties": {"type": "object", "required": ["complete", "coverage"]}
          }
        },
        "notification": {
          "type": "object", "additionalProperties": false,
          "required": ["descriptor", "level", "message"],
          "properties": {
            "descriptor": {"type": "object", "required": ["id"]},
            "level": {"enum": ["note", "warning"]},
            "message": {"$ref": "#/$defs/message"},
            "locations": {
              "type": "array",
              "items": {
                "type": "object", "required": ["physicalLocation"],
                "properties": {
                  "physicalLocation": {
                    "type": "object", "required": ["artifactLocation"],
                    "properties": {"artifactLocation": {"$ref": "#/$defs/uri"}}
                  }
                }
              }
            }
          }
        }
      }
    }
    """#
}
