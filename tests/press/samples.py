"""Documents of invented people for the press's tests: a letter with notes and tables, a report."""

from dataclasses import replace

from pincite.document.charts import Bar, Bars, Lineage
from pincite.document.resolved import (
    Break,
    Document,
    EntryList,
    Graphic,
    Heading,
    Letterhead,
    ListBlock,
    Paragraph,
    Quotation,
    Run,
    Signature,
)
from tests.press.samples_parts import CLAUSES, FIGURES, NB, cite, items, note, text

LETTER = Document(
    kind="letter",
    title="Letter of Nadia Verhoeven to Halden Freight AS, 4 March 2032",
    lang="en",
    date="2032-03-04",
    author="Nadia Verhoeven",
    subject="Use of the harbor data service",
    letterhead=Letterhead(
        "Nadia Verhoeven",
        "Counsel for Quay Data, Inc.",
        ("12 Lantern Street, Suite 4", "Port Alder, Maine 04000", "nadia@verhoeven.example"),
        (("Our ref.", "QD/114"),),
    ),
    running=("Mr. Oskar Lindqvist", "March 4, 2032"),
    banner="Sample, never sent: every name in it is invented",
    blocks=(
        Paragraph("0", text("March 4, 2032"), "date"),
        Paragraph("1", text("By courier and by e-mail"), "delivery"),
        Paragraph(
            "2",
            text(
                "Mr. Oskar Lindqvist",
                Break(),
                "Chief Executive Officer",
                Break(),
                "Halden Freight AS",
                Break(),
                "3 Wharf Road",
                Break(),
                "Port Alder, Maine 04001",
            ),
            "addressee",
        ),
        Paragraph(
            "3",
            text(
                "Re: Use of the harbor data service by five Halden programs: breach of the data "
                "license; demand for an accounting and a compliance audit; preservation of evidence"
            ),
            "subject",
        ),
        Paragraph("4", text("Dear Mr. Lindqvist:"), "salutation"),
        Heading("5", 1, text("Summary")),
        Paragraph(
            "6",
            text(
                "I write on behalf of Quay Data, Inc., which operates the harbor data service. "
                "For several years Halden Freight has drawn arrival and berth records from the "
                "service’s programming interface free of charge, under the standard data license.",
                note(
                    1,
                    f"Quay Data License (effective Oct.{NB}10, 2030) [hereinafter License] (",
                    cite(1),
                    "). Capitalized terms take the meaning that the License gives them.",
                ),
                " Company records indicate that this use passed the agreed limits, served "
                "undeclared purposes, and may have reached public authorities. The company asks "
                "Halden Freight to account for that use, to submit to the audit that the License "
                "provides for, and to preserve the evidence. A written answer is due by ",
                Run(f"5:00{NB}p.m. Eastern time on Wednesday, March{NB}24, 2032", strong=True),
                ".",
            ),
        ),
        Heading("7", 1, text("Facts")),
        Paragraph(
            "8",
            text(
                "Halden Freight registered five programs: Berth Watch; Halden Tides; Halden "
                f"Tides{NB}2; Cargo Minder; and Fleet Ledger (",
                cite(4, "rows 1–5"),
                "). Each registration accepted the License and stated a purpose. For four of the "
                "five the stated purpose is one line long, and none of the five mentions the "
                "supply of records to a public body (",
                cite(4, "col. F"),
                ").",
            ),
        ),
        Paragraph(
            "9",
            text(
                "The volume is not in doubt. In calendar year 2031 alone the five programs made ",
                Run("more than 410 million calls", source="F1"),
                " and retrieved ",
                Run("more than 17 billion records", source="F2"),
                ".",
                note(
                    2,
                    f"Records Custodian Decl. ¶¶{NB}4–7 (Mar.{NB}1, 2032) (",
                    cite(2, "¶ 4", "X2-para4"),
                    "). Both totals are floors: the logs kept for 2031 do not cover every "
                    "endpoint.",
                ),
                " Each figure is set out here with its source:",
            ),
        ),
        FIGURES,
        Paragraph(
            "10",
            text(
                "In January 2032 Quay Data announced paid tiers (",
                cite(5, "1"),
                "). Halden Freight did not take one. On February 9 the company objected in public "
                "to that use of its data (",
                cite(6, "1"),
                "); on February 17 Halden Freight removed the service from its Route Planner. "
                "Withdrawing one product ends neither the obligations that attach to data already "
                "retrieved nor the right to audit how that data was used.",
            ),
        ),
        Quotation(
            "11",
            (
                Paragraph(
                    "11.0",
                    text(
                        Run(
                            "Les quais ne se louent pas deux fois ; les données non plus.",
                            lang="fr",
                        ),
                        note(
                            4,
                            "Statement of the harbor union (",
                            cite(6, "2"),
                            "); translation ours: “Quays are not let twice; nor is data.”",
                        ),
                    ),
                ),
            ),
        ),
        Heading("12", 1, text("Obligations")),
        Paragraph(
            "13", text(f"Two clauses of the version in force from October{NB}10, 2030 govern:")
        ),
        CLAUSES,
        Heading("14", 1, text("Breaches")),
        Paragraph("15", text("On the present record, Quay Data contends that Halden Freight:")),
        ListBlock(
            "16",
            items(
                text(
                    f"exceeded the call limits set under §{NB}4.2 during 2031, and combined the "
                    "allowances of separate programs in order to do so (",
                    cite(3, "2–6"),
                    ");",
                ),
                text(
                    "used licensed records for purposes outside its registered purposes, in "
                    "breach of the license and of the duty to report changes (",
                    cite(4, "col. F"),
                    "); and",
                ),
                text(
                    "kept records retrieved under the License after it dropped the service from "
                    "its Route Planner, and has not confirmed their deletion (",
                    cite(7, "1"),
                    ").",
                ),
            ),
            ordered=True,
        ),
        Heading("17", 1, text("Demands")),
        Paragraph(
            "18",
            text(
                "Quay Data therefore demands that Halden Freight take each of these steps. The "
                f"date for every step is March{NB}24, 2032, unless another is stated:"
            ),
        ),
        ListBlock(
            "19",
            items(
                text(
                    Run("Account.", strong=True),
                    " The general counsel shall identify, for each of the five programs, every "
                    f"category of record held or destroyed since October{NB}10, 2030, with volumes "
                    "and dates.",
                ),
                text(
                    Run("Explain.", strong=True),
                    " The engineering owner of each program shall state the purpose of each use, "
                    "the credentials involved, and how the limits were observed or exceeded.",
                ),
                text(
                    Run("Disclose.", strong=True),
                    " Halden Freight shall name every public body, foreign or domestic, that "
                    "received or could query licensed records, with the product, the dates and "
                    "the volume.",
                ),
                text(
                    Run("Admit the auditors.", strong=True),
                    f" Halden Freight shall name a contact for the §{NB}9 audit by March{NB}17, "
                    f"2032, and open the records to inspection by April{NB}7, 2032.",
                ),
            ),
            ordered=True,
        ),
        Heading("20", 1, text("Preservation")),
        Paragraph(
            "21",
            text(
                "Halden Freight must at once suspend any routine deletion that would affect "
                "evidence of its use of the service, and must keep in particular: keys and "
                "credential logs; call logs and billing telemetry; retrieved records and data "
                "sets derived from them; internal messages about limits or pricing; and "
                "agreements with public customers. The duty has arisen already, because "
                "litigation is reasonably foreseeable, and it binds vendors as well as employees.",
                note(
                    5,
                    Run("See Tarn v. Oakhill Records, Inc.", emphasis=True),
                    ", 12 Me. Prac. 88, 91–92 (2019) (invented).",
                ),
            ),
        ),
        Heading("22", 1, text("Reservation of rights")),
        Paragraph(
            "23",
            text(
                "Nothing in this letter waives any claim, defense or privilege. Quay Data "
                "reserves every right and remedy under the License, at law and in equity, "
                "including the right to suspend access and to seek relief without further notice."
            ),
        ),
        Signature("24", "Very truly yours,", "Nadia Verhoeven", ("Counsel for Quay Data, Inc.",)),
        EntryList(
            "25",
            "Enclosures (7)",
            (
                ("Ex. 1", "Data License, Oct. 10, 2030", "X1"),
                ("Ex. 2", "Declaration of the records custodian", "X2"),
                ("Ex. 3", "Call log for 2031, by month", "X3"),
                ("Ex. 4", "Register of the five programs", "X4"),
                ("Ex. 5", "Notice of paid tiers, Jan. 2032", "X5"),
                ("Ex. 6", "Statements of February 9, 2032", "X6"),
                ("Ex. 7", "Route Planner notice", "X7"),
            ),
        ),
        EntryList("26", "Copies", (("", "General Counsel, Halden Freight AS", ""),)),
    ),
)

MODERN_LETTER = replace(LETTER, style="modern")

REPORT = Document(
    kind="report",
    title="Halden Freight’s use of the harbor data service",
    subject="Evidence report no. 3: use in 2031",
    lang="en",
    date="2032-03-08",
    author="Nadia Verhoeven",
    style="modern",
    marking="Privileged: attorney work product",
    running=("Quay Data and Halden Freight: evidence report no. 3",),
    facts=(
        ("Matter", "Quay Data and Halden Freight"),
        ("Prepared for", "Nadia Verhoeven"),
        ("As of", "8 March 2032"),
        ("Evidence", "Exs. 1–7"),
    ),
    blocks=(
        Heading("0", 1, text("Question")),
        Paragraph(
            "1",
            text(
                Run(
                    "Did Halden Freight’s five programs use the service in 2031 beyond what the "
                    "License allowed, and can that be proved from records that a court would "
                    "admit?",
                    emphasis=True,
                )
            ),
        ),
        Heading("2", 1, text("Short answer")),
        Paragraph(
            "3",
            text(
                Run("Probably yes on volume; not yet on public use.", strong=True),
                " The log shows use well above the published limits, and a custodian can prove "
                "it. The two principal figures come from one system, so a second, independent "
                "record should be found before a complaint is filed. For the supply of records to "
                "public bodies there is an inference and no document.",
            ),
        ),
        Heading("4", 1, text("Findings")),
        Paragraph(
            "5",
            text(
                "Reports that repeat one another are counted once. In the margin an open dot is a "
                "report; a filled dot is an origin on which it depends."
            ),
        ),
        Graphic("6", "lineage", "Two records, one origin", Lineage((2,), "2 records, 1 origin")),
        Heading("7", 2, text("Volume in 2031: established, one origin"), "1."),
        Paragraph(
            "8",
            text(
                "More than 410 million calls retrieved more than 17 billion records.",
                note(1, f"Custodian Decl. ¶¶{NB}4–6 (", cite(2), "). It restates the log."),
                " The log was kept automatically and is likely to be admitted. Two endpoints were "
                "not logged, which makes both figures floors and does not weaken them (",
                cite(2, "¶ 4", "X2-para4"),
                ").",
            ),
        ),
        Graphic(
            "9",
            "lineage",
            "Three reports: two rest on one origin, one on another",
            Lineage((2, 1), "3 reports, 2 origins"),
        ),
        Heading("10", 2, text("Removal from Route Planner: corroborated"), "2."),
        Paragraph(
            "11",
            text(
                f"Halden Freight’s own notice and the product log give February{NB}17, 2032 as the "
                "date (",
                cite(7, "1–2"),
                "). A press report that quotes the notice adds nothing to it.",
            ),
        ),
        Heading("12", 1, text("Figures")),
        Paragraph(
            "13",
            text(
                "Both totals for 2031 are floors, drawn on a logarithmic scale. Daily means are "
                "computed from them."
            ),
        ),
        Graphic(
            "14",
            "chart",
            "Bars of records retrieved (17 billion), calls (410 million) and their daily means, "
            "all floors",
            Bars(
                (
                    Bar("Records in 2031", 1.7e10, "17,000,000,000", "floor"),
                    Bar("Calls in 2031", 4.1e8, "410,000,000", "floor"),
                    Bar("Records a day, mean", 4.66e7, "46,600,000", "floor", computed=True),
                    Bar("Calls a day, mean", 1.12e6, "1,120,000", "floor", computed=True),
                ),
                "more than",
            ),
        ),
        Heading("15", 1, text("Contradictions")),
        Paragraph("16", text("The sources differ on two points. This report reads them thus:")),
        CLAUSES,
    ),
)
