"""What can be wrong with a row of the coding: each kind of fault, and what is said of it.

A fault has a kind and what of the row it is about. The shell says it in English; the coding page,
on which it stands under the field that it is about, in Dutch.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, unique


@dataclass(frozen=True)
class Words:
    """Why a row is refused and what to do about it, in English and in Dutch.

    `{…}` is a field of the fault.
    """

    reason: str
    remedy: str
    reason_dutch: str
    remedy_dutch: str


@unique
class Kind(Enum):
    """What can be wrong, with the words for it."""

    # A cell, whatever it means.
    EMPTY = Words("it is empty", "{ask}", "dit is leeg", "vul het in")
    NO_CODE = Words(
        "no code is given", "its codes are {codes}", "er is geen code gekozen", "kies er een"
    )
    OTHER_CODE = Words(
        "{value!r} is not in the codebook{nearest}",
        "its codes are {codes}",
        "‘{value}’ staat niet in het codeboek",
        "kies een van de codes",
    )
    OTHER_CHOICE = Words(
        "{value!r} is none of {codes}{nearest}",
        "",
        "‘{value}’ is geen code van deze kolom",
        "kies een van de codes",
    )
    OTHER_FORM = Words("{value!r}{why}", "", "‘{value}’ past niet in deze kolom", "")
    OTHER_COLUMNS = Words(
        "it has {have} columns, not {want}",
        "is a comma not quoted?",
        "deze rij heeft {have} kolommen en hoort er {want} te hebben",
        "",
    )
    UNSEEN = Words(
        "{value!r} has {character}, which nobody sees",
        "leave it out",
        "in ‘{value}’ staat een teken dat niemand ziet ({character})",
        "haal het weg",
    )
    STRAY_NUMBER = Words(
        "the number {number} stands neither here nor where it points to: {text!r}",
        "write the number as the document has it",
        "het getal {number} staat niet in de vraag of het antwoord, en niet in een antwoord "
        "waarnaar dit verwijst",
        "schrijf het getal zoals het document het heeft, of laat het weg",
    )

    # The whole table.
    NO_TABLE = Words("missing", "it holds the table {table}", "de tabel ontbreekt", "")
    NOT_UTF8 = Words(
        "not UTF-8 at byte {byte}", "save it as UTF-8", "de tabel is geen UTF-8", "bewaar haar zo"
    )
    # As a spreadsheet saves it where a comma stands in numbers.
    OTHER_SEPARATOR = Words(
        "its cells are separated by semicolons",
        "save it with commas between them",
        "de cellen van de tabel zijn gescheiden door puntkomma’s",
        "bewaar haar met komma’s ertussen",
    )
    OTHER_HEAD = Words(
        "the columns must be {want}; found {have}",
        "",
        "de kolommen van de tabel heten anders dan het hoort",
        "",
    )
    NOT_CSV = Words(
        "{why}",
        "is a quotation mark not closed?",
        "deze rij is zo niet te bewaren: een veld is te lang, of er staan tekens in die een tabel "
        "niet kan hebben",
        "",
    )

    # Words of the document.
    NOT_IN_QUESTION = Words(
        "the words are not in question {number}: {words!r}",
        "",
        "deze woorden staan zo niet in vraag {number}",
        "selecteer ze in de tekst",
    )
    NOT_IN_ANSWER = Words(
        "the words are not in the answer to question {number}: {words!r}",
        "",
        "deze woorden staan zo niet in het antwoord op vraag {number}",
        "selecteer ze in de tekst",
    )
    NOT_IN_EITHER = Words(
        "the words are not in the text or answer of question {number}: {words!r}",
        "",
        "deze woorden staan zo niet in vraag {number} en niet in het antwoord",
        "selecteer ze in de tekst",
    )
    NOT_IN_ANSWERS = Words(
        "the words are not in the answer, or one it points to, of question {number}: {words!r}",
        "",
        "deze woorden staan zo niet in het antwoord op vraag {number}, en niet in een antwoord "
        "waarnaar dat verwijst",
        "selecteer ze in de tekst",
    )
    NOT_IN_LINKED = Words(
        "the words are not in the text or answer, or one it points to, of question {number}: "
        "{words!r}",
        "",
        "deze woorden staan zo niet in vraag {number} of het antwoord, en niet in een antwoord "
        "waarnaar dat verwijst",
        "selecteer ze in de tekst",
    )

    # A question, and more rows of one.
    NO_QUESTION = Words(
        "there is no question {number!r} in this document{nearest}",
        "",
        "dit document heeft geen vraag ‘{number}’",
        "",
    )
    QUESTION_TWICE = Words(
        "question {number} is coded more than once",
        "keep one row",
        "vraag {number} is meer dan eens gecodeerd",
        "houd één rij",
    )
    QUESTION_OUT_OF_ORDER = Words(
        "question {have} stands where {want} should",
        "rows must stand in the document's order",
        "in de tabel staat vraag {have} waar vraag {want} hoort",
        "zet de rijen met de hand in de volgorde van het document",
    )
    ROW_TWICE = Words(
        "another row is about the same",
        "keep one",
        "een andere rij gaat over hetzelfde",
        "houd er één",
    )
    FORM_TWICE = Words(
        "another row has {form!r} too",
        "keep one",
        "een andere rij heeft ‘{form}’ ook",
        "houd er één",
    )
    STEP_TWICE = Words(
        "another row says what became of it",
        "keep one",
        "een andere rij zegt al wat ervan werd",
        "houd er één",
    )

    # Themes and subjects.
    SECONDARY_IS_THEME = Words(
        "it repeats the theme", "leave it empty", "dit is het thema zelf", "laat het leeg"
    )
    SUBJECT_LENGTH = Words(
        "{subject!r} has {words} words",
        "say it in {least} to {most}",
        "dit zijn {words} woorden",
        "zeg het in {least} tot {most} woorden",
    )
    SUBJECT_MARK = Words(
        "{subject!r} ends in a mark",
        "leave that out",
        "er staat een leesteken aan het eind",
        "laat dat weg",
    )

    # Slips of the document.
    READ_AS_PRINTED = Words(
        "it is read as it is printed",
        "say how the book reads it otherwise, or leave the row out",
        "dit is wat er al staat",
        "schrijf hoe het gelezen wordt, of laat de rij weg",
    )

    # What an answer gives.
    OTHER_RULE = Words(
        "rule {rule} does not give {code}",
        "that is rule {right}",
        "regel {rule} hoort niet bij deze code",
        "dat is regel {right}",
    )
    NO_RESOLVED = Words(
        "referred_only needs a resolved disposition",
        "say what the answers pointed to give this question",
        "bij een verwijzing hoort wat de aangewezen antwoorden geven",
        "kies dat hier",
    )
    RESOLVED_ELSE = Words(
        "only referred_only has a resolved disposition",
        "leave it empty",
        "dit is alleen voor een antwoord dat verwijst",
        "neem de keuze terug met nog een klik erop",
    )
    NO_ALTERNATIVE = Words(
        "a rule or quote without an alternative",
        "give it or empty them",
        "er zijn woorden voor een andere code, en geen code",
        "kies de code, of maak de woorden leeg",
    )
    ALTERNATIVE_IS_CODE = Words(
        "the alternative is the code itself",
        "leave it empty",
        "dit is de code zelf",
        "kies een andere, of neem de keuze terug met nog een klik erop",
    )
    OTHER_ALTERNATIVE_RULE = Words(
        "another rule gives the alternative {code}",
        "that is rule {right}",
        "bij de andere code hoort een andere regel",
        "dat is regel {right}",
    )

    # Indicators.
    INDICATOR_NAME = Words(
        "{name!r}: a name is lower-case letters, digits and underscores",
        "rename it",
        "een naam heeft alleen kleine letters, cijfers en _, en begint met een letter",
        "noem het anders, zoals aantal_schepen",
    )
    NO_PERIOD = Words(
        "{period!r} is no period",
        "write 2025, 2025-H1, 2025-07, 2026-01-01 or 2024/2025",
        "‘{period}’ is geen periode",
        "schrijf 2025, 2025-H1, 2025-07, 2026-01-01 of 2024/2025",
    )
    ANSWERED = Words(
        "answered is for what stands only in the question",
        "fill it there and nowhere else",
        "dit hoort bij een getal dat alleen in de vraag staat, en bij geen ander",
        "kies het daar, en laat het anders leeg",
    )
    NO_QUANTITY = Words(
        "there is no quantity {quantity!r}{nearest}",
        "tables/quantities.csv has them",
        "hier hoort een getal uit de tekst",
        "kies er een uit de lijst",
    )
    QUANTITY_TWICE = Words(
        "the indicator {other} names quantity {quantity} too",
        "keep one",
        "dit getal is ook het kengetal ‘{other}’",
        "houd er één",
    )
    OTHER_PERIOD = Words(
        "the sentence says {period}",
        "say in the note why it is another",
        "de zin zegt {period}",
        "zeg hier waarom de periode een andere is",
    )
    UNIT_PRINTED = Words(
        "the document prints the unit {unit}",
        "leave unit empty",
        "het document geeft zelf een eenheid",
        "neem de keuze terug met nog een klik erop",
    )
    UNIT_NOT_PRINTED = Words(
        "the document prints no unit",
        "say in the note why it is this one",
        "het document geeft geen eenheid",
        "zeg hier waarom het deze is",
    )
    DENIED = Words(
        "the sentence denies it", "say so in the note", "de zin ontkent het", "zeg dat hier"
    )
    STANDS_IN_ANSWER = Words(
        "its quantity stands in the answer",
        "it is not question",
        "dit getal staat in het antwoord",
        "kies dat",
    )
    STANDS_IN_QUESTION = Words(
        "its quantity stands in the question",
        "it is not answer",
        "dit getal staat in de vraag",
        "kies dat",
    )

    # Elements and announced steps.
    ABSENT_HAS_WORDS = Words(
        "what is absent has no words",
        "leave it empty",
        "wat ontbreekt, heeft geen woorden",
        "laat dit leeg",
    )
    NO_TERM = Words(
        "{period!r} is no period",
        "write 2026, 2026-H1, 2026-Q2, 2026-mid, 2026-11 or 2026-07-01, or leave it empty",
        "‘{period}’ is geen termijn",
        "schrijf 2026, 2026-H1, 2026-Q2, 2026-mid, 2026-11 of 2026-07-01, of laat het leeg",
    )
    NOTHING_DUE = Words(
        "nothing is due", "due_inferred is false", "er is geen termijn", "haal het vinkje weg"
    )
    YEAR_NOT_PRINTED = Words(
        "the quote does not print the year {year}",
        "say that it is inferred: due_inferred is true",
        "het jaar {year} staat niet in de aangehaalde woorden",
        "zet het vinkje, want dan is het jaar afgeleid",
    )
    PART_NOT_PRINTED = Words(
        "the quote does not say {part}",
        "it would say {words}",
        "de aangehaalde woorden zeggen niet {part}",
        "daar hoort bij: {words}",
    )
    SILENT_HAS_WORDS = Words(
        "what is not mentioned has no words",
        "empty given_in and quote",
        "wat niet wordt genoemd, heeft geen woorden",
        "maak given_in en quote leeg",
    )

    # Abbreviations.
    FORM_NOT_PRINTED = Words(
        "{form!r} does not stand in this document",
        "print it as it does",
        "‘{form}’ staat niet in dit document",
        "schrijf het zoals het er staat",
    )
    QUOTE_WITHOUT_QUESTION = Words(
        "a quote without a question",
        "say in given_in where it stands",
        "er zijn woorden, en geen vraag waarin ze staan",
        "zeg in given_in welke",
    )
    NO_EXPANSION = Words(
        "the document writes it out",
        "say in expansion how",
        "het document schrijft het uit",
        "zeg hier hoe",
    )
    OTHER_EXPANSION = Words(
        "the quote does not write out {expansion!r}: {quote!r}",
        "give both as the document has them",
        "de aangehaalde woorden schrijven niet ‘{expansion}’ uit",
        "geef beide zoals het document ze heeft",
    )


@dataclass(frozen=True)
class Fault:
    """What is wrong in a row: in which column, of which kind, and what the words for it name.

    `near` are words of the document that are much like those that do not stand there.
    """

    column: str
    kind: Kind
    fields: Mapping[str, object] = field(default_factory=dict)
    near: str = ""

    @property
    def reason(self) -> str:
        """Why, in English."""
        return self.kind.value.reason.format(**self.fields)

    @property
    def remedy(self) -> str:
        """What to do about it, in English; may be empty."""
        near = f"the nearest there are {self.near!r}" if self.near else ""
        return near or self.kind.value.remedy.format(**self.fields)

    @property
    def dutch(self) -> str:
        """Why, and what to do about it, as the coding page says it: a sentence or two."""
        words = self.kind.value
        near = f"er staat wel: ‘{self.near}’" if self.near else ""
        said = (
            words.reason_dutch.format(**self.fields),
            near or words.remedy_dutch.format(**self.fields),
        )
        return " ".join(_sentence(each) for each in said if each)


def _sentence(text: str) -> str:
    said = f"{text[:1].upper()}{text[1:]}"
    return said if said.endswith(".’") else f"{said}."
