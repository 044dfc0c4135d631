"""The rows: each word of the model as a table, and the tables that hold a case together.

``item`` is the one table to which both ends of a link refer. The numbered scripts in
``schema/`` make the tables in the file; a test holds the two against each other.
"""

from typing import ClassVar

from sqlalchemy import Table
from sqlmodel import Field, LargeBinary, SQLModel

from pincite.model.case import Case
from pincite.model.claims import Claim, Deadline, Demand, Element, Response
from pincite.model.drafts import Draft, DraftVersion, Exhibit, Series, Template
from pincite.model.evidence import Fact, Passage, Source
from pincite.model.figures import Figure, Reading
from pincite.model.obligations import Agreement, Assent, Authority, Clause, Version
from pincite.model.people import Communication, Party
from pincite.model.remarks import Comment, Finding, Link, Tag, Task


class ItemRow(SQLModel, table=True):
    """Every item of every kind: identity, handle, title for lists, order of addition."""

    __tablename__: ClassVar[str] = "item"
    id: str = Field(primary_key=True)
    kind: str
    handle: str = Field(unique=True)
    title: str = ""
    sequence: int = 0


class PartyRow(Party, table=True):
    __tablename__: ClassVar[str] = "party"


class SourceRow(Source, table=True):
    __tablename__: ClassVar[str] = "source"


class PassageRow(Passage, table=True):
    __tablename__: ClassVar[str] = "passage"


class FactRow(Fact, table=True):
    __tablename__: ClassVar[str] = "fact"


class FigureRow(Figure, table=True):
    __tablename__: ClassVar[str] = "figure"


class ReadingRow(Reading, table=True):
    __tablename__: ClassVar[str] = "reading"


class AgreementRow(Agreement, table=True):
    __tablename__: ClassVar[str] = "agreement"


class VersionRow(Version, table=True):
    __tablename__: ClassVar[str] = "version"


class ClauseRow(Clause, table=True):
    __tablename__: ClassVar[str] = "clause"


class AssentRow(Assent, table=True):
    __tablename__: ClassVar[str] = "assent"


class AuthorityRow(Authority, table=True):
    __tablename__: ClassVar[str] = "authority"


class ClaimRow(Claim, table=True):
    __tablename__: ClassVar[str] = "claim"


class ElementRow(Element, table=True):
    __tablename__: ClassVar[str] = "element"


class DemandRow(Demand, table=True):
    __tablename__: ClassVar[str] = "demand"


class ResponseRow(Response, table=True):
    __tablename__: ClassVar[str] = "response"


class DeadlineRow(Deadline, table=True):
    __tablename__: ClassVar[str] = "deadline"


class CommunicationRow(Communication, table=True):
    __tablename__: ClassVar[str] = "communication"


class SeriesRow(Series, table=True):
    __tablename__: ClassVar[str] = "series"


class ExhibitRow(Exhibit, table=True):
    __tablename__: ClassVar[str] = "exhibit"


class DraftRow(Draft, table=True):
    __tablename__: ClassVar[str] = "draft"


class DraftVersionRow(DraftVersion, table=True):
    __tablename__: ClassVar[str] = "draft_version"


class TemplateRow(Template, table=True):
    __tablename__: ClassVar[str] = "template"


class FindingRow(Finding, table=True):
    __tablename__: ClassVar[str] = "finding"


class TaskRow(Task, table=True):
    __tablename__: ClassVar[str] = "task"


class CommentRow(Comment, table=True):
    __tablename__: ClassVar[str] = "comment"


class TagRow(Tag, table=True):
    __tablename__: ClassVar[str] = "tag"


class LinkRow(Link, table=True):
    __tablename__: ClassVar[str] = "link"


class CaseRow(Case, table=True):
    __tablename__: ClassVar[str] = "matter"


# -------------------------------------------------------------- what holds the case together


class HandleCounterRow(SQLModel, table=True):
    """The last number given under a stem (``F``, ``C1``); never goes back."""

    __tablename__: ClassVar[str] = "handle_counter"
    stem: str = Field(primary_key=True)
    last: int = 0


class JournalRow(SQLModel, table=True):
    """One change: who, when, what; chained by digest. ``kind``: do, undo, redo or note."""

    __tablename__: ClassVar[str] = "journal"
    seq: int | None = Field(default=None, primary_key=True)
    at: str
    author: str
    title: str
    subject: str = ""
    kind: str
    target: int | None = None
    payload_digest: str
    digest: str


class JournalPayloadRow(SQLModel, table=True):
    """What a change did, kept apart so that a purge can erase it without breaking the chain."""

    __tablename__: ClassVar[str] = "journal_payload"
    seq: int = Field(primary_key=True, foreign_key="journal.seq")
    salt: str
    payload: str


class OriginalRow(SQLModel, table=True):
    """Bytes as received, by SHA-256."""

    __tablename__: ClassVar[str] = "original"
    sha256: str = Field(primary_key=True)
    size: int


class OriginalChunkRow(SQLModel, table=True):
    """At most 4 MB of an original (SQLite refuses values over a billion bytes)."""

    __tablename__: ClassVar[str] = "original_chunk"
    sha256: str = Field(primary_key=True, foreign_key="original.sha256")
    number: int = Field(primary_key=True)
    data: bytes = Field(sa_type=LargeBinary)


class ExtractRow(SQLModel, table=True):
    """The text one reader took from an original; a better reader makes a new one."""

    __tablename__: ClassVar[str] = "extract"
    id: str = Field(primary_key=True)
    sha256: str = Field(foreign_key="original.sha256")
    reader: str
    reader_version: str = ""
    language: str = ""
    pages: int = 0
    notes: str = ""


class TextBlockRow(SQLModel, table=True):
    """A block of an extract's text; ``start`` counts characters from the text's beginning."""

    __tablename__: ClassVar[str] = "text_block"
    extract: str = Field(primary_key=True, foreign_key="extract.id")
    ordinal: int = Field(primary_key=True)
    start: int
    text: str
    role: str = "paragraph"
    paragraph: int | None = None
    page: int | None = None
    label: str = ""
    cells: str = ""


class SearchEntryRow(SQLModel, table=True):
    """Which item (and which block of its text) a row of the search index belongs to."""

    __tablename__: ClassVar[str] = "search_entry"
    id: int | None = Field(default=None, primary_key=True)
    item: str = Field(index=True)
    kind: str
    block: int = 0


class DismissedRow(SQLModel, table=True):
    """A suggestion counsel has dismissed for an original: it does not return."""

    __tablename__: ClassVar[str] = "dismissed"
    sha256: str = Field(primary_key=True)
    key: str = Field(primary_key=True)


class IncomingRow(SQLModel, table=True):
    """Evidence that has arrived for a source which is not there yet; see ``arriving``."""

    __tablename__: ClassVar[str] = "incoming"
    item: str = Field(primary_key=True)
    sha256: str
    extract: str


def table(name: str) -> Table:
    """A table by name."""
    return SQLModel.metadata.tables[name]
