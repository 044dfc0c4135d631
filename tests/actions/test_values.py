"""Items as JSON."""

from pathlib import Path

from pincite.actions.exhibits import add_exhibit
from pincite.actions.items import add_item, edit_item
from pincite.actions.values import as_json
from tests.casefile.making import new_case


def test_an_exhibit_without_a_title_is_called_as_its_source_is(tmp_path: Path) -> None:
    with new_case(tmp_path) as case:
        source = add_item(case, "source", {"title": "A notice"})
        exhibit = add_exhibit(case, source.handle)
        assert as_json(case, exhibit)["title"] == "A notice"
        assert as_json(case, exhibit)["source"] == source.handle
        titled = edit_item(case, exhibit.handle, {"title": "The notice of May"})
        assert as_json(case, titled)["title"] == "The notice of May"
