"""The papers in the repository: complete, sound, and small enough. Needs nothing but the repository."""

import json
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "sample_docs"
PAPERS = FOLDER / "papers"
TRUTHS = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(PAPERS.glob("*.truth.json"))]
KINDS = ("fax_cover_sheet", "referral_letter", "insurance_card", "invoice")
FORMS = {
    "born_digital_pdf",
    "clean_scan_pdf",
    "docx",
    "dropped_fax",
    "fine_fax",
    "noisy_fax",
    "phone_photo",
    "standard_fax",
}


def test_every_paper_has_a_truth_and_every_truth_a_paper():
    named = {truth["file"] for truth in TRUTHS}
    kept = {
        path.name
        for path in PAPERS.iterdir()
        if not path.name.endswith((".truth.json", ".expected.json", ".pages.json.gz"))
    }
    assert named == kept


def test_there_are_sixty_documents_in_every_form_and_six_layouts_of_every_kind():
    assert sum(len(truth["documents"]) for truth in TRUTHS) >= 60
    assert {truth["form"] for truth in TRUTHS} == FORMS
    layouts = Counter(kind for kind, _ in {(t["kind"], t["layout"]) for t in TRUTHS})
    assert all(layouts[kind] >= 6 for kind in KINDS)


def test_the_committed_samples_stay_under_twenty_megabytes():
    assert sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()) < 20_000_000


def test_the_hard_cases_are_among_them():
    traps = {trap for truth in TRUTHS for trap in truth["traps"]}
    wanted = {
        "real_t30_call",
        "header_strip",
        "noise_bursts",
        "call_dropped",
        "exif_rotated",
        "several_documents",
        "unclassified_pages",
    }
    assert wanted | {"npi_bad_check_digit", "impossible_birth_date", "credit_note", "no_prior_authorization"} <= traps


@pytest.mark.parametrize("truth", TRUTHS, ids=lambda truth: truth["file"])
def test_a_truths_pages_are_each_in_one_document(truth):
    pages = [page for document in truth["documents"] for page in document["pages"]]
    assert truth["pages"] is None or pages == list(range(1, truth["pages"] + 1))
    assert truth["doctypes"] == [document["doctype"] for document in truth["documents"]]


def test_the_index_of_broken_inputs_lists_every_file():
    index = json.loads((FOLDER / "broken" / "index.json").read_text(encoding="utf-8"))
    assert {entry["file"] for entry in index} == {path.name for path in (FOLDER / "broken").iterdir()} - {"index.json"}
    assert {entry["expect"] for entry in index} <= {"error", "blank", "documents", "either"}
