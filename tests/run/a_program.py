"""A program that says what it was begun with."""

import json
import os
import sys


def main() -> None:
    said = {
        "arguments": sys.argv[2:],
        "parent": int(sys.argv[1]) == os.getppid(),
        "given": sys.stdin.read(),
        "environment": os.environ.get("MARK"),
        "pandas": "pandas" in sys.modules,
    }
    print(json.dumps(said))
    print("a remark", file=sys.stderr)
    sys.exit(3)
