"""The one style sheet, made from the token table. Widgets choose a rule by a property."""

from string import Template

from pincite.ui.theme.tokens import Tokens

_SHEET = Template("""
QMainWindow, QDialog, QWidget#page { background: $bg; }
QToolTip { background: $float_bg; color: #FFFFFF; border: 0; padding: 5px 8px; font-size: 12px; }

QLabel { background: transparent; border: 0; color: $ink; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="ink3"] { color: $ink3; }
QLabel[tone="accent"] { color: $accent_text; }
QLabel[tone="ok"] { color: $ok_text; }
QLabel[tone="warn"] { color: $warn_text; }
QLabel[tone="bad"] { color: $bad_text; }
QLabel[tone="nav"] { color: $nav_text; }
QLabel[tone="white"] { color: #FFFFFF; }
QLabel[keycap="true"] { background: $bg; border: 1px solid $line; border-radius: 5px;
    padding: 1px 6px; }

QFrame[frame="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[frame="well"] { background: $alt; border: 1px solid $line2; border-radius: 8px; }
QFrame[frame="tile"] { background: $tint; border: 0; border-radius: 8px; }
QFrame[frame="quiet"] { background: $line2; border: 0; border-radius: 7px; }
QFrame[frame="warn"] { background: $warn_bg; border: 0; border-radius: 9px; }
QFrame[frame="segments"] { background: $line2; border: 0; border-radius: 8px; }
QFrame[frame="notice"] { background: $float_bg; border: 0; border-radius: 9px; }
QFrame[frame="hairline"] { background: $line2; border: 0; }
QFrame[frame="line"] { background: $line; border: 0; }
QFrame[frame="nav"] { background: $nav; border: 0; }
QFrame[frame="navline"] { background: $nav_line; border: 0; }
QFrame[frame="desk"] { background: $desk; border: 0; border-radius: 9px; }

QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 8px;
    padding: 0 10px; min-height: 30px; selection-background-color: $selection;
    selection-color: $ink; }
QPlainTextEdit { padding: 6px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border-color: $accent; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { background: $bg; color: $ink3; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {
    border-color: $bad_dot; }
QComboBox::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow { image: url($chevron); width: 14px; height: 14px; }
QComboBox QLineEdit { border: 0; min-height: 26px; padding: 0; background: transparent; }
QComboBox QAbstractItemView, QListView[popup="true"] {
    background: $card; color: $ink; border: 1px solid $line; padding: 4px; outline: 0;
    selection-background-color: $tint; selection-color: $accent_text; }
QCheckBox, QRadioButton { color: $ink; spacing: 8px; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QTreeView::indicator { width: 16px;
    height: 16px; background: $card; border: 1px solid $ink3; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: $button;
    border-color: $button; image: url($tick); }
QTreeView::item { min-height: 28px; }
QRadioButton::indicator:checked { background: $button; border: 4px solid $card;
    outline: 1px solid $button; }
QCheckBox:focus, QRadioButton:focus { color: $accent_text; }

QPushButton { background: $card; color: $ink; border: 1px solid $line; border-radius: 8px;
    padding: 0 13px; min-height: 30px; }
QPushButton:hover { background: $alt; border-color: $edge; }
QPushButton:pressed { background: $line2; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { background: $bg; color: $ink3; border-color: $line; }
QPushButton[kind="primary"] { background: $button; color: #FFFFFF; border-color: $button; }
QPushButton[kind="primary"]:hover { background: $button_hover; border-color: $button_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid $edge; padding: 0 12px; min-height: 28px; }
QPushButton[kind="primary"]:disabled { background: $line2; color: $ink3; border-color: $line; }
QPushButton[kind="danger"] { color: $bad_text; border-color: $bad_dot; }
QPushButton[kind="small"] { min-height: 22px; padding: 0 9px; border-radius: 6px; }
QPushButton[kind="flat"] { min-height: 22px; padding: 0 6px; border-radius: 6px;
    border: 1px solid transparent; background: transparent; color: $accent_text; text-align: left; }
QPushButton[kind="flat"]:hover { background: $tint; }
QPushButton[kind="flat"]:focus { border-color: $edge; }
QPushButton[kind="flat"]:disabled { color: $ink3; }
QPushButton[kind="quiet"] { min-height: 22px; padding: 0 6px; border-radius: 6px;
    border: 1px solid transparent; background: transparent; color: $ink2; }
QPushButton[kind="quiet"]:hover { background: $line2; }
QPushButton[kind="quiet"]:focus { border-color: $edge; }
QPushButton[kind="segment"] { min-height: 24px; padding: 0 10px; border-radius: 6px;
    border: 1px solid transparent; background: transparent; color: $ink2; }
QPushButton[kind="segment"]:hover { color: $ink; }
QPushButton[kind="segment"]:checked { background: $card; border-color: $line; color: $ink; }
QPushButton[kind="segment"]:focus { border-color: $accent; }
QPushButton[kind="chip"] { min-height: 22px; padding: 0 10px; border-radius: 12px;
    background: transparent; color: $ink2; border: 1px solid $line; }
QPushButton[kind="chip"]:hover { background: $alt; }
QPushButton[kind="chip"]:checked { background: $tint; border-color: $edge; color: $accent_text; }
QPushButton[kind="chip"]:focus { border-color: $accent; }
QPushButton[kind="notice"] { background: transparent; border: 0; color: $float_accent;
    min-height: 22px; padding: 0 6px; }
QPushButton[kind="notice"]:hover, QPushButton[kind="notice"]:focus { background: $float_hover;
    border-radius: 6px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; min-width: 26px;
    min-height: 26px; background: transparent; color: $ink; padding: 0; }
QToolButton[wide="true"] { padding: 0 5px; }
QToolButton:hover { background: $line2; }
QToolButton:focus { border-color: $edge; }
QToolButton:checked { background: $tint; color: $accent_text; }
QToolButton:disabled { color: $ink3; }
QLineEdit QToolButton { min-width: 16px; min-height: 16px; border: 0; background: transparent; }
QToolButton::menu-indicator { image: none; }
QToolButton[floating="true"] { color: #FFFFFF; padding: 0 5px; }
QToolButton[floating="true"]:hover, QToolButton[floating="true"]:focus {
    background: $float_hover; border-color: $float_hover; }

QTableView, QTreeView, QListView { border: 0; background: transparent; outline: 0; color: $ink;
    selection-background-color: $tint; selection-color: $ink; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section { background: transparent; color: $ink3; border: 0;
    border-bottom: 1px solid $line; padding: 0 10px; text-align: left; }
QHeaderView::section:first { padding-left: 16px; }
QHeaderView::section:hover { color: $ink; }
QHeaderView::down-arrow { image: url($chevron); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QTableCornerButton::section { background: transparent; border: 0; }

QListWidget { background: $card; border: 1px solid $line; border-radius: 8px; padding: 4px; }
QListWidget:focus { border-color: $edge; }
QListWidget::item { padding: 6px 8px; border-radius: 6px; color: $ink; }
QListWidget::item:selected { background: $tint; color: $accent_text; }

QTextEdit { background: transparent; border: 0; color: $ink;
    selection-background-color: $selection; selection-color: $ink; }
QScrollArea, QScrollArea > QWidget > QWidget#scrolled { background: transparent; border: 0; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 3px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::handle:vertical { min-height: 30px; }
QScrollBar::handle:horizontal { min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QProgressBar { background: $line2; border: 0; border-radius: 3px; max-height: 6px;
    min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QMenuBar { background: $bg; color: $ink2; padding: 2px 8px; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 4px 9px; border-radius: 6px; background: transparent; }
QMenuBar::item:selected { background: $line2; color: $ink; }
QMenu { background: $card; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $tint; color: $accent_text; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line2; margin: 5px 8px; }
""")


def sheet(tokens: Tokens, **images: str) -> str:
    """The style sheet of a theme; ``images`` are paths of its few pictures, / between parts."""
    return _SHEET.substitute(tokens.flat(), **images)
