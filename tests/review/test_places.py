"""Where an address is: a street's number of five digits is no French postcode."""

import pytest

from pincite.review.places import country_of
from tests.review.making import Making

ADDRESSES = [
    ("27450 Road 140\nTulare, California 93274", "US"),
    ("11200 Commerce Drive\nAustin, TX 78758", "US"),
    ("12 rue des Carmes\n44000 Nantes", "FR"),
    ("4 cours Vitton\n69006 Lyon 06", "FR"),
    ("Unit 6, Wharf Lane\nDaventry NN11 6DX", "GB-ENG"),
    ("17455 State Road 9", "US"),
]


@pytest.mark.parametrize(("lines", "code"), ADDRESSES)
def test_the_country_of_an_address(lines: str, code: str) -> None:
    assert country_of(lines, None, Making().closure, "us") == code
