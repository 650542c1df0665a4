"""Write the ICD-10-CM table that the library carries: `python -m extractors.identifiers.build_icd10_cm`.

Needs `simple-icd-10-cm`, which carries the release of the National Center for Health Statistics.
"""

import gzip
from pathlib import Path

RELEASED = "2026-04-01"
PLACE = Path(__file__).with_name("icd10_cm_2026_04_01.txt.gz")


def table() -> str:
    """Return the release as text: its date, then a code without its dot, a tab and the description on each line."""
    import simple_icd_10_cm as release

    codes = sorted({code for code in release.get_all_codes() if release.is_category_or_subcategory(code)})
    lines = (f"{code.replace('.', '')}\t{release.get_description(code)}" for code in codes if "-" not in code)
    return "\n".join([f"released\t{RELEASED}", *lines])


if __name__ == "__main__":
    PLACE.write_bytes(gzip.compress(table().encode(), compresslevel=9, mtime=0))
