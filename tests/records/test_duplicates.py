"""A page sent again is flagged; another patient's page on the same form is not."""

import random

import pytest

from records.filing import PageRead
from records.fingerprint import PageContent, is_likely_same, tokens_of
from records.state import State

FORM = """
LAKESIDE FAMILY PRACTICE 410 Alder Street Springfield IL 62704 Phone (217) 555-0110 Fax (217) 555-0111
REFERRAL REQUEST Date 11/20/2026
Patient name {name} Date of birth {born} Phone {phone}
Address {street} Springfield IL {zip}
Insurance Prairie Mutual Health Member ID {member} Group {group}
Refer to Springfield Spine Center Orthopedic Surgery Fax (217) 555-0142
Diagnosis {code} {words}
Reason for referral evaluation and treatment please send consultation notes to the referring physician
Referring provider Maria Castellano MD NPI 1234567893 Signature on file
"""
ADAEZE = {
    "name": "Adaeze Okafor", "born": "03/14/1962", "phone": "(217) 555-0123", "street": "88 Quarry Lane", "zip": "62711",
    "member": "PMH883104427", "group": "70412", "code": "M54.16", "words": "radiculopathy lumbar region",
}  # fmt: skip
WALTER = {
    "name": "Walter Brandt", "born": "07/29/1948", "phone": "(217) 555-0187", "street": "1502 Mill Road", "zip": "62702",
    "member": "PMH615520938", "group": "70412", "code": "M17.11", "words": "unilateral osteoarthritis right knee",
}  # fmt: skip
LETTER = """
Dear Colleague I am writing about {name} born {born} whom I saw on 11/18/2026 after {story}
Yours sincerely Maria Castellano MD Lakeside Family Practice 410 Alder Street Springfield IL 62704 Phone (217) 555-0110
"""


def faxed(text: str, share: float, seed: int = 1) -> str:
    """Return the text as a noisy fax is read: some characters wrong, some words lost."""
    chance = random.Random(seed)
    noisy = "".join(chance.choice("oecl1i5S8") if c.isalnum() and chance.random() < share else c for c in text)
    return " ".join(word for word in noisy.split() if chance.random() > share)


def page(text: str, doctype: str = "referral", **readings: str) -> PageContent:
    return PageContent(doctype, text, {path.replace("__", "."): (printed, 0.95) for path, printed in readings.items()})


@pytest.mark.parametrize("share", [0.0, 0.01, 0.02, 0.03])
@pytest.mark.parametrize("seed", range(10))
def test_a_page_read_again_through_fax_noise_is_likely_the_same(share, seed):
    text = FORM.format(**ADAEZE)
    assert is_likely_same(page(faxed(text, share, seed)), page(faxed(text, share, seed + 100)))
    assert set(tokens_of(text)) & set(tokens_of(faxed(text, share, seed)))


@pytest.mark.parametrize("share", [0.0, 0.02])
def test_another_patients_page_on_the_same_form_is_not_the_same(share):
    ours, theirs = FORM.format(**ADAEZE), FORM.format(**WALTER)
    assert not is_likely_same(page(faxed(ours, share)), page(faxed(theirs, share, 2)))


def test_two_letters_of_one_clinic_on_one_day_are_not_the_same():
    ours = LETTER.format(
        **ADAEZE, story="six weeks of pain in the lower back that runs into the left leg despite exercises"
    )
    theirs = LETTER.format(
        **WALTER, story="a fall on the stairs with swelling of the right knee and some loss of movement"
    )
    assert not is_likely_same(page(ours), page(theirs))


def test_columns_read_in_another_order_are_the_same_page():
    lines = FORM.format(**ADAEZE).splitlines()
    assert is_likely_same(page("\n".join(lines)), page("\n".join(lines[5:] + lines[:5])))


def test_a_surely_read_value_that_contradicts_makes_two_pages_of_one():
    card = (
        "PRAIRIE MUTUAL HEALTH Member ID PMH883104427 Group 70412 RxBIN 610014 RxPCN 4471 Member {} Customer 8005550199"
    )
    ours = page(card.format("ADAEZE OKAFOR"), member__given="ADAEZE")
    theirs = page(card.format("CHIKE OKAFOR"), member__given="CHIKE")
    assert not is_likely_same(ours, theirs)
    assert is_likely_same(ours, page(card.format("ADAEZE OKAF0R"), member__given="ADAEZE"))


def test_an_unsurely_read_value_contradicts_nothing():
    text = FORM.format(**ADAEZE)
    unsure = PageContent("referral", text, {"patient.given": ("Chike", 0.4)})
    assert is_likely_same(page(text, patient__given="Adaeze"), unsure)


def test_pages_with_few_telling_words_are_like_no_other():
    assert tokens_of("") == ()
    assert tokens_of("Page 2 of 3") == ()
    assert tokens_of("Thank you 2026") == ()


def send(store, paper, now, number, text, *documents):
    content = f"fax {number}".encode()
    receipt = store.receive("folder", str(number), content, name="x", received_at=now)
    done = paper.result(content, *(documents or [paper.document(1)]))
    store.file_result(
        receipt.id, done, pages=[PageRead(each) for each in (text if isinstance(text, list) else [text])], now=now
    )
    return receipt


def test_a_page_sent_again_is_flagged_and_filed_all_the_same(store, paper, now):
    text = FORM.format(**ADAEZE)
    first = send(store, paper, now, 1, faxed(text, 0.01))
    again = send(store, paper, now, 2, faxed(text, 0.02, 7))
    (earlier,), (page_again,) = store.get_pages(first.id), store.get_pages(again.id)
    assert page_again.duplicate_of == earlier.id
    assert page_again.state == State.FILED
    (document,) = store.find_documents(receipt_id=again.id)
    assert [(problem.code, problem.severity) for problem in document.problems] == [("likely_duplicate_page", "warning")]
    assert document.duplicates == (earlier.id,)
    assert store.nightly_count().is_balanced


def test_another_patients_form_is_not_flagged(store, paper, now):
    send(store, paper, now, 1, FORM.format(**ADAEZE))
    other = send(store, paper, now, 2, FORM.format(**WALTER), paper.document(1, family="Brandt"))
    assert store.get_pages(other.id)[0].duplicate_of is None


def test_only_the_page_that_was_sent_again_is_flagged(store, paper, now):
    send(store, paper, now, 1, FORM.format(**ADAEZE))
    texts = [LETTER.format(**WALTER, story="a fall"), FORM.format(**ADAEZE)]
    mixed = send(store, paper, now, 2, texts, paper.document(1, family="Brandt"), paper.document(2))
    assert [each.duplicate_of is None for each in store.get_pages(mixed.id)] == [True, False]


def test_a_page_that_comes_twice_in_one_transmission_is_flagged(store, paper, now):
    text = FORM.format(**ADAEZE)
    receipt = send(store, paper, now, 1, [text, faxed(text, 0.02)], paper.document(1), paper.document(2))
    first, second = store.get_pages(receipt.id)
    assert (first.duplicate_of, second.duplicate_of) == (None, first.id)


GIVEN = [
    "Adaeze",
    "Walter",
    "Priya",
    "Tomas",
    "Ingrid",
    "Hassan",
    "Beatriz",
    "Leland",
    "Yuki",
    "Marguerite",
    "Olumide",
    "Soren",
]
FAMILY = [
    "Okafor",
    "Brandt",
    "Venkatesan",
    "Novak",
    "Lindqvist",
    "Farouk",
    "Cardoso",
    "Whitcomb",
    "Tanaka",
    "Delacroix",
    "Adeyemi",
    "Halvorsen",
]


def somebody(seed: int) -> dict[str, str]:
    """Return an invented patient of the same insurer and town."""
    chance = random.Random(seed)
    return ADAEZE | {
        "name": f"{chance.choice(GIVEN)} {chance.choice(FAMILY)}",
        "born": f"{chance.randint(1, 12):02}/{chance.randint(1, 28):02}/{chance.randint(1930, 2010)}",
        "phone": f"(217) 555-01{chance.randint(0, 99):02}",
        "street": f"{chance.randint(1, 999)} {chance.choice(FAMILY)} Street",
        "member": f"PMH{chance.randint(10**8, 10**9 - 1)}",
    }


def test_the_right_page_is_found_among_many_on_the_same_form(store, paper, now):
    def send_form(number, text, patient):
        read = paper.document(1, family=patient["name"].split()[1], born=patient["born"])
        receipt = send(store, paper, now, number, text, read)
        return store.get_pages(receipt.id)[0]

    patients = [somebody(number) for number in range(40)]
    pages = [send_form(number, FORM.format(**patient), patient) for number, patient in enumerate(patients)]
    assert len([page for page in pages if page.duplicate_of]) <= 2
    again = send_form("again", faxed(FORM.format(**patients[17]), 0.02), patients[17])
    assert again.duplicate_of == pages[17].id


def test_what_many_pages_share_does_not_hide_the_earlier_page(store, paper, now, monkeypatch):
    monkeypatch.setattr("records.duplicates.COMMON", 3)
    sent = [send(store, paper, now, number, FORM.format(**somebody(number))) for number in range(6)]
    again = send(store, paper, now, "again", FORM.format(**somebody(2)))
    assert store.get_pages(again.id)[0].duplicate_of == store.get_pages(sent[2].id)[0].id


def test_readings_of_other_pages_of_the_document_contradict_nothing(store, paper, now):
    send(store, paper, now, 1, ["", FORM.format(**ADAEZE)], paper.document(1, 2, family="Okafor"))
    again = send(store, paper, now, 2, ["", FORM.format(**ADAEZE)], paper.document(1, 2, family="Brandt"))
    assert store.get_pages(again.id)[1].duplicate_of


def test_a_reading_in_a_list_contradicts_nothing():
    text = FORM.format(**ADAEZE)
    ours = PageContent("referral", text, {"codes[0]": ("M54.16", 0.99)})
    assert is_likely_same(ours, PageContent("referral", text, {"codes[0]": ("Z00.00", 0.99)}))
