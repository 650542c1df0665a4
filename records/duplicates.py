"""A page sent again, other bytes but the same content: flagged as a likely duplicate of the earlier page."""

from collections.abc import Sequence

from sqlalchemy import desc, func, insert, select
from sqlalchemy.orm import Session

from records.fingerprint import PageContent, is_likely_same, tokens_of
from records.schema import DocumentRow, PageRow, PageTokenRow, ValueRow

MOST_CANDIDATES = 8
FEWEST_SHARED_TOKENS = 3


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


def _candidates(session: Session, tokens: Sequence[int]) -> Sequence[str]:
    """Return the pages that share the most telling words with these, the nearest first."""
    shared = func.count()
    query = (
        select(PageTokenRow.page_id)
        .where(PageTokenRow.token.in_(tokens))
        .group_by(PageTokenRow.page_id)
        .having(shared >= FEWEST_SHARED_TOKENS)
        .order_by(desc(shared), PageTokenRow.page_id)
        .limit(MOST_CANDIDATES)
    )
    return session.scalars(query).all() if tokens else ()


def _content(session: Session, page: PageRow) -> PageContent:
    query = select(ValueRow.path, ValueRow.reading).filter_by(document_id=page.document_id)
    readings = {
        path: (reading["text"], reading["confidence"])
        for path, reading in session.execute(query)
        if reading and reading["page"] == page.number
    }
    return PageContent(session.get_one(DocumentRow, page.document_id).doctype, page.text, readings)
