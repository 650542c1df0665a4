"""Runs every command of the README's console blocks, in order, in the checkout; stops at the first that fails.

A block that begins with the comment `<!-- not in CI: reason -->` on the line before it is passed over.
"""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

BLOCK = re.compile(r"(<!-- not in CI:[^>]*-->\s*)?```console\n(.*?)```", re.DOTALL)


def commands(readme: str) -> list[str]:
    """Return the lines behind `$ ` of every console block that is meant to run."""
    blocks = [text for skipped, text in BLOCK.findall(readme) if not skipped]
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def main(readme: Path) -> int:
    """Run the commands with a home of their own and the checkout's environment on the path."""
    path = f"{Path('.venv/bin').resolve()}{os.pathsep}{os.environ['PATH']}"
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "PATH": path, "HOME": home, "MEDOFFICE_HOME": f"{home}/office"}
        for command in commands(readme.read_text(encoding="utf-8")):
            print(f"$ {command}", flush=True)
            if status := subprocess.run(command, shell=True, env=environment, timeout=1800, check=False).returncode:
                print(f"README command failed with status {status}: {command}", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
