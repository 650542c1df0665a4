"""Every number: format and validate are each other's inverse, find reads what format prints and never raises."""

from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import InvalidValueError
from extractors.identifiers import (
    clia,
    cpt,
    dea,
    ein,
    hcpcs,
    iban,
    icd10_cm,
    luhn,
    mbi,
    npi,
    routing_number,
    rx_bin,
)

DIGITS = st.text("0123456789", min_size=7, max_size=9)
KNOWN_CODES = sorted(icd10_cm.default_table().descriptions)
MODULES = [clia, cpt, dea, ein, hcpcs, iban, icd10_cm, mbi, npi, routing_number, rx_bin]
NOISE = st.text(st.sampled_from("0123456789OoIl|SB-. ,/:#AMTEGDBINCPR\n$€") | st.characters(), max_size=80)


def with_check_digit(body: str) -> str:
    return next(body + digit for digit in "0123456789" if luhn.is_valid("80840" + body + digit))


def dea_number(letters: str, body: str) -> str:
    total = sum(int(d) for d in body[::2]) + 2 * sum(int(d) for d in body[1::2])
    return f"{letters}{body}{total % 10}"


def routing(body: str) -> str:
    weights = (3, 7, 1, 3, 7, 1, 3, 7)
    return body + str(-sum(w * int(d) for w, d in zip(weights, body, strict=True)) % 10)


def german_iban(body: str) -> str:
    number = int(body + "131400")
    return f"DE{98 - number % 97:02d}{body}"


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


NPIS = st.builds(lambda first, rest: with_check_digit(first + rest), st.sampled_from("12"), digits(8))
LETTERS = st.sampled_from("ACDEFGHJKMNPQRTUVWXY")
MBIS = st.tuples(
    st.sampled_from("123456789"), LETTERS, LETTERS | digits(1), digits(1), LETTERS, LETTERS | digits(1),
    digits(1), LETTERS, LETTERS, digits(1), digits(1),
).map("".join)  # fmt: skip
GENERATED = [
    (npi, NPIS, "NPI "),
    (mbi, MBIS, "Medicare number: "),
    (rx_bin, digits(6) | digits(8), "RxBIN: "),
    (ein, digits(7).map(lambda rest: "91" + rest), "EIN "),
    (dea, st.builds(dea_number, st.sampled_from(["AB", "F9", "MX"]), digits(6)), "DEA# "),
    (clia, st.builds(lambda a, b: f"{a}D{b}", digits(2), digits(7)), "CLIA "),
    (cpt, st.builds(lambda a, b: "9" + a + b, digits(3), st.sampled_from("0123456789FTU")), "CPT: "),
    (hcpcs, st.builds(lambda a, b: a + b, st.sampled_from("ABCDEGHJKLMPQRSTUV"), digits(4)), "HCPCS: "),
    (routing_number, st.builds(lambda a, b: routing(a + b), st.sampled_from(["01", "12", "21", "32"]), digits(6)), "ABA "),
    (iban, digits(18).map(german_iban), "IBAN: "),
    (icd10_cm, st.sampled_from(KNOWN_CODES).map(icd10_cm.format), "Dx: "),
]  # fmt: skip


@pytest.mark.parametrize(("module", "numbers", "label"), GENERATED, ids=lambda each: getattr(each, "__name__", ""))
def test_a_formatted_number_validates_to_itself_and_is_found_behind_its_label(
    module: ModuleType, numbers: st.SearchStrategy[str], label: str
):
    @given(numbers)
    def check(number: str) -> None:
        assert module.is_valid(number)
        clean = module.validate(number)
        assert module.validate(module.format(clean)) == clean
        text = f"{label}{module.format(clean)} end"
        assert [match.value for match in module.find(text) if match.quality >= 0.6] == [clean]

    check()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_find_never_raises_and_stays_inside_the_text(module: ModuleType):
    @given(NOISE)
    def check(text: str) -> None:
        for match in module.find(text):
            assert 0 <= match.start < match.end <= len(text)
            assert 0 < match.quality <= 1
            assert module.is_valid(match.value)

    check()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_validate_raises_only_errors_that_do_not_hold_the_value(module: ModuleType):
    @given(NOISE)
    def check(text: str) -> None:
        if module.is_valid(text):
            assert module.is_valid(module.validate(text))
            return
        with pytest.raises(InvalidValueError) as raised:
            module.validate(text)
        assert len(text) < 4 or text not in str(raised.value)

    check()


@given(NPIS, st.integers(0, 9), st.integers(1, 9))
def test_any_single_wrong_digit_of_an_npi_is_noticed(number: str, place: int, shift: int):
    wrong = f"{number[:place]}{(int(number[place]) + shift) % 10}{number[place + 1 :]}"
    assert not npi.is_valid(wrong)
