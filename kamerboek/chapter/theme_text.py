"""What a chapter says of its theme whatever the theme is: its questions, what was given or not."""

from __future__ import annotations

from collections.abc import Sequence

from kamerboek.analysis.elements import answer_with, elements_of, open_elements
from kamerboek.analysis.indicators import Indicator, Indicators
from kamerboek.edition.codes import StandsIn
from kamerboek.edition.edition import Edition
from kamerboek.edition.schemas import ElementCode
from kamerboek.figures import Figure, FigureRegister, agreeing, date_text, period_text
from kamerboek.prose import (
    Entries,
    Entry,
    Inline,
    Paragraph,
    PublishedLink,
    QuestionLink,
    Quotation,
    TableBlock,
    bare,
    naming_questions,
    question_list,
    sentence,
)

Blocks = tuple[Paragraph | Entries | TableBlock, ...]


def questions_of(edition: Edition, theme: str) -> list[str]:
    """Return the questions with this main theme, in the document's order.

    Raises KamerboekError for a theme that the codebook of the edition's series does not have.
    """
    theme = edition.codebook.themes[theme].code
    return [row.question for row in edition.coding.themes if row.theme == theme]


def themes_of(edition: Edition) -> dict[str, str]:
    """Return the label of each theme of an edition, by its code, in the order of the codebook.

    The theme of what no other covers is among them only where a question has it.
    """
    coded = {row.theme for row in edition.coding.themes}
    return {
        code: theme.label
        for code, theme in edition.codebook.themes.items()
        if code in coded or not theme.residual
    }


def coded_share(edition: Edition, coded: int, register: FigureRegister, key: str) -> Inline:
    """Return how many questions are coded, as `0 van de 63 vragen`."""
    done = register.count_of(coded, key, "vraag", "vragen", "aantal vragen dat is gecodeerd")
    numbers = [question.question for question in edition.questions]
    every = register.count(
        numbers, "alle-vragen", "vraag", "vragen", "aantal vragen in het document"
    )
    return sentence("{done} van de {every}", done=bare(done), every=every)


def theme_questions(edition: Edition, theme: str, register: FigureRegister) -> Paragraph:
    """Return which questions a chapter answers, and what document they are about."""
    if not edition.coding.themes:
        return _themes_not_coded(edition, theme, register)
    name = edition.codebook.themes[theme].label
    own = questions_of(edition, theme)
    if not own:
        return Paragraph(_no_questions(edition, theme))
    count = register.count(
        own, "vragen-van-thema", "vraag", "vragen", f"aantal vragen met het hoofdthema {name}"
    )
    beside = [row.question for row in edition.coding.themes if row.secondary == theme]
    said = [
        sentence(
            "{name} is het hoofdthema van {count}: {numbers}.",
            name=name,
            count=count,
            numbers=question_list(own),
        )
    ]
    if beside:
        more = register.count(
            beside, "vragen-ernaast", "vraag", "vragen", f"aantal vragen met het neventhema {name}"
        )
        said.append(
            sentence(
                "Bij nog {more} is het een neventhema: {numbers}.",
                more=more,
                numbers=question_list(beside),
            )
        )
    return Paragraph(*said, *_subject(edition))


def _subject(edition: Edition) -> tuple[Inline, ...]:
    """Return which document the questions are about, as far as that is known."""
    about = edition.identity.about
    if not about.title:
        return ()
    said = sentence("Het document gaat over de {title}", title=about.title)
    if about.kamerstuk:
        said += sentence(" ({kamerstuk})", kamerstuk=PublishedLink(about.kamerstuk))
    if about.dated:
        said += sentence(", de brief van {day}", day=date_text(about.dated))
    return ((*said, "."),)


def what_answers_add(
    edition: Edition, theme: str, indicators: Indicators, register: FigureRegister
) -> Blocks:
    """Return what the answers of a theme add to its questions.

    How many of the things that were asked are given, and with which words; how many figures the
    answers name, and what became of the figures that stand only in a question. Where the theme has
    no questions, or its elements are not coded, it says that.
    """
    own = questions_of(edition, theme)
    elements = elements_of(edition, *own)
    if not elements:
        return (_nothing_to_read(edition, theme, own, register),)
    given = [row for row in elements if row.status == "given"]
    named = [row for row in indicators.rows if row.quantity.question in own]
    blocks: list[Paragraph | TableBlock] = [
        Paragraph(_asked_and_given(elements, own, register), *_figures_named(named, own, register))
    ]
    if given:
        blocks.append(_given_table(edition, given))
    asked_only = [row for row in named if row.code.stands_in == "question"]
    if asked_only:
        blocks.append(_asked_only_table(edition, asked_only))
    return tuple(blocks)


def what_stayed_open(edition: Edition, theme: str, register: FigureRegister) -> Blocks:
    """Return what was asked in a theme and not given, or otherwise: with the words of both.

    Where the theme has no questions, its elements are not coded, or all was given, it says that.
    """
    own = questions_of(edition, theme)
    if not elements_of(edition, *own):
        return (_nothing_to_read(edition, theme, own, register),)
    left = [row for row in open_elements(edition) if row.question in own]
    if not left:
        whole = {row.question for row in elements_of(edition, *own)} == set(own)
        what = "elk onderdeel" if whole else "elk gecodeerd onderdeel"
        return (Paragraph(sentence("Bij dit thema is {what} gegeven.", what=what)),)
    return (
        Entries(
            tuple(
                _open_entry(edition, row, f"open-{theme.replace('_', '-')}-{place}")
                for place, row in enumerate(left, start=1)
            )
        ),
    )


def answer_words(edition: Edition, row: ElementCode) -> Inline:
    """Return the answer's words about an element, and which answer where it is not its own.

    Nothing where it has none.
    """
    if not row.answer_quote:
        return ()
    stands_in = answer_with(edition, row)
    if stands_in in ("", row.question):
        return (f"“{row.answer_quote}”",)
    return (f"“{row.answer_quote}” (", QuestionLink(stands_in, f"antwoord {stands_in}"), ")")


def _nothing_to_read(
    edition: Edition, theme: str, own: Sequence[str], register: FigureRegister
) -> Paragraph:
    """Return why there is nothing to say of the theme's elements."""
    if edition.coding.themes and not own:
        return Paragraph(_no_questions(edition, theme))
    coded = len({row.question for row in edition.coding.elements})
    if coded and not own:
        return _themes_not_coded(edition, theme, register)
    share = coded_share(edition, coded, register, "vragen-met-onderdelen")
    if not coded:
        return Paragraph(
            sentence("Wat de antwoorden geven, is nog niet gecodeerd ({share}).", share=share)
        )
    return Paragraph(
        sentence(
            "Wat de antwoorden op de vragen van dit thema geven, is nog niet gecodeerd; van het "
            "document is dat gedaan voor {share}.",
            share=share,
        )
    )


def _themes_not_coded(edition: Edition, theme: str, register: FigureRegister) -> Paragraph:
    return Paragraph(
        sentence(
            "Welke vragen over {name} gaan, is nog niet gecodeerd ({share}).",
            name=edition.codebook.themes[theme].label,
            share=coded_share(edition, 0, register, "vragen-met-thema"),
        )
    )


def _no_questions(edition: Edition, theme: str) -> Inline:
    name = edition.codebook.themes[theme].label
    if len(edition.coding.themes) < len(edition.questions):
        return sentence(
            "Onder de vragen waarvan het thema is gecodeerd, is er geen met het hoofdthema {name}.",
            name=name,
        )
    return sentence("Het document heeft geen vragen met het hoofdthema {name}.", name=name)


def _asked_and_given(
    elements: Sequence[ElementCode], own: Sequence[str], register: FigureRegister
) -> Inline:
    given = [row for row in elements if row.status == "given"]
    count = register.count_of(
        len(given),
        "onderdelen-gegeven",
        "onderdeel",
        "onderdelen",
        "aantal onderdelen van dit thema dat is gegeven",
        questions=list(dict.fromkeys(row.question for row in given)),
    )
    return sentence(
        "De {vragen} naar {asked}; bij {given} staat het gevraagde in het antwoord.",
        vragen=agreeing(len(own), "vraag vraagt", "vragen vragen"),
        asked=register.count_of(
            len(elements),
            "onderdelen",
            "onderdeel",
            "onderdelen",
            "aantal onderdelen waarnaar de vragen van dit thema vragen",
            questions=own,
        ),
        given=bare(count) if given else "geen daarvan",
    )


def _figures_named(
    named: Sequence[Indicator], own: Sequence[str], register: FigureRegister
) -> tuple[Inline, ...]:
    """Return how many figures stand in the answers, and how many only in a question."""
    if not named:
        return (sentence("Er staat geen kengetal in."),)

    def count(where: StandsIn, key: str, formula: str) -> Figure:
        rows = [row for row in named if row.code.stands_in == where]
        return register.count_of(
            len(rows),
            key,
            "kengetal",
            "kengetallen",
            formula,
            questions=[
                number for number in own if any(r.quantity.question == number for r in rows)
            ],
        )

    new = count("answer", "nieuwe-cijfers", "aantal kengetallen dat alleen in een antwoord staat")
    both = count("both", "cijfers-in-beide", "aantal kengetallen dat in vraag en antwoord staat")
    asked = count(
        "question", "cijfers-in-vraag", "aantal kengetallen dat alleen in een vraag staat"
    )
    said = sentence(
        "De antwoorden noemen {new} {die} niet in de vraag {staan}",
        new=new,
        die=agreeing(new.value or 0, "dat", "die"),
        staan=agreeing(new.value or 0, "staat", "staan"),
    )
    if both.value:
        said += sentence(
            "; {both} {staan} in vraag en antwoord",
            both=both,
            staan=agreeing(both.value, "staat", "staan"),
        )
    if asked.value:
        said += sentence(
            "; {asked} {staan} alleen in een vraag",
            asked=asked,
            staan=agreeing(asked.value, "staat", "staan"),
        )
    return ((*said, "."),)


def _given_table(edition: Edition, given: Sequence[ElementCode]) -> TableBlock:
    return TableBlock(
        name="gegeven",
        caption="Wat is gegeven, in de woorden van het antwoord",
        columns=("Gevraagd", "Vraag", "Woorden van het antwoord"),
        rows=tuple(
            (
                (row.element,),
                (QuestionLink(row.question, row.question),),
                answer_words(edition, row),
            )
            for row in given
        ),
        origin="de antwoorden op de genoemde vragen, per gevraagd onderdeel gelezen",
    )


def _asked_only_table(edition: Edition, rows: Sequence[Indicator]) -> TableBlock:
    answered = edition.codebook.answered
    return TableBlock(
        name="alleen-in-de-vraag",
        caption="Cijfers die alleen in een vraag staan, en wat het antwoord ermee doet",
        columns=("Wat het is", "Periode", "Cijfer", "Vraag", "Het antwoord"),
        rows=tuple(
            (
                (row.code.label,),
                (period_text(row.code.period) if row.code.period else "",),
                (row.figure,),
                (QuestionLink(row.quantity.question, row.quantity.question),),
                (answered[row.code.answered].label if row.code.answered else "",),
            )
            for row in rows
        ),
        origin="de vragen; een vraag kan een cijfer uit de Stand van Defensie zelf overnemen",
    )


def _open_entry(edition: Edition, row: ElementCode, name: str) -> Entry:
    numbers = [question.question for question in edition.questions]
    answer = (Quotation(row.answer_quote, answer_with(edition, row)),) if row.answer_quote else ()
    return Entry(
        name=name,
        title=row.element,
        text=sentence(
            "{question}: {status}.{note}",
            question=QuestionLink(row.question, f"Vraag {row.question}"),
            status=edition.codebook.statuses[row.status].label,
            note=naming_questions(f" {row.note}".rstrip(), numbers),
        ),
        quotations=(Quotation(row.ask_quote, row.question, "vraag"), *answer),
    )
