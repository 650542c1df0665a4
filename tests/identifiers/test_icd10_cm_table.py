"""The table of diagnosis codes: what it holds, how fast it loads, and how an office loads a newer one."""

import gzip
import subprocess
import sys

import pytest

from extractors.errors import SettingsError
from extractors.identifiers.icd10_cm_table import default_table, load_table

CMS_ORDER = (
    "00001 A00     0 Cholera                                                      Cholera\n"
    "00002 A000    1 Cholera due to Vibrio cholerae 01, biovar cholerae           Cholera due to Vibrio cholerae 01, biovar cholerae\n"
)


def test_the_table_knows_codes_with_their_seventh_characters_and_describes_them():
    table = default_table()
    assert table.is_known("S52.501A")
    assert table.description("M54.16") == "Radiculopathy, lumbar region"
    assert not table.is_known("M54.99")
    assert table.released is not None


@pytest.mark.parametrize(
    ("code", "billable"),
    [
        ("M54", False),
        ("M54.16", True),
        ("S52.501", False),
        ("S52.501A", True),
        ("T36.0X1", False),
        ("I10", True),
        ("Q99.ZZ", False),
    ],
)
def test_only_codes_without_finer_ones_are_billable(code, billable):
    assert default_table().is_billable(code) is billable


def test_the_table_loads_in_under_a_fifth_of_a_second():
    program = (
        "import time; from extractors.identifiers import icd10_cm_table as t\n"
        "s = time.process_time(); t.default_table(); print(time.process_time() - s)"
    )
    runs = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True) for _ in range(3)
    ]
    assert min(float(run.stdout) for run in runs) < 0.2


def test_an_office_loads_the_files_of_a_cms_release(tmp_path):
    order, codes, ours = tmp_path / "order.txt", tmp_path / "codes.txt", tmp_path / "ours.txt.gz"
    order.write_text(CMS_ORDER)
    codes.write_text("A000    Cholera due to Vibrio cholerae 01, biovar cholerae\n")
    ours.write_bytes(gzip.compress(b"released\t2030-10-01\nA000\tCholera\n"))
    assert load_table(order).description("A00.0") == "Cholera due to Vibrio cholerae 01, biovar cholerae"
    assert load_table(order).is_known("A00")
    assert load_table(codes).is_billable("A00.0")
    assert load_table(ours).released.year == 2030


@pytest.mark.parametrize(
    "content", [b"", b"no codes here", b"\x1f\x8bnot gzip", b"\xff\xfe\x00", b"released\tsoon\nA000\tx\n"]
)
def test_a_file_that_is_no_table_is_a_settings_error(tmp_path, content):
    path = tmp_path / "table.txt"
    path.write_bytes(content)
    with pytest.raises(SettingsError):
        load_table(path)


def test_a_missing_table_is_a_settings_error(tmp_path):
    with pytest.raises(SettingsError):
        load_table(tmp_path / "none.txt")
