"""E-mail: .eml by the standard library, .msg by a library that writes Outlook's format."""

from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

from aspose.email_foss.msg import MapiMessage

from tests.intake.formats.made import FR_PARAGRAPHS, PARAGRAPHS, Made
from tests.intake.formats.web import port


def message(subject: str = "Nos horaires — relevé de mars", lang: str = "fr") -> EmailMessage:
    """A message in plain text and HTML, with an inline picture and a table."""
    words = FR_PARAGRAPHS if lang == "fr" else PARAGRAPHS
    made = EmailMessage()
    made["From"] = "Anne Exemple <anne@line.example>"
    made["To"] = "Bureau <bureau@ostmark.example>"
    made["Cc"] = "Conseil <conseil@line.example>"
    made["Date"] = "Thu, 18 May 2023 16:20:05 +0200"
    made["Subject"] = subject
    made["Message-ID"] = f"<{len(subject)}@line.example>"
    made.set_content("\n\n".join(["Madame,", *words, "Cordialement,\nAnne Exemple"]))
    rich = "".join(f"<p>{one}</p>" for one in words)
    rows = "<tr><th>Mois</th><th>Requêtes</th></tr><tr><td>Mars</td><td>2 300</td></tr>"
    made.add_alternative(
        f'<p>Madame,</p>{rich}<table>{rows}</table><img src="cid:port"><p>Cordialement,</p>', "html"
    )
    html = made.get_body(("html",))
    assert html is not None
    html.add_related(port(), "image", "png", cid="<port>", filename="image001.png")
    return made


def nested() -> EmailMessage:
    """A message that forwards one whose own attachment is a table."""
    inner = message("Relevé", "en")
    inner.add_attachment(b"month;records\nMarch;2300\n", "text", "csv", filename="relevé mars.csv")
    outer = message("TR : Relevé")
    outer.add_attachment(inner)
    outer.add_attachment("Note à part.".encode(), "text", "plain", filename="note.txt")
    return outer


def outlook() -> bytes:
    """As Outlook keeps a message, another message attached to it with a file of its own."""
    inner = MapiMessage.from_email_message(_plain("Relevé joint"))
    inner.add_attachment("relevé.csv", b"month;records\nMarch;2300\n", mime_type="text/csv")
    outer = MapiMessage.from_email_message(_plain("TR : Relevé"))
    outer.add_attachment("note.txt", "Note à part.".encode(), mime_type="text/plain")
    outer.add_embedded_message_attachment(inner)
    data = outer.to_bytes()
    assert isinstance(data, bytes)
    return data


def _plain(subject: str) -> EmailMessage:
    made = EmailMessage()
    made["From"] = "Anne Exemple <anne@line.example>"
    made["To"] = "Bureau <bureau@ostmark.example>"
    made["Date"] = "Thu, 18 May 2023 16:20:05 +0200"
    made["Subject"] = subject
    made.set_content("\n\n".join(["Madame,", *FR_PARAGRAPHS]))
    return made


def make(folder: Path) -> Iterator[Made]:
    """The kinds of mail, in a folder."""
    for name, kind, data in (
        ("message.eml", "E-mail (.eml)", message().as_bytes()),
        ("forwarded.eml", "E-mail with an e-mail attached", nested().as_bytes()),
    ):
        (folder / name).write_bytes(data)
        yield Made(kind, "Python's email library", folder / name)
    (folder / "outlook.msg").write_bytes(outlook())
    yield Made(
        "Outlook (.msg) with a message attached", "Aspose.Email FOSS", folder / "outlook.msg"
    )
