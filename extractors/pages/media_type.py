"""The kind of a file, told by its first bytes and never by its name."""

import io
import zipfile

PDF = "application/pdf"
TIFF = "image/tiff"
PNG = "image/png"
JPEG = "image/jpeg"
GIF = "image/gif"
BMP = "image/bmp"
WEBP = "image/webp"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ENCRYPTED_OFFICE = "application/encrypted"

PDF_HEADER_WITHIN = 1024

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"\xff\xd8\xff", JPEG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"BM", BMP),
)


def media_type_of(content: bytes) -> str | None:
    """Return the media type of a file's bytes, or None where they are of no kind that is read.

    >>> media_type_of(b"%PDF-1.7 ...")
    'application/pdf'
    >>> media_type_of(b"Dear colleague,") is None
    True
    """
    for signature, media_type in SIGNATURES:
        if content.startswith(signature):
            return media_type
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return WEBP
    if content.startswith(b"PK"):
        return DOCX if _holds_word_document(content) else None
    if content.startswith(b"\xd0\xcf\x11\xe0") and "EncryptedPackage".encode("utf-16-le") in content:
        return ENCRYPTED_OFFICE
    # Mail gateways put lines before the header, and PDF readers allow that.
    return PDF if b"%PDF-" in content[:PDF_HEADER_WITHIN] else None


def _holds_word_document(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "word/document.xml" in archive.namelist()
    except zipfile.BadZipFile:
        # A Word file cut short has lost the directory at its end; the first entries still tell what it was.
        return b"[Content_Types].xml" in content[:4096] or b"word/" in content[:65536]
