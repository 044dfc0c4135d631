"""Quoted words and their speakers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pincite.text.quotations import find_quotations


@pytest.mark.parametrize(
    ("text", "lang", "exact", "speaker"),
    [
        ("“We sent nine letters,” said Odile Brandt, counsel.", "en", "We sent nine letters",
         "Odile Brandt"),
        ('"They took our maps," Ines Tarrow wrote on Monday.', "en", "They took our maps",
         "Ines Tarrow"),
        ("According to Ines Tarrow, “nothing was paid at all”.", "en", "nothing was paid at all",
         "Ines Tarrow"),
        ("Ines Tarrow said: “It is over.”", "en", "It is over.", "Ines Tarrow"),
        ("« Nous répondrons bientôt », a déclaré Odile Brandt jeudi.", "fr",
         "Nous répondrons bientôt", "Odile Brandt"),
        ("Selon Odile Brandt, « rien n’a été payé ».", "fr", "rien n’a été payé", "Odile Brandt"),
        ('" Nous répondrons bientôt ", explique la directrice.', "fr", "Nous répondrons bientôt",
         "la directrice"),
        ("“The firm will review this,” a spokesperson said.", "en", "The firm will review this",
         "a spokesperson"),
        ("“We are ready,” he said.", "en", "We are ready", ""),
        ("Prof Ines Tarrow, who led it, said: ‘I lost two maps.’", "en", "I lost two maps.",
         "Prof Ines Tarrow"),
        ("Odile Brandt, for Larkspur, wrote that Quillon “took every tile”.", "en",
         "took every tile", "Odile Brandt"),
        ("« C’est fini », s’étrangle Ines Tarrow.", "fr", "C’est fini", "Ines Tarrow"),
        ("« C’est non », tranche le président de la ligue, Luc Aubin.", "fr", "C’est non",
         "Luc Aubin"),
        ("Selon Luc Aubin, son président, la ligue « n’a rien reçu ».", "fr", "n’a rien reçu",
         "Luc Aubin"),
        ("Pour Me Odile Brandt, avocate, « c’est une victoire ».", "fr", "c’est une victoire",
         "Me Odile Brandt"),
        ("« Il a dit : “Je paierai” », se souvient Ines Tarrow.", "fr",
         "Il a dit : “Je paierai”", "Ines Tarrow"),
        ("Finance chief Ann Bell left. “It is done,” she said.", "en", "It is done", "Ann Bell"),
        ("When the director, Ann Bell, came he said: “It was not me.”", "en", "It was not me.",
         "Ann Bell"),
        ("“It is done now,” the tribunal's judge, Ann Bell, wrote.", "en", "It is done now",
         "Ann Bell"),
        ("“It is done,” finance chief Ann Bell said.", "en", "It is done", "Ann Bell"),
        ("The director, Ann Bell, called it “a tax on maps”.", "en", "a tax on maps", "Ann Bell"),
        ("La ministre, Ines Tarrow, l’a confirmé. « C’est fini », a-t-elle dit.", "fr",
         "C’est fini", "Ines Tarrow"),
        ("« C’est fini », a réagi samedi sur Radio Lac le directeur, Luc Aubin.", "fr",
         "C’est fini", "Luc Aubin"),
        ("« C’est fini », s’agace Luc Aubin. L’éditeur attend.", "fr", "C’est fini", "Luc Aubin"),
        ("“Nous répondrons”, a dit un porte-parole de l’éditeur.", "fr", "Nous répondrons",
         "un porte-parole de l'éditeur"),
    ],
)  # fmt: skip
def test_quotations(text: str, lang: str, exact: str, speaker: str) -> None:
    (found,) = find_quotations(text, lang)
    assert (found.exact, found.speaker) == (exact, speaker)
    assert text[found.start : found.end] == exact


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("“It is wrong,” Ines Tarrow said. “We will appeal,” she added.", "en"),
        ("“It is wrong,” Ines Tarrow said. “We will appeal.”", "en"),
        ("« C’est faux », dit Ines Tarrow. « Nous irons en appel », a-t-elle ajouté.", "fr"),
    ],
)
def test_who_goes_on_speaking_is_the_same(text: str, lang: str) -> None:
    assert [found.speaker for found in find_quotations(text, lang)] == ["Ines Tarrow"] * 2


def test_another_paragraph_does_not_go_on() -> None:
    text = "“It is wrong,” Ines Tarrow said.\n“We will see about that.”"
    assert [found.speaker for found in find_quotations(text, "en")] == ["Ines Tarrow", ""]


@pytest.mark.parametrize(
    "text",
    ["A so-called “agreement” was made.", "It isn't the firms' 'deal'.", 'A 6" pipe was laid.'],
)
def test_scare_quotes_are_left_out(text: str) -> None:
    assert find_quotations(text, "en") == []


@given(st.text(alphabet="ab “”«»\"'‘’.,\nsaid ", max_size=120), st.sampled_from(["en", "fr"]))
def test_quotations_never_overlap(text: str, lang: str) -> None:
    last = 0
    for found in find_quotations(text, lang):
        assert last <= found.start < found.end
        assert text[found.start : found.end] == found.exact
        last = found.end
