"""Web pages: saved complete, in one file, as MHTML, and as web archives."""

import base64
import gzip
import hashlib
import io
import json
import threading
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from PIL import Image
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.intake.formats.made import (
    FR_PARAGRAPHS,
    FR_TITLE,
    PARAGRAPHS,
    TITLE,
    Made,
    program,
    run,
)

STYLE = "body{font-family:serif;max-width:40em;margin:auto}nav a{margin:1em}"


def page(lang: str = "en", style: str = '<link rel="stylesheet" href="style.css">') -> str:
    """A news page as sites write them: head full of facts, furniture around the article."""
    title, words = (FR_TITLE, FR_PARAGRAPHS) if lang == "fr" else (TITLE, PARAGRAPHS)
    site = "Le Journal du Port" if lang == "fr" else "The Verdane Times"
    author = "Marie Exemple" if lang == "fr" else "Bob Sample"
    facts = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": site, "url": "https://times.example/"},
            {
                "@type": ["NewsArticle"],
                "headline": title,
                "datePublished": "2023-05-19T08:12:00+02:00",
                "dateModified": "2023-05-20T10:00:00+02:00",
                "author": [{"@type": "Person", "name": author}],
                "publisher": {"@type": "Organization", "name": site},
            },
        ],
    }
    body = "\n".join(f"<p>{one}</p>" for one in words)
    return f"""<!DOCTYPE html>
<html lang="{lang}"><head><meta charset="utf-8"><title>{title} | {site}</title>
{style}
<meta property="og:site_name" content="{site}"><meta property="og:type" content="article">
<link rel="canonical" href="https://times.example/{lang}/ferry">
<script type="application/ld+json">{json.dumps(facts)}</script></head>
<body><nav><a href="/">News</a><a href="/s">Sport</a></nav>
<main><article><h1>{title}</h1><figure><img src="port.png" alt="The port">
<figcaption>The port of Verdane, March 2, 2023. © Jean Exemple</figcaption></figure>
{body}
<table><caption>Records consulted</caption><tr><th>Month</th><th>Records</th></tr>
<tr><td>January</td><td>1,500</td></tr><tr><td>February</td><td>2,300</td></tr></table>
</article></main><aside class="newsletter"><p>Sign up for our newsletter today.</p></aside>
<footer><p>All rights reserved.</p></footer></body></html>
"""


def port() -> bytes:
    """A small picture."""
    out = io.BytesIO()
    Image.new("RGB", (320, 180), (40, 90, 140)).save(out, "PNG")
    return out.getvalue()


def make(folder: Path) -> Iterator[Made]:
    """The web formats, in a folder."""
    if program("wget"):
        yield from _by_wget(folder)
    yield from written(folder)


def written(folder: Path) -> Iterator[Made]:
    """Those that need no program and no port of this machine."""
    yield _saved_complete(folder)
    yield _single(folder)
    yield _mhtml(folder)
    yield _outlook_mhtml(folder)
    yield _wacz(folder)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The files of a folder over HTTP on this machine alone; gives the address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


def _by_wget(folder: Path) -> Iterator[Made]:
    site = folder / "site"
    site.mkdir()
    for lang in ("en", "fr"):
        (site / f"ferry-{lang}.html").write_text(page(lang), "utf-8")
    (site / "style.css").write_text(STYLE)
    (site / "port.png").write_bytes(port())
    with served(site) as address:
        fetch = ["wget", "-q", "-p", "-k", "-E", "-nH", "-e", "robots=off", "--no-proxy"]
        run([*fetch, "-P", "saved by wget", f"{address}/ferry-en.html"], folder)
        warc = ["wget", "-q", "-p", "--no-proxy", "-e", "robots=off", "--warc-file=capture"]
        run([*warc, "-P", "site2", f"{address}/ferry-en.html", f"{address}/ferry-fr.html"], folder)
    yield Made("HTML saved complete (folder)", "wget -p -k -E", folder / "saved by wget")
    yield Made("WARC (.warc.gz)", "wget --warc-file", folder / "capture.warc.gz")


def _saved_complete(folder: Path) -> Made:
    """As Chrome saves: the address in a comment, the parts in a folder beside."""
    mark = "<!-- saved from url=(0030)https://times.example/fr/ferry -->\n"
    text = page("fr").replace("<html", f"{mark}<html", 1)
    text = text.replace("port.png", f"./{FR_TITLE}_files/port.png")
    path = folder / f"{FR_TITLE}.html"
    path.write_text(text, "utf-8")
    parts = folder / f"{FR_TITLE}_files"
    parts.mkdir()
    (parts / "port.png").write_bytes(port())
    (parts / "style.css").write_text(STYLE)
    return Made("HTML saved complete", "as Chrome writes it", path)


def _single(folder: Path) -> Made:
    """As SingleFile saves: everything inside, and its own comment at the head."""
    mark = (
        "<!--\n Page saved with SingleFile \n url: https://times.example/en/ferry \n"
        " saved date: Fri May 19 2023 17:45:12 GMT+0200 (Central European Summer Time)\n-->"
    )
    text = page("en", f"<style>{STYLE}</style>").replace("<head>", f"{mark}<head>", 1)
    data = base64.b64encode(port()).decode()
    path = folder / "single file.html"
    path.write_text(text.replace("port.png", f"data:image/png;base64,{data}"), "utf-8")
    return Made("HTML in a single file", "as SingleFile writes it", path)


def _mhtml(folder: Path) -> Made:
    """As Chrome's "Webpage, single file": quoted-printable parts under cid addresses."""
    address = "https://times.example/en/ferry"
    head = (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {address}\r\n"
        f"Subject: =?utf-8?Q?{TITLE.replace(' ', '=20')}?=\r\n"
        "Date: Fri, 19 May 2023 17:45:12 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Port----"\r\n'
    )
    import quopri

    body = quopri.encodestring(page("en").encode()).replace(b"\n", b"\r\n")
    picture = base64.encodebytes(port()).replace(b"\n", b"\r\n")
    data = (
        f"{head}\r\n\r\n------Port----\r\nContent-Type: text/html\r\n"
        "Content-ID: <f@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {address}\r\n\r\n"
    ).encode() + body
    data += (
        b"\r\n------Port----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        b"Content-Location: https://times.example/port.png\r\n\r\n" + picture
    )
    path = folder / "page.mhtml"
    path.write_bytes(data + b"\r\n------Port------\r\n")
    return Made("MHTML", "as Chrome writes it", path)


def _outlook_mhtml(folder: Path) -> Made:
    """As Outlook and Word save: an e-mail in windows-1252 with its headers as a table."""
    words = "".join(f"<p class=MsoNormal>{one}<o:p></o:p></p>" for one in FR_PARAGRAPHS)
    fields = (
        ("De", "Anne Exemple &lt;anne@line.example&gt;"),
        ("Envoyé", "jeudi 18 mai 2023 16:20"),
        ("À", "bureau@ostmark.example"),
        ("Objet", "Nos horaires"),
    )
    head = "<br>".join(f"<b>{name}&nbsp;:</b> {value}" for name, value in fields)
    html = (
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head>"
        '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
        '<meta name=Generator content="Microsoft Word 15 (filtered medium)"></head>'
        f"<body lang=FR><div class=WordSection1><p class=MsoNormal>{head}</p>{words}</div></body>"
        "</html>"
    ).replace("\u202f", "\xa0")
    made = EmailMessage()
    made["MIME-Version"] = "1.0"
    made["Content-Type"] = 'multipart/related; boundary="----=_NextPart"; type="text/html"'
    part = EmailMessage()
    part["Content-Location"] = "file:///C:/0/message.htm"
    part.set_content(html.encode("cp1252"), "text", "html", cte="quoted-printable")
    made.attach(part)
    path = folder / "message.mht"
    path.write_bytes(made.as_bytes())
    return Made("MHTML of a mail", "as Outlook writes it", path)


def _record(writer: WARCWriter, url: str, data: bytes, kind: str) -> None:
    headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.1")
    stamp = {"WARC-Date": "2023-05-19T15:45:12Z"}
    made = writer.create_warc_record(
        url, "response", payload=io.BytesIO(data), http_headers=headers, warc_headers_dict=stamp
    )
    writer.write_record(made)


def _wacz(folder: Path) -> Made:
    with warnings.catch_warnings():  # the writer leaves its temporary files to the collector
        warnings.simplefilter("ignore", ResourceWarning)
        return _packed(folder)


def _packed(folder: Path) -> Made:
    """After the WACZ specification 1.1.1, as browser extensions write it: two pages listed."""
    archive = io.BytesIO()
    writer = WARCWriter(archive, gzip=True)
    urls = {lang: f"https://times.example/{lang}/ferry" for lang in ("fr", "en")}
    _record(writer, "https://ads.example/frame", b"<p>An advertisement</p>", "text/html")
    for lang, url in urls.items():
        _record(writer, url, page(lang).encode(), "text/html; charset=utf-8")
    _record(writer, "https://times.example/port.png", port(), "image/png")
    pages = [{"format": "json-pages-1.0", "id": "pages", "title": "All Pages"}]
    pages += [
        {"id": lang, "url": urls[lang], "ts": "2023-05-19T15:45:12Z", "title": lang}
        for lang in ("fr", "en")
    ]
    lines = "\n".join(json.dumps(one) for one in pages).encode() + b"\n"
    parts = {
        "archive/data.warc.gz": archive.getvalue(),
        "indexes/index.cdx.gz": gzip.compress(b""),
        "pages/pages.jsonl": lines,
    }
    listed = [
        {
            "name": name.rpartition("/")[2],
            "path": name,
            "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
            "bytes": len(data),
        }
        for name, data in parts.items()
    ]
    package = {
        "profile": "data-package",
        "wacz_version": "1.1.1",
        "title": "Ferry pages",
        "mainPageUrl": urls["fr"],
        "mainPageDate": "2023-05-19T15:45:12Z",
        "created": "2023-05-19T15:50:00Z",
        "software": "Web Archiver 1.0",
        "resources": listed,
    }
    path = folder / "capture.wacz"
    with zipfile.ZipFile(path, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
        packed.writestr("datapackage.json", json.dumps(package))
    return Made("WACZ", "warcio, packed after the specification", path)
