"""Counts the public and package declarations that have a documentation comment.

Usage: python3 Tests/Documentation/coverage.py [--list] [FOLDER]

Counted are types, functions, initializers, properties, subscripts and cases of `package` and `public` types. Not counted are members of
protocols whose meaning the standard library fixes (`description`, `hash`, `==`, `<`, `encode(to:)`, `init(from:)`) and `CodingKeys`.
Exits with 1 where fewer than 90 % are documented.
"""

import pathlib
import re
import sys

DECLARATION = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package|public)\s+(?:private\(set\)\s+)?(?:static\s+|final\s+|mutating\s+|indirect\s+|lazy\s+)*"
    r"(struct|enum|class|protocol|extension|func|init|var|let|subscript|typealias|actor)\b\s*([\w`<=>~]*)"
)
FIXED = {"description", "hash", "encode", "hashValue", "debugDescription", "errorDescription", "rawValue", "allCases", "id"}


def declarations(path):
    """The counted declarations of a file: line, text, and whether a comment stands above."""
    lines = path.read_text(encoding="utf-8").split("\n")
    cases_of = None
    for number, line in enumerate(lines):
        match = DECLARATION.match(line)
        if match:
            kind, name = match.groups()
            indent = len(line) - len(line.lstrip())
            if kind == "enum":
                cases_of = indent
            elif kind in ("struct", "class", "extension", "protocol") and (cases_of is None or indent <= cases_of):
                cases_of = None
            if kind == "extension" or name in FIXED or re.search(r"\b(static func (==|<)|init\(from decoder)", line):
                continue
        elif cases_of is not None and re.match(rf"^ {{{cases_of + 2}}}(indirect )?case \w", line):
            # Several cases on one line need one comment.
            pass
        else:
            continue
        above = number - 1
        while above >= 0 and lines[above].strip().startswith("@"):
            above -= 1
        yield number + 1, line.strip(), above >= 0 and lines[above].strip().startswith("///")


def main(arguments):
    listing = "--list" in arguments
    folders = [argument for argument in arguments if not argument.startswith("--")] or ["Sources"]
    total = documented = 0
    by_module = {}
    for folder in folders:
        for path in sorted(pathlib.Path(folder).rglob("*.swift")):
            module = path.parts[1] if len(path.parts) > 1 else path.parts[0]
            for number, text, has_comment in declarations(path):
                counts = by_module.setdefault(module, [0, 0])
                counts[0] += has_comment
                counts[1] += 1
                documented += has_comment
                total += 1
                if listing and not has_comment:
                    print(f"{path}:{number}: {text}")
    for module, (has, of) in sorted(by_module.items()):
        print(f"{module:22} {has:5} of {of:5}  {100 * has / of:5.1f} %")
    share = 100 * documented / max(1, total)
    print(f"{'all':22} {documented:5} of {total:5}  {share:5.1f} %")
    return 0 if share >= 90 else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
