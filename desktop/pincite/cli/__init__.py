"""The command line: the same actions as the window's, without a window."""
