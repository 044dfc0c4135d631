"""Mail, chats, notes and office files as strangers' programs write them."""

import io
import json
from typing import Any

import pytest

from pincite.intake.readers import read
from pincite.intake.reading import Reading
from pincite.text.errors import ReadError

MAIL = b"From: Iris Vell <iris@board.example>\r\nTo: o@tarn.example\r\n"


def words(reading: Reading) -> list[str]:
    return [block.text for block in reading.blocks if block.paragraph]


def posts(value: Any) -> Reading:
    return read(json.dumps(value).encode(), "export.json")


def test_headers_in_raw_bytes_are_read_as_the_body_states() -> None:
    head = "Subject: 关于泊位登记册的询问\r\n".encode("gb18030")
    data = MAIL + head + b"Date: Mon, 20 May 2024 09:00:00 +0800\r\n"
    reading = read(data + b"Content-Type: text/plain; charset=gb2312\r\n\r\nHello.\r\n", "a.eml")
    assert reading.title == "关于泊位登记册的询问"


def test_a_message_without_a_date_bears_that_of_its_receipt_and_says_so() -> None:
    stamp = b"Received: from a.example by b.example; Tue, 21 May 2024 07:08:09 +0000\r\n"
    reading = read(stamp + MAIL + b"Subject: No date\r\n\r\nWe count.\r\n", "a.eml")
    assert (reading.published, reading.notes) == ("2024-05-21", ("date_of_receipt",))


def test_a_signature_is_no_source_of_its_own() -> None:
    data = MAIL + (
        b"Subject: Signed\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="B"\r\n'
        b"\r\n--B\r\nContent-Type: text/plain\r\n\r\nWe count.\r\n--B\r\n"
        b'Content-Type: application/pkcs7-signature; name="smime.p7s"\r\n\r\nMIIB\r\n--B--\r\n'
    )
    reading = read(data, "a.eml")
    assert (words(reading), reading.attachments) == (["We count."], ())


def test_a_message_of_apple_mail_is_read_without_what_is_kept_round_it() -> None:
    message = MAIL + b"Subject: Kept\r\n\r\nWe count.\r\n"
    data = b"%d      \n" % len(message) + message + b'<?xml version="1.0"?><plist></plist>'
    reading = read(data, "1.emlx")
    assert (reading.title, words(reading)) == ("Kept", ["We count."])


def test_an_invitation_shows_what_when_and_where() -> None:
    data = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Call on the register\r\n"
        b"DTSTART:20240603T090000Z\r\nLOCATION:Quay 3\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    reading = read(data, "invite.ics")
    assert reading.title == "Call on the register"
    assert "Location: Quay 3" in words(reading)
    assert reading.blocks[0].label == "2024-06-03T09:00:00+00:00"


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        (
            ("20/05/2024, 09:01 - Otto Brandt: We paid", "20/05/2024, 09:02 - Iris: No"),
            "2024-05-20",
        ),
        (
            ("[5/20/24, 9:01:33 AM] Otto Brandt: We paid", "[5/20/24, 9:02:00 AM] I: No"),
            "2024-05-20",
        ),
        (("05/06/2024, 09:01 - Otto Brandt: We paid", "05/06/2024, 09:02 - Iris: No"), ""),
    ],
)
def test_a_chat_is_a_paragraph_for_each_message(lines: tuple[str, str], day: str) -> None:
    reading = read("\n".join(lines).encode(), "WhatsApp Chat with Otto.txt")
    assert words(reading) == ["We paid", "No"]
    assert (reading.title, reading.published, reading.source_type) == ("Otto", day, "post")
    assert reading.blocks[1].text == "Otto Brandt"
    assert "9:01" in reading.blocks[2].label


def test_entries_of_a_log_stay_lines() -> None:
    lines = [f"2024-05-20T09:00:0{n}Z GET /berths/{n} 200 tarn agent-ten" for n in range(3)]
    reading = read("\n".join(lines).encode(), "log.txt")
    assert "\n".join(block.text for block in reading.blocks).split("\n") == lines


def test_lines_parted_by_tabs_are_a_table_whatever_their_name() -> None:
    reading = read(b"id\tfirm\n1\tTarn\n2\tOrt\n", "copy.txt")
    assert reading.blocks[-1].table == (("id", "firm"), ("1", "Tarn"), ("2", "Ort"))


def test_markdown_is_read_without_its_marks() -> None:
    text = (
        "---\ntitle: Call notes\ndate: 2024-05-20\n---\n# Call with Otto\n\nHe paid **$18,500** a\n"
        "month, see [the letter](https://x.example).\n\n> We paid.\n\n- one\n\n| M | N |\n|---|--:|"
        "\n| Jan | 12 |\n"
    )
    reading = read(text.encode(), "call.md")
    assert (reading.title, reading.published) == ("Call notes", "2024-05-20")
    assert words(reading) == ["He paid $18,500 a month, see the letter.", "We paid.", "one"]
    assert reading.blocks[-1].table == (("M", "N"), ("Jan", "12"))


def test_a_heading_alone_is_a_markdown_title() -> None:
    reading = read(b"# Berth register\n\nThe board counts 4.2 million requests.\n", "a.md")
    assert reading.title == "Berth register"


def test_exports_of_posts_are_titled_by_thread_chat_or_first_words() -> None:
    said = {"created_at": "2024-05-20T09:00:00Z", "id": "1"}
    two = [{**said, "text": "We have paid for every call. Always."}, {**said, "text": "More."}]
    assert posts({"data": two, "meta": {}}).title == "We have paid for every call"
    thread = {
        "title": "Draining the register",
        "selftext": "Four million.",
        "created_utc": 1716190000,
    }
    listing = {"kind": "Listing", "data": {"children": [{"kind": "t3", "data": thread}]}}
    assert posts([listing, listing]).title == "Draining the register"
    message = {"date": "2024-05-20T09:00:00", "from": "Otto", "text": "We paid"}
    assert posts({"name": "Dock chat", "messages": [message, message]}).title == "Dock chat"


def test_other_shapes_of_posts_are_read() -> None:
    comment = {
        "textOriginal": "A lot",
        "authorDisplayName": "dock",
        "publishedAt": "2024-05-20T09:00:00Z",
    }
    video = {"items": [{"snippet": {"topLevelComment": {"snippet": comment}}}]}
    assert (words(posts(video)), posts(video).author) == (["A lot"], "dock")
    gallery = [{"media": [{"uri": "a.jpg", "creation_timestamp": 1716188400, "title": "Ã©tÃ©"}]}]
    assert words(posts(gallery)) == ["été"]
    chat = [{"ts": "1716188400.1", "user": "U1", "text": "See <https://x.example|the bill> now"}]
    assert words(posts(chat)) == ["See the bill (https://x.example) now"]


def test_text_boxes_and_tables_in_controls_of_word_stand_apart() -> None:
    import docx
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    made = docx.Document()
    paragraph = made.add_paragraph("A box follows.")
    box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    both = (
        f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    paragraph._p.append(parse_xml(both))
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Tarn", "4.2"
    control = parse_xml(f"<w:sdt {nsdecls('w')}><w:sdtPr/><w:sdtContent/></w:sdt>")
    table._tbl.addprevious(control)
    control[1].append(table._tbl)
    out = io.BytesIO()
    made.save(out)
    reading = read(out.getvalue(), "a.docx")
    assert words(reading) == ["A box follows.", "In the box."]
    assert reading.blocks[-1].table == (("Tarn", "4.2"),)
    assert reading.author == ""


def test_durations_and_padded_numbers_are_shown_as_the_sheet_shows_them() -> None:
    from datetime import timedelta

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["spent", "account"])
    sheet.append([timedelta(hours=30), 75])
    sheet["B2"].number_format = "00000"
    out = io.BytesIO()
    book.save(out)
    assert read(out.getvalue(), "a.xlsx").blocks[-1].table[1] == ("30:00:00", "00075")


def test_an_open_document_in_one_file_is_named_as_what_it_is() -> None:
    kind = "application/vnd.oasis.opendocument.text"
    data = f'<?xml version="1.0"?><office:document office:mimetype="{kind}"/>'.encode()
    with pytest.raises(ReadError) as caught:
        read(data, "letter.fodt")
    assert (caught.value.code, caught.value.values["media_type"]) == ("unsupported", kind)
