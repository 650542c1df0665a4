"""Who pays: the name on the card's top, the insurer or administrator it names, Medicare on its own card."""

import re
from collections.abc import Sequence

from extractors.doctypes.insurance_card import payer_words
from extractors.doctypes.insurance_card.lead_words import with_leads
from extractors.doctypes.insurance_card.medicare_card import medicare_title
from extractors.doctypes.insurance_card.payer_candidates import (
    Candidate,
    claims_candidates,
    line_candidates,
    mentioned_candidates,
    phrase_candidates,
    stacked_candidates,
    subject_candidates,
)
from extractors.doctypes.insurance_card.payer_evidence import Surroundings
from extractors.doctypes.insurance_card.payer_spelling import is_same_firm
from extractors.doctypes.insurance_card.second_prints import respelled
from extractors.doctypes.insurance_card.state_programs import is_state_program
from extractors.document import Document
from extractors.extraction import Found
from extractors.layout import LabelledValue, Span
from extractors.payers import KNOWN, known_payer, payer_likeness
from extractors.readers import text_in

ADMINISTRATOR = payer_words.ADMINISTRATOR
HIGH = 0.3
"""Share of the page's height, from the top, in which a card names whose it is."""
_NO_SPONSOR = re.compile(r"\d{5}|[*•]|\byour\b|^(?:from|by|with)\b", re.IGNORECASE)
"""What stands in lines that speak of a health plan and name no sponsor's."""
_LEAST_WORTH = 0.2
_PLAN_WORTH = 0.9
_SURE_WORTH = 1.5
_LOGO_WORTH, _OWN_BRAND_WORTH = 1.6, 1.2
_STATED_WORTH, _SPELLED_WORTH = 0.4, 0.6


def payer_in(document: Document, values: Sequence[LabelledValue]) -> Found[str] | None:
    """Return who pays: of the names on the card the one that most speaks for; doubtful ones have a low certainty."""
    if (title := medicare_title(document)) is not None:
        return Found("Medicare", title)
    around = Surroundings.of(document, values)
    document = with_leads(document)
    named = list(phrase_candidates(document, around))
    lines = [_without_sponsor(one, named) for one in line_candidates(document, around)]
    stated = [*subject_candidates(document, around), *(one for one in named if not known_payer(one.name.split()))]
    named = [one for one in named if known_payer(one.name.split())]
    named = [_beside_logo(one, lines) for one in (*named, *_elsewhere(stated, lines, around))]
    stacked = list(stacked_candidates(document, around))
    lines = [*(_stated(_beside_longer(one, stacked), stated) for one in lines), *stacked]
    others = [
        *claims_candidates(document, values),
        *mentioned_candidates(document),
    ]
    every = [*lines, *(_beside_fund(one, lines) for one in (*named, *others))]
    best = max((_without_programme(one, every) for one in every), key=lambda one: one.worth, default=None)
    if best is None or best.worth < _LEAST_WORTH:
        return None
    return Found(respelled(best.name, best.span, document), best.span, _certainty(best))


def _without_programme(one: Candidate, every: Sequence[Candidate]) -> Candidate:
    """Return the candidate, worth less where it is a state's programme and a plan that runs it is named besides."""
    if not is_state_program(one.name):
        return one
    plans = (other for other in every if not is_state_program(other.name))
    is_run = any(other.worth >= _PLAN_WORTH and is_of_insurers(other.name) for other in plans)
    return Candidate(one.name, one.span, one.worth - 0.6) if is_run else one


def _without_sponsor(one: Candidate, named: Sequence[Candidate]) -> Candidate:
    """Return the candidate, worth less where it is an employer's plan or a school and an insurer is named besides."""
    is_sponsor = (not _is_fund(one.name) and payer_words.SELF_FUNDED.search(one.name)) or payer_words.SCHOOL.search(
        one.name
    )
    if not named or not is_sponsor or payer_likeness(one.name) == KNOWN:
        return one
    return Candidate(one.name, one.span, one.worth - 1.0)


def _beside_logo(one: Candidate, lines: Sequence[Candidate]) -> Candidate:
    """Return a firm named in small print, worth less beside a large name of the same brand or a known one."""
    brand = known_payer(one.name.split())
    known = [line for line in lines if line.worth >= _OWN_BRAND_WORTH and known_payer(line.name.split())]
    is_same = brand is not None and any(is_same_firm(brand.name, line.name) for line in known)
    is_unknown = brand is None and any(line.worth >= _LOGO_WORTH for line in known)
    return Candidate(one.name, one.span, one.worth - 0.5) if is_same or is_unknown else one


def _beside_longer(one: Candidate, stacked: Sequence[Candidate]) -> Candidate:
    """Return the candidate, worth less where it is but half of a known name, or of a fund's, on two lines."""
    whole = (other for other in stacked if known_payer(other.name.split()) or _is_fund(other.name))
    is_half = any(set(one.span.words) < set(other.span.words) for other in whole)
    return Candidate(one.name, one.span, one.worth - 0.5) if is_half else one


def _elsewhere(stated: Sequence[Candidate], lines: Sequence[Candidate], around: Surroundings) -> list[Candidate]:
    """Return the firms that only a sentence names: one with a line of its own on top is spelled as there."""
    own = [line for line in lines if line.worth >= _SPELLED_WORTH and around.is_on_top(line.span)]
    return [one for one in stated if not any(is_same_firm(one.name, line.name) for line in own)]


def _stated(one: Candidate, stated: Sequence[Candidate]) -> Candidate:
    """Return the candidate, worth more where a sentence says what its firm does for the plan."""
    is_stated = any(is_same_firm(one.name, other.name) for other in stated)
    return Candidate(one.name, one.span, one.worth + _STATED_WORTH) if is_stated else one


def _is_fund(name: str) -> bool:
    """Tell whether the name is a union's fund, which pays itself whoever keeps its books."""
    return payer_words.UNION_FUND.search(name) is not None and payer_likeness(name) != KNOWN


def _beside_fund(one: Candidate, lines: Sequence[Candidate]) -> Candidate:
    """Return a firm that administers, worth less beside the union's fund that pays; not where both make the title."""
    funds = [line for line in lines if _is_fund(line.name) and line.worth >= _PLAN_WORTH]
    is_title = known_payer(one.name.split()) and any(_is_next_line(fund.span, one.span) for fund in funds)
    return one if not funds or is_title or _is_fund(one.name) else Candidate(one.name, one.span, one.worth - 1.0)


def _is_next_line(upper: Span, lower: Span) -> bool:
    """Tell whether words stand on the line right under others, wherever on it."""
    gap = lower.box.top - upper.box.bottom
    return upper.page == lower.page and -0.5 * lower.box.height <= gap < lower.box.height


def _certainty(best: Candidate) -> float:
    if best.worth >= _SURE_WORTH:
        return 0.92
    if best.worth >= _PLAN_WORTH and is_of_insurers(best.name):
        return 0.75
    return 0.55 if best.worth >= _PLAN_WORTH else 0.35


def is_of_insurers(name: str) -> bool:
    """Tell whether the name is a known payer's or holds words of which payers' names are made."""
    return payer_likeness(name) > 0 or payer_words.HEALTH_WORD.search(name) is not None


def is_medicare_card(document: Document) -> bool:
    """Tell whether it is the red, white and blue card of Medicare itself."""
    return medicare_title(document) is not None


def sponsor_in(document: Document, payer: Found[str] | None) -> Found[str] | None:
    """Return the employer's or union's own plan that stands on top of a card which another firm administers."""
    page = document.pages[0]
    for line in page.lines[:4]:
        is_payer = payer is not None and set(line.words) & set(payer.span.words)
        is_own = payer_words.SELF_FUNDED.search(line.text) and payer_likeness(line.text) != KNOWN
        is_own = is_own and not payer_words.GENERIC.fullmatch(line.text) and not _NO_SPONSOR.search(line.text)
        if is_own and not is_payer and not ADMINISTRATOR.search(line.text) and line.box.top < HIGH * page.height:
            return text_in(Span.of(line), 0.85)
    return None
