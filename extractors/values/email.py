"""Email addresses."""

import re
from collections.abc import Iterator

from extractors.errors import InvalidFormatError
from extractors.values.text_match import TextMatch

_LOCAL = r"[A-Za-z0-9](?:[A-Za-z0-9_%+'-]|\.(?=[A-Za-z0-9_])){0,63}"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
# Endings that may stand behind a space: any other word there begins the next sentence.
_ENDINGS = "com|org|net|gov|edu|us|health|example"
# Recognition puts spaces around the sign and the dots, and reads the sign as (a) or ©.
_DOMAIN = rf"{_LABEL}(?:\.{_LABEL}){{0,5}}(?:\.[A-Za-z]{{2,24}}(?! ?\. ?(?:{_ENDINGS})\b)| ?\. ?(?:{_ENDINGS})\b)"
_EMAIL = re.compile(rf"(?<![A-Za-z0-9._%+-])({_LOCAL})( ?(?:@|\(a\)|©|®) ?)({_DOMAIN})(?![A-Za-z0-9])")


def parse(text: str) -> str:
    """Return the address that the text is, in lower case, or raise InvalidFormatError.

    >>> parse("Front.Desk@cascade.example")
    'front.desk@cascade.example'
    """
    bare = re.sub(r"^mailto:", "", text.strip(" \t\n<>:;,."), flags=re.IGNORECASE)
    for match in find(bare):
        if (match.start, match.end) == (0, len(bare)):
            return match.value
    raise InvalidFormatError("the text is not an email address")


def find(text: str) -> Iterator[TextMatch[str]]:
    """Yield the addresses in the text, those with spaces or a misread @ at lower quality.

    >>> [(match.value, match.quality) for match in find("mail billing @north.example, or a.b@c.example.")]
    [('billing@north.example', 0.8), ('a.b@c.example', 1.0)]
    """
    for match in _EMAIL.finditer(text):
        value = f"{match[1]}@{match[3].replace(' ', '')}".lower()
        yield TextMatch(*match.span(), value, 1.0 if match[2] == "@" and " " not in match[3] else 0.8)
