"""The command line itself, as a script: command.py WORDS..."""

from pincite.__main__ import main

main()
