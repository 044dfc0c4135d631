"""E-mail: headers, bodies, attachments, and messages made to hurt."""

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from aspose.email_foss.msg import MapiMessage

from pincite.intake.readers import read
from pincite.intake.reading import full_text
from pincite.text.errors import ReadError
from tests.intake.formats import mail as formats

BODY = """Madame,

Votre relevé de mars compte 1 500 requêtes.

> Combien en mars ?
> Et en avril ?
"""


def message(subject: str = "Relevé de mars — requêtes") -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Anne Exemple <anne@line.example>"
    made["To"] = "Board <board@harbour.example>"
    made["Date"] = "Fri, 19 May 2023 23:30:00 -0500"
    made["Subject"] = subject
    made["Message-ID"] = "<1@line.example>"
    made.set_content(BODY)
    return made


def test_headers_body_and_date_as_sent() -> None:
    reading = read(message().as_bytes(), "x.eml")
    assert reading.media_type == "message/rfc822"
    assert reading.source_type == "email"
    assert reading.title == "Relevé de mars — requêtes"
    assert reading.author == "Anne Exemple <anne@line.example>"
    assert reading.published == "2023-05-19"
    assert reading.language == "fr"
    assert reading.meta("message-id") == "<1@line.example>"
    assert reading.meta("sent_at") == "2023-05-19T23:30:00-05:00"
    roles = [(block.role, block.paragraph) for block in reading.blocks]
    assert roles == [
        ("title", None),
        ("headers", None),
        ("paragraph", 1),
        ("paragraph", 2),
        ("quotation", 3),
    ]
    assert "To: Board" in reading.blocks[1].text


def test_attachments_keep_their_bytes_and_lose_their_paths() -> None:
    made = message()
    binary = bytes(range(256)) * 3
    made.add_attachment(binary, "application", "pdf", filename="../../etc/rapport é.pdf")
    made.add_attachment(binary[::-1], "application", "octet-stream", filename="C:\\x\\CON")
    attachments = read(made.as_bytes(), "x.eml").attachments
    assert [attachment.name for attachment in attachments] == ["rapport é.pdf", "attachment 2"]
    assert [attachment.data for attachment in attachments] == [binary, binary[::-1]]


def test_html_is_used_when_the_plain_part_only_points_to_it() -> None:
    made = EmailMessage()
    made["From"] = "a@line.example"
    made["Subject"] = "Notice"
    made.set_content("View this in a browser.")
    words = "The board has decided to end the agreement on 7 June. " * 6
    made.add_alternative(
        f'<p>{words}</p><img src="http://remote.example/p.gif"><script>never()</script>', "html"
    )
    text = full_text(read(made.as_bytes(), "x.eml").blocks)
    assert "7 June" in text
    assert "never" not in text
    assert "remote.example" not in text


def test_a_forwarded_message_becomes_a_source_of_its_own() -> None:
    outer = message("Fwd")
    outer.add_attachment(message("Inner matter"))
    (inner,) = read(outer.as_bytes(), "x.eml").attachments
    assert inner.name == "Inner matter.eml"
    assert read(inner.data, inner.name).title == "Inner matter"


@pytest.mark.parametrize("levels", [61, 3000])
def test_an_e_mail_within_itself_without_end_is_refused(levels: int) -> None:
    opening = b"From: a@line.example\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
    data = b""
    for level in range(levels):
        mark = b"b%d" % level
        data += opening + b' boundary="' + mark + b'"\n\n--' + mark + b"\n"
        opening = b"Content-Type: multipart/mixed;"
    with pytest.raises(ReadError) as caught:
        read(data + b"\nend\n", "loop.eml")
    assert caught.value.code == "nested_too_deep"


def test_damaged_headers_and_bodies_are_read_as_far_as_they_go() -> None:
    data = (
        b"From: =?utf-8?b?////?= <a@line.example>\nDate: yesterday\nSubject: caf\xe9 \xff\n"
        b"MIME-Version: 1.0\nContent-Type: text/plain; charset=no-such\n"
        b"Content-Transfer-Encoding: base64\n\nbm90IGJhc2U2NCEh!!!\n"
    )
    reading = read(data, "x.eml")
    assert reading.published == ""
    assert reading.title
    full_text(reading.blocks).encode()


def test_mail_is_told_from_prose_with_colons() -> None:
    note = b"Date: 5 May\nWe met at the harbour and talked about the agreement at length.\n\nMore."
    assert read(note, "note.txt").media_type == "text/plain"


def outlook(made: EmailMessage) -> bytes:
    data = MapiMessage.from_email_message(made).to_bytes()
    assert isinstance(data, bytes)
    return data


def test_an_outlook_message() -> None:
    made = message()
    made.add_attachment(b"%PDF-1.7", "application", "pdf", filename="../report.pdf")
    reading = read(outlook(made), "x.msg")
    assert reading.media_type == "application/vnd.ms-outlook"
    assert reading.title == "Relevé de mars — requêtes"
    assert "anne@line.example" in reading.author
    assert "harbour.example" in reading.meta("to")
    assert reading.meta("sent_at") == "2023-05-20T04:30:00+00:00"
    assert "date_in_utc" in reading.notes
    assert "1 500 requêtes" in full_text(reading.blocks)
    assert [(one.name, one.data) for one in reading.attachments] == [("report.pdf", b"%PDF-1.7")]


def test_a_torn_outlook_message_is_said() -> None:
    with pytest.raises(ReadError) as caught:
        read(outlook(message())[:2000], "torn.msg")
    assert caught.value.code in {"broken", "unsupported"}


def test_a_message_that_outlook_keeps_in_another_is_a_source_of_its_own() -> None:
    reading = read(formats.outlook(), "outer.msg")
    assert reading.author == "Anne Exemple <anne@line.example>"
    assert not any(note.startswith("attachments_left_out") for note in reading.notes)
    note, inner = reading.attachments
    assert (note.name, inner.name) == ("note.txt", "Relevé joint.eml")
    found = read(inner.data, inner.name)
    assert (found.title, found.published) == ("Relevé joint", "2023-05-18")
    assert found.author == "Anne Exemple <anne@line.example>"
    assert found.meta("to") == "Bureau <bureau@ostmark.example>"
    assert "12 millions de fois" in full_text(found.blocks)
    assert [(one.name, one.data) for one in found.attachments] == [
        ("relevé.csv", b"month;records\nMarch;2300\n")
    ]
    assert inner.data == read(formats.outlook(), "outer.msg").attachments[1].data, "not the same"


def test_an_e_mail_in_an_e_mail_keeps_its_own_attachments() -> None:
    outer = read(formats.nested().as_bytes(), "outer.eml")
    inner = next(one for one in outer.attachments if one.name.endswith(".eml"))
    table = read(inner.data, inner.name).attachments[-1]
    assert table.name == "relevé mars.csv"
    assert read(table.data, table.name).blocks[-1].table[1] == ("March", "2300")


def boxed(path: Path, *made: bytes) -> bytes:
    """A mailbox as Python's library writes it."""
    box = mailbox.mbox(path)
    for each in made:
        box.add(each)
    box.close()
    return path.read_bytes()


def test_each_message_of_a_mailbox_is_a_source_with_its_own_bytes(tmp_path: Path) -> None:
    second = message("Second")
    second.add_attachment(b"%PDF-1.7", "application", "pdf", filename="report.pdf")
    second.replace_header("Date", "Mon, 22 May 2023 08:00:00 +0200")
    sent = [message("First").as_bytes(), second.as_bytes()]
    reading = read(boxed(tmp_path / "Sent", *sent), "Sent.mbox")
    assert (reading.media_type, reading.title) == ("application/mbox", "Sent")
    assert reading.published == "2023-05-19/2023-05-22"
    assert [(one.name, one.data) for one in reading.attachments] == [
        ("First.eml", sent[0]),
        ("Second.eml", sent[1]),
    ]
    inner = read(reading.attachments[1].data, "Second.eml")
    assert [one.name for one in inner.attachments] == ["report.pdf"]
    (table,) = [block.table for block in reading.blocks if block.table]
    assert table[0] == ("Date", "From", "To", "Subject")
    assert [row[3] for row in table[1:]] == ["First", "Second"]


@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_lines_that_begin_with_from_part_no_message(ends: bytes) -> None:
    lines = [b"From a@line.example Fri May 19 23:30:00 2023", b"From: a@line.example"]
    lines += [b"Subject: s", b"", b"From 9:30 on we waited.", b"", b"From 10:15 we did not.", b""]
    one = ends.join(lines)
    assert read(one, "one.mbox").media_type == "message/rfc822"
    first, second = read(one + ends + one, "two.mbox").attachments
    assert first.data == second.data == ends.join(lines[1:])


def test_a_mailbox_of_more_messages_than_come_in_at_once_is_said() -> None:
    one = b"From a@line.example Fri May 19 23:30:00 2023\nFrom: a@line.example\nSubject: s\n\nx\n\n"
    with pytest.raises(ReadError) as caught:
        read(one * 2001, "all.mbox")
    assert caught.value.code == "too_many_inside"
