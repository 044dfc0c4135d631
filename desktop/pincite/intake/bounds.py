"""How much may come out of one file: archives in archives multiply."""

from dataclasses import dataclass


@dataclass(slots=True)
class Budget:
    """What is left for the files inside one given file, all levels together.

    One budget goes with each file that the user gave; every file inside takes from it.
    """

    files: int = 2_000
    size: int = 2_000_000_000

    def take(self, size: int) -> bool:
        """Whether one more file of ``size`` bytes may come in; counts it if so."""
        if self.files < 1 or self.size < size:
            self.files = 0
            return False
        self.files -= 1
        self.size -= size
        return True
