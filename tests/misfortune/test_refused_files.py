"""Files that cannot be answered at all: each has its own error, which names the file and the cause."""

import os
import pickle
import zlib
from datetime import date

import pytest

from extractors import DocumentError, Settings, extract
from extractors.errors import (
    DamagedFileError,
    Disposition,
    EmptyFileError,
    EncryptedFileError,
    NoPagesError,
    TooLargeError,
    UnknownMediaTypeError,
    UnreadableFileError,
)
from tests.misfortune import bad_files

TODAY = date(2026, 11, 23)
BOMB = bad_files.GIGAPIXELS
LETTER = bad_files.pdf([bad_files.WORDS])
FAX = bad_files.tiff([bad_files.page_picture()])
CONTENT_TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'

REFUSED = {
    "empty": (b"", EmptyFileError),
    "one byte": (b"x", UnknownMediaTypeError),
    "plain text": (b"Please see the letter attached.\n", UnknownMediaTypeError),
    "a zip archive": (bad_files.word_file({"readme.txt": b"no document here"}), UnknownMediaTypeError),
    "a Word file without its parts": (bad_files.word_file({"word/document.xml": b"<x/>"}), DamagedFileError),
    "a Word file with broken parts": (
        bad_files.word_file({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": b"<w:document"}),
        DamagedFileError,
    ),
    "a PDF's header alone": (b"%PDF-1.7\n", DamagedFileError),
    "a truncated PDF": (LETTER[: len(LETTER) // 3], DamagedFileError),
    "a PDF without pages": (bad_files.pdf_of_blank_pages(0), NoPagesError),
    "a PDF of ten thousand pages": (bad_files.pdf_of_blank_pages(10_000), TooLargeError),
    "a TIFF's header alone": (b"II*\0\x08\0\0\0", DamagedFileError),
    "a TIFF without its directory": (FAX[:200], DamagedFileError),
    "a TIFF of ten thousand pages": (bad_files.many_frames(10_000), TooLargeError),
    "a TIFF of gigapixels": (
        bad_files.with_tag(
            bad_files.with_tag(bad_files.raw_tiff([bad_files.page_picture()]), bad_files.WIDTH, BOMB),
            bad_files.HEIGHT,
            BOMB,
        ),
        TooLargeError,
    ),
    "a PNG of gigapixels": (bad_files.png_claiming(BOMB, BOMB), TooLargeError),
    "a PNG that is all width": (bad_files.png_claiming(2_000_000_000, 1), TooLargeError),
    "a PNG's header alone": (b"\x89PNG\r\n\x1a\n", DamagedFileError),
    "a PNG without pixels": (bad_files.png_claiming(0, 10), DamagedFileError),
    "a JPEG's first bytes": (b"\xff\xd8\xff\xe0", DamagedFileError),
    "a PDF with a password": (bad_files.encrypted_pdf(), EncryptedFileError),
    "a Word file with a password": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le"),
        EncryptedFileError,
    ),
}


@pytest.mark.parametrize(("content", "kind"), REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_answered_has_its_own_error(content, kind, recwarn, capfd):
    with pytest.raises(kind) as refused:
        extract(content, name="a fax.tif", today=TODAY)
    assert refused.value.name == "a fax.tif"
    assert refused.value.disposition is Disposition.REJECT
    assert str(refused.value).startswith("a fax.tif: ")
    assert str(pickle.loads(pickle.dumps(refused.value))) == str(refused.value)
    assert not recwarn.list
    assert capfd.readouterr().err == ""


def test_a_word_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked():
    body = b"<w:document>" + b" " * 600_000_000
    bomb = bad_files.word_file({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": body})
    assert len(bomb) < 1_000_000
    with pytest.raises(TooLargeError):
        extract(bomb, today=TODAY)


def test_more_bytes_than_the_settings_allow_are_refused_unread(tmp_path):
    large = tmp_path / "large.pdf"
    large.write_bytes(LETTER)
    for source in (large, LETTER):
        with pytest.raises(TooLargeError):
            extract(source, today=TODAY, settings=Settings(max_file_bytes=len(LETTER) - 1))


def test_as_many_pages_as_the_settings_allow_are_read_and_one_more_is_not():
    content = bad_files.pdf_of_blank_pages(3)
    assert extract(content, today=TODAY, settings=Settings(max_pages=3)).source.pages == 3
    with pytest.raises(TooLargeError):
        extract(content, today=TODAY, settings=Settings(max_pages=2))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UnreadableFileError, match=r"^gone\.pdf: no such file"):
        extract(tmp_path / "gone.pdf", today=TODAY)


def test_a_directory_is_not_read(tmp_path):
    with pytest.raises(UnreadableFileError, match="is a directory"):
        extract(tmp_path, today=TODAY)


def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.pdf")
    with pytest.raises(UnreadableFileError, match="not a regular file"):
        extract(tmp_path / "pipe.pdf", today=TODAY)


def test_a_name_that_is_too_long_or_holds_a_zero_is_an_error_of_ours(tmp_path):
    for name in ("x" * 5000, "a\0b.pdf"):
        with pytest.raises(UnreadableFileError):
            extract(tmp_path / name, today=TODAY)


def test_a_circle_of_links_is_an_error_of_ours(tmp_path):
    (tmp_path / "a.pdf").symlink_to(tmp_path / "b.pdf")
    (tmp_path / "b.pdf").symlink_to(tmp_path / "a.pdf")
    with pytest.raises(UnreadableFileError):
        extract(tmp_path / "a.pdf", today=TODAY)


def test_an_error_tells_nothing_that_stands_in_the_file():
    secret = b"Okafor 666-12-3456"
    for content in (
        secret,
        b"%PDF-1.4\n" + secret,
        b"II*\0" + secret,
        b"\x89PNG\r\n\x1a\n" + zlib.compress(secret) + secret,
    ):
        with pytest.raises(DocumentError) as refused:
            extract(content, today=TODAY)
        assert "Okafor" not in repr(refused.value)
        assert "666" not in repr(refused.value)
