#!/usr/bin/env python3
"""Validates JSON against a schema of this repository.

    validate.py SCHEMA FILE...

SCHEMA is a file of schemas/; a relative $ref in it names a file beside it. FILE is JSON, or JSON Lines when its name
ends in .jsonl (one value to a line), or YAML when it ends in .yaml, whose words are all texts; `-` reads JSON Lines from standard input. Each value is one test. Needs the
packages jsonschema and PyYAML: the Makefile makes a venv for them.

Prints one line for each error and, as the last line, `N passed, N failed`. Exit status: 0 all passed; 1 something
failed, or there was nothing to test; 2 wrong call, or a schema that is none.
"""
import json
import pathlib
import sys

import yaml
from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

SHOWN = 5  # errors per value


def validator(path):
    """A validator of a schema file, which finds the files beside it under their names."""
    path = path.resolve()
    resources = []
    for file in path.parent.glob("*.json"):
        contents = json.loads(file.read_text(encoding="utf-8"))
        Draft202012Validator.check_schema(contents)
        resources.append((file.as_uri(), Resource(contents=contents, specification=DRAFT202012)))
    registry = Registry().with_resources(resources)
    return Draft202012Validator({"$ref": path.as_uri()}, registry=registry)


def values(name):
    """The values of a file with their names; a value that is no JSON is an exception."""
    if name == "-" or name.endswith(".jsonl"):
        text = sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()
        for number, line in enumerate(text.split(b"\n"), 1):
            if line.strip():
                yield f"{name}:{number}", line
    elif name.endswith(".yaml"):
        try:
            value = yaml.load(pathlib.Path(name).read_bytes(), yaml.BaseLoader)
        except yaml.YAMLError as error:
            value = f"no YAML: {error}"
        yield name, json.dumps(value, ensure_ascii=False)
    else:
        yield name, pathlib.Path(name).read_bytes()


def no_constant(name):
    raise ValueError(f"{name} is not JSON")


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        checker = validator(pathlib.Path(arguments[0]))
    except (OSError, ValueError, SchemaError) as error:
        print(f"{arguments[0]}: {error}", file=sys.stderr)
        return 2
    passed = failed = 0
    for file in arguments[1:]:
        try:
            items = list(values(file))
        except OSError as error:
            print(f"{file}: {error.strerror}")
            failed += 1
            continue
        if not items:
            print(f"{file}: holds no value")
            failed += 1
        for name, text in items:
            try:
                errors = sorted(
                    checker.iter_errors(json.loads(text, parse_constant=no_constant)), key=lambda error: error.json_path)
            except ValueError as error:
                print(f"{name}: {error}")
                failed += 1
                continue
            for error in errors[:SHOWN]:
                print(f"{name}: {error.json_path}: {error.message[:300]}")
            if len(errors) > SHOWN:
                print(f"{name}: and {len(errors) - SHOWN} more")
            passed, failed = (passed, failed + 1) if errors else (passed + 1, failed)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
