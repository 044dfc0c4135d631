"""Commands on the case: new, add, list, show, search, verify."""

from pathlib import Path
from typing import Annotated, Any

import typer

from pincite.cli.output import command, plain, print_json, print_table, say
from pincite.cli.usage import a_language

CasePath = Annotated[Path, typer.Argument(help="The case file (.pincite).", metavar="CASE")]
Json = Annotated[bool, typer.Option("--json", help="Print a list of objects.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    for run in (new, add, list_, show, search, verify):
        app.command(run.__name__.rstrip("_"))(command(run))


def new(
    case: CasePath,
    title: Annotated[str, typer.Option("--title", help="What the matter is called.")],
    lang: Annotated[str, typer.Option("--lang", help="en or fr.", callback=a_language)] = "en",
) -> None:
    """Make a case."""
    from pincite.actions.cases import new_case
    from pincite.actions.profile import author

    with new_case(case, title, author=author(), language=lang) as made:
        say(str(made.path))


def add(
    case: CasePath,
    files: Annotated[list[Path], typer.Argument(help="Files or folders.", metavar="FILE")],
    published: Annotated[str, typer.Option(help="When it was published (EDTF).")] = "",
    url: Annotated[str, typer.Option(help="Where it was found.")] = "",
    ocr: Annotated[
        bool, typer.Option("--ocr", help="Recognise the words of scans and pictures (Tesseract).")
    ] = False,
    keep_unread: Annotated[
        bool, typer.Option("--keep-unread", help="Keep the originals of damaged files too.")
    ] = False,
    json: Json = False,
) -> None:
    """Take evidence in: bytes kept untouched, text found, capture recorded."""
    from pincite.actions.evidence import add_files
    from pincite.actions.sentences import sentence
    from pincite.actions.values import as_json
    from pincite.cli.output import language
    from pincite.cli.session import opened
    from pincite.intake.pool import WorkerPool

    known = {key: value for key, value in (("published", published), ("url", url)) if value}
    with opened(case) as case_file, WorkerPool() as pool:
        summary = add_files(case_file, files, pool, fields=known, ocr=ocr, keep_unread=keep_unread)
        if json:
            there = [source for _name, source in summary.known]
            print_json([as_json(case_file, source) for source in (*summary.added, *there)])
        else:
            for source in summary.added:
                say(f"{source.handle}  {source.title}")
            for name, source in summary.known:
                say(f"{source.handle}  {name}: these bytes are in the case already")
    for error in summary.failed:
        typer.echo(sentence(error, language()), err=True)
    if summary.failed:
        raise typer.Exit(1)


def list_(
    case: CasePath,
    kind: Annotated[
        str,
        typer.Argument(
            help="sources, passages, facts, events, figures, readings, agreements, versions, "
            "clauses, authorities, claims, elements, demands, deadlines, parties, "
            "communications, drafts, exhibits, series, tasks, comments, tags, ...",
            metavar="KIND",
        ),
    ],
    json: Json = False,
) -> None:
    """List the items of a kind, in order of addition."""
    from pincite.actions.values import as_json, kind_of
    from pincite.cli.session import opened
    from pincite.model.words import BY_KIND

    with opened(case, read_only=True) as case_file:
        items = case_file.items(BY_KIND[kind_of(kind)])
        objects = [as_json(case_file, item) for item in items]
    if kind == "events":
        objects = [each for each in objects if each["kind"] == "event"]
    if json:
        print_json(objects)
    else:
        print_table([(o["handle"], o["kind"], o["title"]) for o in objects], HEADER)


HEADER = ("Handle", "Kind", "Title")


def show(
    case: CasePath,
    handle: Annotated[str, typer.Argument(help="A handle, such as F1.", metavar="HANDLE")],
    json: Json = False,
) -> None:
    """Show one item with its links."""
    from pincite.actions.showing import show_item
    from pincite.cli.session import opened

    with opened(case, read_only=True) as case_file:
        found = show_item(case_file, handle)
    if json:
        print_json([found])
        return
    links = found.pop("links")
    print_table([(key, _words(value)) for key, value in found.items() if value], ("", ""))
    if links:
        rows = [(x["relation"], x["direction"], x["handle"], x["title"]) for x in links]
        print_table(rows, ("Link", "", "Handle", "Title"))


def _words(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(_words(each) for each in value)
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_words(each)}" for key, each in value.items() if each)
    return str(plain(value))


def search(
    case: CasePath,
    words: Annotated[list[str], typer.Argument(help="Words to find.", metavar="WORDS")],
    json: Json = False,
) -> None:
    """Search every item and all source text."""
    from pincite.cli.session import opened

    with opened(case, read_only=True) as case_file:
        hits = case_file.search(" ".join(words), limit=200)
    if json:
        print_json([_hit(hit) for hit in hits])
    else:
        rows = [(hit.handle, hit.kind, " ".join(hit.snippet.split())) for hit in hits]
        print_table(rows, ("Handle", "Kind", "Where"))


def _hit(hit: Any) -> dict[str, Any]:
    names = ("handle", "kind", "title", "snippet", "block")
    return {name: getattr(hit, name) for name in names}


def verify(case: CasePath, json: Json = False) -> None:
    """Check hashes, the journal's chain and the database; ends with 0 or 1."""
    from pincite.cli.session import opened

    with opened(case, read_only=True) as case_file:
        report = case_file.verify()
    if json:
        print_json([{"name": c.name, "good": c.good, "details": c.details} for c in report.checks])
    else:
        rows = [(c.name, "ok" if c.good else "FAILED", " ".join(c.details)) for c in report.checks]
        print_table(rows, ("Check", "Result", "Details"))
        say(f"journal head {report.journal_head} ({report.journal_entries} entries)")
    if not report.good:
        raise typer.Exit(1)
