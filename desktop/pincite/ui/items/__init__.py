"""What every workspace shares about one item: its form, its dialogs, its links."""
