"""Where the words of a passage that somebody typed stand in their source."""

from pincite.casefile import CaseFile
from pincite.model.evidence import Passage, Source


def located(case_file: CaseFile, passage: Passage) -> Passage:
    """The passage with its place, when its words stand once in its source's text.

    The paragraph given is kept, unless it counts the title as one: titles have no number.
    """
    from pincite.actions.pin import block_at
    from pincite.text.anchors import Anchor, find_anchor

    source = case_file.get(passage.source)
    if passage.end or not isinstance(source, Source) or not source.extract:
        return passage
    anchor = Anchor(passage.exact, passage.prefix, passage.suffix, 0, 0)
    found = find_anchor(case_file.text(source.extract), anchor)
    if found is None or found.how != "quote":
        return passage
    blocks = case_file.blocks(source.extract)
    block = block_at(blocks, found.start)
    titles = sum(one.paragraph is None and one.start < block.start for one in blocks)
    given = passage.paragraph
    if given is None and passage.page is None and not passage.label:
        return passage.changed(paragraph=block.paragraph, page=block.page)
    if given is not None and block.paragraph is not None and given == block.paragraph + titles:
        return passage.changed(paragraph=block.paragraph)
    return passage
