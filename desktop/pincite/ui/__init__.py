"""The window. ``app.run`` starts it; ``main_window`` is layout and menus only.

- ``theme/``       tokens, fonts, icons, the one style sheet
- ``widgets/``     the kit every screen is built from
- ``models/``      ids in order, rows fetched in blocks, cells as values
- ``forms/``       one item's fields, declared
- ``dialogs/``     what asks before it goes on
- ``workspaces/``  one module per place of the navigator
- ``session``      the open case and the work that runs beside the window
"""
