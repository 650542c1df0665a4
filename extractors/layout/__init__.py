"""From words on a page to what a form says: labels, labelled values, sections, tables, check boxes, text search.

Every function takes a frozen `Document` (or `Page`) and gives back plain values whose words are `Span`s, so that
whatever is read keeps its place on the page. Places are in points. Nothing is cached between calls: call each function
once with all the labels of a doctype, not once a label.

A form read in twenty lines:

    LABELS = {
        "patient": ["Patient", "Patient name", "Name of patient"],
        "birth_date": ["DOB", "Date of birth", "Birth date", "Born"],
        "member_id": ["Member ID", "Subscriber ID", "Policy number"],
    }
    COLUMNS = {"code": ["Code", "CPT"], "description": ["Description", "Service"], "quantity": ["Qty", "Units"]}

    values = labelled_values(document, LABELS)                      # every candidate, the surest first
    for found in values_of(values, "birth_date"):
        for match in date.find(found.value.text):                   # offsets into the text ...
            span = found.value.sub(match.start, match.end)          # ... lead back to the words
            yield Found(match.value, span, found.certainty)
    address = next(iter(values_of(values, "address"))).block        # all lines of the value
    urgency = ticked(document, {"urgency": ["Urgency", "Priority"]}).get("urgency", ())
    word = meaning(urgency[0], {"urgent": ["Urgent", "STAT"], "routine": ["Routine"]}) if urgency else None
    table = find_table(document, COLUMNS, required=["code"])        # rows: {"code": Span, "quantity": Span}
    for section in sections(document, {"reason": ["Reason for referral", "Reason for visit"]}):
        print(section.key, section.text)
    for match, span in search(document, r"[A-Z]\\d{2}\\.\\d{1,4}"):   # also where broken across lines
        print(match[0], span.box)
"""

from extractors.layout.captions.beside import with_captions
from extractors.layout.captions.turned import captions_first
from extractors.layout.checkboxes import Choice, Option, choices, meaning, options, ticked
from extractors.layout.columns import Band, Column, bands, columns, lines_in_order
from extractors.layout.labels import Label, find_labels
from extractors.layout.letters import letterhead, salutation, signature_block
from extractors.layout.paragraphs import paragraphs
from extractors.layout.search import search, search_spans
from extractors.layout.sections import Section, sections
from extractors.layout.span import Span
from extractors.layout.tables import TOTALS, Table, find_table, find_tables
from extractors.layout.values import LabelledValue, labelled_values, values_of
from extractors.layout.wordings import wordings

__all__ = [
    "TOTALS",
    "Band",
    "Choice",
    "Column",
    "Label",
    "LabelledValue",
    "Option",
    "Section",
    "Span",
    "Table",
    "bands",
    "captions_first",
    "choices",
    "columns",
    "find_labels",
    "find_table",
    "find_tables",
    "labelled_values",
    "letterhead",
    "lines_in_order",
    "meaning",
    "options",
    "paragraphs",
    "salutation",
    "search",
    "search_spans",
    "sections",
    "signature_block",
    "ticked",
    "values_of",
    "with_captions",
    "wordings",
]
