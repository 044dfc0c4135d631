"""Commands that make documents: demo, draft, check, export, timeline, chronology."""

from pathlib import Path
from typing import Annotated, Any

import typer

from pincite.cli.case_commands import CasePath, Json
from pincite.cli.output import command, print_json, print_table, say
from pincite.cli.usage import a_language, refuse

To = Annotated[Path, typer.Option("--to", help="The file to write.")]
Lang = Annotated[
    str, typer.Option("--lang", help="en or fr; the case's own by default.", callback=a_language)
]


def _on_paper(default: str) -> Any:
    return typer.Option("--paper", help=f"letter, a4, legal, tabloid or a3; {default} by default.")


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    for run in (demo, draft, check, export, timeline, chronology):
        app.command(run.__name__)(command(run))


def demo(
    folder: Annotated[Path, typer.Argument(help="Where to put it.", metavar="DIR")],
    lang: Annotated[
        str, typer.Option("--lang", help="The documents' language.", callback=a_language)
    ] = "en",
) -> None:
    """Make the sample case and its five PDFs."""
    from pincite.actions.demo import make_demo

    for path in make_demo(folder, lang):
        say(str(path))


def draft(
    case: CasePath,
    template: Annotated[str, typer.Option("--template", help="A template's name.")] = "",
    text: Annotated[Path | None, typer.Option("--text", help="A draft in the text form.")] = None,
    lang: Lang = "",
    json: Json = False,
) -> None:
    """Make a draft from a template, or from a file in the text form."""
    from pincite.actions.drafts import draft_from_text, new_draft
    from pincite.actions.values import as_json
    from pincite.cli.session import opened

    if bool(template) == bool(text):
        from pincite.actions.drafts import template_names

        refuse("usage.draft_from", names=", ".join(template_names()))
    with opened(case) as case_file:
        if text is not None:
            made = draft_from_text(case_file, _read(text), title=text.stem, language=lang)
        else:
            made = new_draft(case_file, template, language=lang)
        if json:
            print_json([as_json(case_file, made)])
        else:
            say(f"{made.handle}  {made.title}")


def _read(path: Path) -> str:
    from pincite.model.errors import EvidenceError

    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise EvidenceError("missing", name=path.name) from None
    except UnicodeDecodeError:
        raise EvidenceError("binary", name=path.name) from None


def check(
    case: CasePath,
    draft: Annotated[str, typer.Argument(help="A draft's handle, such as L1.", metavar="DRAFT")],
    before_approval: Annotated[
        bool, typer.Option("--before-approval", help="Leave out the rule that asks for approval.")
    ] = False,
    lang: Annotated[
        str,
        typer.Option(
            "--lang",
            "--language",
            help="The findings in en or fr; the user's own by default.",
            callback=a_language,
        ),
    ] = "",
    json: Json = False,
) -> None:
    """Fit to send: ends with 1 only when something blocks."""
    from pincite.actions.check import check_draft
    from pincite.cli.output import language
    from pincite.cli.session import opened

    with opened(case, read_only=True) as case_file:
        findings = check_draft(
            case_file,
            draft,
            before_approval=before_approval,
            language=lang or language(),
            finished=True,
        )
    if json:
        print_json(
            [
                {"rule": f.rule, "severity": f.severity, "message": f.message, "place": f.place}
                for f in findings
            ]
        )
    else:
        rows = [(str(f.rule), f.severity, f.message, f.place) for f in findings]
        print_table(rows, ("Rule", "Severity", "Finding", "Place"))
    if any(f.severity == "block" for f in findings):
        raise typer.Exit(1)


def export(
    case: CasePath,
    draft: Annotated[str, typer.Argument(help="A draft's handle, such as L1.", metavar="DRAFT")],
    to: To,
    exhibits: Annotated[
        bool, typer.Option("--exhibits", help="With the binder: the letter, then its exhibits.")
    ] = False,
    profile: Annotated[
        str,
        typer.Option(
            "--profile", help="us_efiling, england_bundle, england_tabs, france or internal."
        ),
    ] = "",
) -> None:
    """Write a draft as PDF or Word (.pdf, .docx); with --profile, say which of its rules hold."""
    from pincite.actions.conformance import judge_files
    from pincite.actions.export import export_reported
    from pincite.cli.session import opened

    with opened(case) as case_file:
        made = export_reported(case_file, draft, str(to), exhibits=exhibits, profile=profile)
        paths = made.paths
        for words in (*map(str, paths), *made.told):
            say(words)
        judged = judge_files(case_file, [str(path) for path in paths], profile) if profile else []
        for one in judged:
            say(f"{one.file}: {one.line}")


def timeline(
    case: CasePath,
    to: To,
    lang: Lang = "",
    paper: Annotated[str, _on_paper("a3")] = "a3",
    sheets: Annotated[
        int, typer.Option("--sheets", help="Over how many sheets it runs, to be joined.")
    ] = 1,
    internal: Annotated[
        bool, typer.Option("--internal", help="With what is internal: it must not leave.")
    ] = False,
) -> None:
    """Print the timeline as one graphic page, or over several sheets."""
    from pincite.actions.export import export_timeline
    from pincite.cli.session import opened

    with opened(case) as case_file:
        made = export_timeline(case_file, str(to), lang, paper, internal, sheets)
        say(str(made))


def chronology(
    case: CasePath,
    to: To,
    lang: Lang = "",
    comments: Annotated[
        bool, typer.Option("--comments", help="With the comment column: an internal copy.")
    ] = False,
    paper: Annotated[str, _on_paper("a4")] = "a4",
) -> None:
    """Print the chronology as a table."""
    from pincite.actions.export import export_chronology
    from pincite.cli.session import opened

    with opened(case) as case_file:
        say(
            str(
                export_chronology(case_file, str(to), language=lang, comments=comments, paper=paper)
            )
        )
