"""A page sent again, other bytes but the same content: flagged as a likely duplicate of the earlier page."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from sqlalchemy import CompoundSelect, insert, select, union_all
from sqlalchemy.orm import Session

from records.fingerprint import PageContent, is_likely_same, tokens_of
from records.schema import DocumentRow, PageRow, PageTokenRow, ValueRow

MOST_CANDIDATES = 5
FEWEST_SHARED_TOKENS = 2
COMMON = 200
"""As many pages as this share what tells nothing, such as a sender's own number."""


def flag_duplicates(session: Session, pages: Sequence[PageRow]) -> bool:
    """Note for each page the earlier page that very likely says the same; tell whether there was any."""
    for page in pages:
        tokens = tokens_of(page.text)
        page.duplicate_of = _find_duplicate(session, page, tokens)
        if tokens:
            session.execute(insert(PageTokenRow), [{"token": token, "page_id": page.id} for token in tokens])
    session.flush()
    return any(page.duplicate_of for page in pages)


def _find_duplicate(session: Session, page: PageRow, tokens: Sequence[int]) -> str | None:
    content = None
    for candidate in _candidates(session, tokens):
        content = content or _content(session, page)
        if is_likely_same(content, _content(session, session.get_one(PageRow, candidate))):
            return candidate
    return None


def _candidates(session: Session, tokens: Sequence[int]) -> list[str]:
    """Return the pages that share the most telling words with these, the nearest first."""
    pages_by_token = defaultdict[int, list[str]](list)
    for token, page_id in session.execute(_pages_with(tokens)) if tokens else ():
        pages_by_token[token].append(page_id)
    telling = (pages for pages in pages_by_token.values() if len(pages) < COMMON)
    shared = Counter(page_id for pages in telling for page_id in pages)
    enough = [page_id for page_id, count in shared.items() if count >= FEWEST_SHARED_TOKENS]
    return sorted(enough, key=lambda page_id: (-shared[page_id], page_id))[:MOST_CANDIDATES]


def _pages_with(tokens: Sequence[int]) -> CompoundSelect[int, str]:
    """Return the query for the pages that have each of these tokens, for every token no more than tell anything."""
    pages = [select(PageTokenRow.token, PageTokenRow.page_id).where(PageTokenRow.token == token) for token in tokens]
    first = [some.limit(COMMON).subquery() for some in pages]
    return union_all(*[select(some.c.token, some.c.page_id) for some in first])


def _content(session: Session, page: PageRow) -> PageContent:
    query = select(ValueRow.path, ValueRow.reading).filter_by(document_id=page.document_id)
    readings = {
        path: (reading["text"], reading["confidence"])
        for path, reading in session.execute(query)
        if reading and reading["page"] == page.number
    }
    return PageContent(session.get_one(DocumentRow, page.document_id).doctype, page.text, readings)
