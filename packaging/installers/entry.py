"""Where the frozen program starts: as ``python -m pincite`` does."""

from pincite.__main__ import main

if __name__ == "__main__":
    main()
