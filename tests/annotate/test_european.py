from __future__ import annotations

from kamerboek.annotate import find_identifiers
from kamerboek.annotate.european import european_rules
from tests.annotate.examples import with_answer
from tests.rows import over


@over(
    ("answer", "text", "identifier"),
    [
        ("op grond van Verordening (EU) 2021/697.", "Verordening (EU) 2021/697", "reg/2021/697"),
        ("de verordening (EU) 2021/697", "verordening (EU) 2021/697", "reg/2021/697"),
        # Until 2015 the number stood before the year.
        ("Verordening (EU) nr. 376/2014,", "Verordening (EU) nr. 376/2014", "reg/2014/376"),
        ("Verordening (EEG) nr. 2913/92,", "Verordening (EEG) nr. 2913/92", "reg/1992/2913"),
        ("Besluit nr. 1313/2013/EU", "Besluit nr. 1313/2013/EU", "dec/2013/1313"),
        ("(Verordening 2021/697)", "Verordening 2021/697", "reg/2021/697"),
        ("Verordening (EU, Euratom)\n2018/1046", None, "reg/2018/1046"),
        ("Uitvoeringsverordening (EU) 2019/947", None, "reg_impl/2019/947"),
        ("Gedelegeerde Verordening (EU) 2019/945", None, "reg_del/2019/945"),
        ("Richtlijn 2009/81/EG bepaalt", "Richtlijn 2009/81/EG", "dir/2009/81"),
        ("Richtlijn (EU) 2022/2555 (NIS2)", "Richtlijn (EU) 2022/2555", "dir/2022/2555"),
        ("de Habitatrichtlijn (92/43/EEG).", "Habitatrichtlijn (92/43/EEG)", "dir/1992/43"),
        ("(Richtlijn 2009/81/EG)", "Richtlijn 2009/81/EG", "dir/2009/81"),
        ("Besluit (GBVB) 2021/509", None, "dec/2021/509"),
        # The oldest that still holds is of 1958.
        ("Verordening 1958/1", None, "reg/1958/1"),
        ("Verordening (EEG) 1958/1", None, "reg/1958/1"),
        ("Gemeenschappelijk Standpunt 2008/944/GBVB", "Standpunt 2008/944/GBVB", "2008/944/GBVB"),
        ("Kaderbesluit 2002/584/JBZ", None, "2002/584/JBZ"),
        ("de criteria (2008/944/GBVB)", "2008/944/GBVB", "2008/944/GBVB"),
    ],
)
def test_a_rule_as_it_is_printed(answer: str, text: str | None, identifier: str) -> None:
    ((start, end, found),) = european_rules(answer)
    assert (found, answer[start:end]) == (identifier, text or answer)


def test_further_ones_are_of_the_kind_that_the_first_is() -> None:
    found = european_rules(
        "de richtlijnen 2014/24/EU en 2014/25/EU, naast Verordeningen (EU) 2021/821, (EU) 2021/697"
        " en (EU) nr. 376/2014 en het overleg (EU) 2021/22"
    )
    assert [identifier for _, _, identifier in found] == [
        "dir/2014/24",
        "dir/2014/25",
        "reg/2021/821",
        "reg/2021/697",
        "reg/2014/376",
    ]


@over(
    "answer",
    [
        "De richtlijn 2023/24 van de school.",
        "De richtlijn 2023/2024 van de school.",
        "De richtlijn 1949/12 van de school.",
        "Het besluit 2021/44 van de gemeente.",
        "In de (EU) 2021/697 keer.",
        "Er is 24/7 bewaking, in 2021/22 en in 3/4 deel.",
        "Het Besluit is van 12/2023.",
    ],
)
def test_what_is_no_rule_of_the_union(answer: str) -> None:
    assert list(european_rules(answer)) == []


@over(
    ("answer", "link"),
    [
        (
            "Verordening (EU) nr. 376/2014 geldt.",
            "https://eur-lex.europa.eu/eli/reg/2014/376/oj",
        ),
        ("Het Gemeenschappelijk Standpunt 2008/944/GBVB geldt.", ""),
    ],
)
def test_an_address_only_where_the_kind_of_rule_is_known(answer: str, link: str) -> None:
    (found,) = find_identifiers(with_answer(answer, 1))
    assert (found.kind, found.link) == ("eu_law", link)


@over(
    ("answer", "text", "identifier"),
    [
        ("een voorstel (COM(2023) 642).", "COM(2023) 642", "COM(2023) 642"),
        ("zie COM (2023)642 final, en", "COM (2023)642 final", "COM(2023) 642"),
        ("mededeling JOIN(2022) 53 met", "JOIN(2022) 53", "JOIN(2022) 53"),
        ("werkdocument SWD(2022) 361", "SWD(2022) 361", "SWD(2022) 361"),
    ],
)
def test_a_document_of_the_commission(answer: str, text: str, identifier: str) -> None:
    (found,) = find_identifiers(with_answer(answer, 1))
    assert (found.kind, found.text, found.identifier) == ("eu_document", text, identifier)
    series, year, number = identifier.replace("(", " ").replace(")", "").split()
    assert found.link.endswith(f"/legal-content/NL/TXT/?uri={series}:{year}:{number}:FIN")


@over("answer", ["TELECOM(2023) 642", "COM(2023)", "COM(23) 642", "COM(2023) 0", "de EC (2023) 6"])
def test_what_is_no_document_of_the_commission(answer: str) -> None:
    assert find_identifiers(with_answer(answer, 1)) == []
