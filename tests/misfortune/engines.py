"""Commands that stand in for `tesseract` and fail in one way each, at wide pages only."""

from pathlib import Path

from extractors import Settings

NARROW, WIDE = (1728, 2156), (2432, 3200)
"""Pages of the first size are read, pages of the second size meet the misfortune."""

READS_ONE_WORD = r"""#!/bin/sh
case "$*" in *--version*) echo "tesseract 5.5.0"; exit 0;; esac
here=$(dirname "$0")
# The third byte of a PNG's width tells narrow pages from wide ones, and parts of a page from either.
width=$(od -An -tu1 -j18 -N1 "$1" | tr -d ' ')
[ "$width" -ge 6 ] || { : > "$2.tsv"; exit 0; }
if [ "$width" -gt 7 ]; then
    echo $$ >> "$here/unlucky"
    MISFORTUNE
fi
printf '5\t1\t1\t1\t1\t1\t100\t200\t300\t40\t95.5\tTuesday\n' > "$2.tsv"
"""

HANGS = "exec sleep 600"
FAILS = "echo 'Error: out of memory' >&2; exit 1"
KILLS_THE_WORKER = 'kill -9 "$PPID"; exit 1'
KILLS_THE_WORKER_ONCE = '[ "$(wc -l < "$here/unlucky")" -gt 1 ] || { kill -9 "$PPID"; exit 1; }'
WRITES_BAD_UTF_8 = r"printf '5\t1\t1\t1\t1\t1\t100\t200\t300\t40\t95.5\t\377\376\n' > \"$2.tsv\"; exit 0"
WRITES_A_BROKEN_TABLE = r"printf '5\t1\t1\t1\t1\t1\tx\t\t-\t40\tnan\tTuesday\n' > \"$2.tsv\"; exit 0"
WRITES_NOTHING = "exit 0"


def unlucky_settings(folder: Path, misfortune: str, **others) -> Settings:
    """Return settings whose engine meets the misfortune at every wide page."""
    command = folder / "tesseract"
    command.write_text(READS_ONE_WORD.replace("MISFORTUNE", misfortune.replace('\\"', '"')), encoding="utf-8")
    command.chmod(0o755)
    return Settings(engine="pytesseract", tesseract_command=str(command), **others)


def unlucky_processes(folder: Path) -> list[int]:
    """Return the numbers of the processes that met the misfortune."""
    record = folder / "unlucky"
    return [int(line) for line in record.read_text(encoding="utf-8").split()] if record.exists() else []
