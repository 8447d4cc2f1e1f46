"""Has one module be what a mutant says, in this process and in each that it starts.

Python imports a `sitecustomize` by itself when it starts: this folder is in `PYTHONPATH` of a
process that runs a mutant, `MUTANT_MODULE` names the module and `MUTANT_SOURCE` the file with what
it holds instead.
"""

import importlib.machinery
import importlib.util
import os
import sys
from pathlib import Path


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname):
        del fullname
        source = Path(os.environ["MUTANT_SOURCE"]).read_text(encoding="utf-8")
        return compile(source, self.path, "exec", dont_inherit=True)


class _Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        del target
        if name != os.environ["MUTANT_MODULE"]:
            return None
        found = importlib.machinery.PathFinder.find_spec(name, path)
        return importlib.util.spec_from_file_location(
            name, found.origin, loader=_Loader(name, found.origin)
        )


if "MUTANT_MODULE" in os.environ:
    sys.meta_path.insert(0, _Finder)
