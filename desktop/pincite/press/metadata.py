"""What a finished PDF says of itself: Info and XMP in the same words, and which standards it meets.

Nothing of the machine or the case file goes in: title, author, subject, language and the
document's own date, so that the same document always gives the same bytes.
"""

from dataclasses import dataclass
from html import escape

PRODUCER = "Pincite"


@dataclass(frozen=True, slots=True)
class Particulars:
    """Title, language (``en``), date (ISO, day; empty when undated), author and subject.

    ``part`` and ``level`` name the PDF/A claimed (2 and A; 3 where files are attached), part 0
    none; ``accessible`` claims PDF/UA-1.
    """

    title: str
    lang: str
    date: str
    author: str = ""
    subject: str = ""
    part: int = 2
    level: str = "A"
    accessible: bool = True

    @property
    def day(self) -> str:
        """The document's date, or a fixed one for an undated document."""
        return self.date[:10] if len(self.date) >= 10 else "2000-01-01"

    @property
    def pdf_date(self) -> str:
        return f"D:{self.day.replace('-', '')}000000Z"


def xmp(about: Particulars) -> bytes:
    """The XMP packet."""
    said = escape(about.title or "\u00a0")
    lang = escape(about.lang, quote=True)
    lines = [
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{said}</rdf:li></rdf:Alt></dc:title>',
        f"<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>",
        "<dc:format>application/pdf</dc:format>",
        f"<xmp:CreateDate>{about.day}T00:00:00Z</xmp:CreateDate>",
        f"<xmp:ModifyDate>{about.day}T00:00:00Z</xmp:ModifyDate>",
        f"<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool>",
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>",
    ]
    if about.author:
        author = escape(about.author)
        lines.append(f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    if about.subject:
        subject = escape(about.subject)
        lines.append(
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{subject}</rdf:li></rdf:Alt></dc:description>"
        )
    if about.part:
        lines.append(f"<pdfaid:part>{about.part}</pdfaid:part>")
        lines.append(f"<pdfaid:conformance>{about.level}</pdfaid:conformance>")
    if about.accessible:
        lines.append("<pdfuaid:part>1</pdfuaid:part>")
        lines.append(_EXTENSION)
    return (_HEAD + "\n".join(lines) + _TAIL).encode()


_HEAD = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
"""
_TAIL = """
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
# PDF/A knows nothing of PDF/UA's own property: it must be described (ISO 19005-2, 6.6.2.3).
_EXTENSION = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
