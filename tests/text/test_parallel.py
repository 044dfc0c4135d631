"""A translation follows its original from name to name; another report does not."""

from pincite.text.parallel import parallel

ENGLISH = (
    "The harbour board of Quillon said on Monday that Tarn Logistics had sent 4.2 million requests "
    "to its register in the first quarter of 2024. “We were never asked,” said Iris Vell of "
    "the legal office, in a letter dated 20 May 2024. She wants an audit by 14 June. A spokesman, "
    "Otto Brandt, said that Tarn had paid 18,500 dollars a month since 2021. The board opened its "
    "register in Quillon to the public in 2015, and about 900 firms use it today."
)
FRENCH = (
    "La régie du port de Quillon a déclaré lundi que Tarn Logistics avait envoyé 4,2 millions de "
    "requêtes à son registre au premier trimestre 2024. « On ne nous a rien demandé », affirme "
    "Iris Vell, qui dirige le service juridique, dans une lettre datée du 20 mai 2024. Elle veut "
    "un audit pour le 14 juin. Un porte-parole, Otto Brandt, assure que Tarn paie 18 500 dollars "
    "par mois depuis 2021. La régie a ouvert son registre de Quillon au public en 2015, et environ "
    "900 entreprises l’utilisent aujourd’hui."
)
OTHER = (
    "Otto Brandt n’a pas attendu longtemps. Le porte-parole de Tarn Logistics a fait savoir mardi "
    "que son entreprise, cliente du registre de Quillon depuis 2021, payait 18 500 dollars par "
    "mois. Il répondait à Iris Vell, du service juridique de la régie, qui l’accuse d’avoir envoyé "
    "4,2 millions de requêtes au premier trimestre 2024. Sa lettre du 20 mai 2024 exige un audit "
    "pour le 14 juin. Ouvert en 2015, le registre compte 900 utilisateurs."
)


def test_a_translation_is_told_by_its_names_and_numbers_in_order() -> None:
    found = parallel(FRENCH, ENGLISH)
    assert found is not None
    assert found.share > 0.9
    assert {"4,2", "Quillon"} & set(found.words)


def test_another_report_of_the_same_event_is_none() -> None:
    assert parallel(OTHER, ENGLISH) is None
    assert parallel(OTHER, FRENCH) is None


def test_a_summary_is_no_translation() -> None:
    assert parallel(FRENCH, ENGLISH[:200]) is None


def test_texts_without_names_are_none() -> None:
    words = "il dit que la mer est haute et que le vent est fort " * 20
    assert parallel(words, words) is None
