"""The tests mirror the source; house/ keeps the rules that no one room can keep alone."""
