"""Layers (optional content) of copied exhibits: what was hidden in the evidence stays hidden.

Pages copied without their document's layer list show every layer. The lists of all exhibits are
joined into one; each layer keeps the state its own document opened it in (PDF 32000-1, 8.11.4).
"""

from typing import Any


class Layers:
    """Gathers the layers of exhibits as their pages are copied into ``out``."""

    def __init__(self, out: Any) -> None:
        self._out = out
        self._all: list[Any] = []
        self._off: list[Any] = []

    def take(self, source: Any) -> None:
        """Call after the pages of ``source`` (or None) were copied: both name the same objects."""
        from pikepdf import Array, Dictionary, Name

        if source is None:
            return
        properties = source.Root.get(Name.OCProperties)
        groups = properties.get(Name.OCGs) if isinstance(properties, Dictionary) else None
        if not isinstance(groups, Array):
            return
        opening = properties.get(Name.D)
        opening = opening if isinstance(opening, Dictionary) else Dictionary()
        hidden = _hidden(groups, opening)
        for group in groups:
            if isinstance(group, Dictionary) and group.is_indirect:
                copied = self._out.copy_foreign(group)
                self._all.append(copied)
                if group.objgen in hidden:
                    self._off.append(copied)

    def write(self) -> None:
        """Put the joined list into the catalogue, after the layers that the file has already."""
        from pikepdf import Array, Dictionary, Name, String

        if not self._all:
            return
        known = self._out.Root.get(Name.OCProperties)
        if isinstance(known, Dictionary) and isinstance(known.get(Name.OCGs), Array):
            opening = known.get(Name.D)
            opening = opening if isinstance(opening, Dictionary) else Dictionary()
            known.D = opening
            known.OCGs = Array([*known.OCGs, *self._all])
            opening.OFF = Array([*_listed(opening, Name.OFF), *self._off])
            if opening.get(Name.BaseState) == Name.OFF:
                shown = [layer for layer in self._all if layer not in self._off]
                opening.ON = Array([*_listed(opening, Name.ON), *shown])
            return
        self._out.Root.OCProperties = Dictionary(
            OCGs=Array(self._all),
            D=Dictionary(
                Name=String("Pincite"), BaseState=Name.ON, OFF=Array(self._off), Order=Array([])
            ),
        )


def _hidden(groups: Any, opening: Any) -> set[tuple[int, int]]:
    from pikepdf import Name

    off = {group.objgen for group in _listed(opening, Name.OFF)}
    if opening.get(Name.BaseState) == Name.OFF:
        on = {group.objgen for group in _listed(opening, Name.ON)}
        off |= {group.objgen for group in groups if group.objgen not in on}
    return off


def _listed(opening: Any, key: Any) -> list[Any]:
    from pikepdf import Array, Dictionary

    groups = opening.get(key)
    return [g for g in groups if isinstance(g, Dictionary)] if isinstance(groups, Array) else []
