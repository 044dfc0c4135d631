"""A list of items as CSV."""

import json
from pathlib import Path
from typing import Any

from pincite.actions.files import write_whole
from pincite.actions.registry import action
from pincite.actions.values import as_json, kind_of
from pincite.casefile import CaseFile
from pincite.exchange.csv_list import to_csv
from pincite.model.words import BY_KIND


@action("Export list")
def export_list(case_file: CaseFile, kind: str, to: str) -> Path:
    """Write every item of a kind as CSV, one column a field, values unformatted."""
    found = [as_json(case_file, item) for item in case_file.items(BY_KIND[kind_of(kind)])]
    names = list(found[0]) if found else ["handle", "kind", "title"]
    rows = [[_cell(each[name]) for name in names] for each in found]
    return write_whole(Path(to), to_csv(names, rows))


def _cell(value: Any) -> str:
    if value is None or value in ([], {}):
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
