# ruff: noqa: E501 - an example stays on one line
"""Small documents with their reading written into them, and what is said to be uncertain."""

from __future__ import annotations

from tests.document.marked import messages, plain, reading
from tests.rows import over


@over(
    ("marked", "said"),
    [
        (
            "Vraag 1\n{?1|Hoe?}\nen\nVraag 2\n{?2|Wat?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n2. {?2|Wat is dat?} en\n\n3. {?3|Wie is dat?}\n\n{=1 2 3|Jan is dat.}\n\n4. {?4|Waar?}\n\n{=4|Daar is dat.}\n",
            [
                "questions 1, 2 have no answer of their own; the next one, to 3, was taken to serve them too",
            ],
        ),
        (
            "1. {?1|Hoe is dat?}\nalsmede\n2. {?2|Wat is dat?}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n**EN**\n2. {?2|Wat is dat?}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\nen ook:\n2. {?2|Wat is dat?}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n{=1|en dan}\n2. {?2|Wat is dat?}\n\n{=2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?}\n2. {?2|Wat is dat?}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n2. {?2|Wat is dat?}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n2. {?2|Wat is dat?}\n\n{=1 2|Beide vragen gaan over dijken.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n2. {?2|Wat is dat?}\n\n{=1 2|De antwoorden op de vragen zijn kort.}\n\n3. {?3|Wie is dat?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Zo is het.}\n\n2. {?2|Wat is dat?}\n\n3. {?3|Wie is dat?}\n\n{=2 3|Deze vragen horen bij elkaar.}\n",
            ["question 2 has no answer of its own; the next one, to 3, was taken to serve it too"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n2. {?2|Wat is dat?}\n\n3. {?3|Wie is dat?}\n\n{=1 2 3|Deze drie vragen horen bij elkaar.}\n\n4. {?4|Waar?}\n\n{=4|Hier is dat.}\n",
            [
                "questions 1, 2 have no answer of their own; the next one, to 3, was taken to serve them too"
            ],
        ),
        (
            "1.\nVraag:\n{?1|Hoe is dat?}\nAntwoord:\n{=1|Zo is dat.}\n2.\nVraag: {?2|Wat is dat?}\nAntwoord:\n{=2|Dat is zo.}\n",
            [],
        ),
        (
            "1\nVraag\n{?1|Hoe is dat?}\nAntwoord\n{=1|Zo is dat.}\n2\nVRAAG\n{?2|Wat is dat?}\nAntwoord\n{=2|Dat is zo.}\n",
            [],
        ),
        (
            "Vraag 1\n: {?1|Hoe is dat?}\n\nAntwoord 1\n{=1|Zo is dat.}\n\nVraag 2\n. {?2|Wat is dat?}\n\nAntwoord 2\n{=2|Dat is zo.}\n",
            [],
        ),
        (
            "1\n{?1|Hoeveel dijken zijn er?}\n\n{=1|25}\n\n2\n{?2|Wie zegt dat?}\n\n{=2|Jan zegt dat.}\n",
            ["question 1: its answer holds no words"],
        ),
        (
            "1\t{?1|Hoeveel dijken?}\t25\n2\t{?2|Wie zegt dat?}\t31\n3\t{?3|Waar is dat?}\t{=3|Hier is dat.}\n",
            ["question 1 has no answer", "question 2 has no answer"],
        ),
        (
            "1\t{?1|Hoeveel dijken?}\t25\n2\t{?2|Wie zegt dat?}\t31\n3\t{?3|Waar is dat?}\t32\n",
            ["3 questions and no answer"],
        ),
        (
            "1\t{?1|Hoeveel dijken?}\t25\n2\t{?2|Wie dan?}\t31\n3\t{?3|Waar?}\t32\n4\t{?4|Wat?}\t3\n5\t{?5|Hoe?\tZo is dat.}\n",
            ["5 questions and no answer"],
        ),
        (
            "1\n{?1|Hoeveel dijken?}\n25\n2\n{?2|Wie dan?}\n31\n3\n{?3|Waar?}\n32\n4\n{?4|Wat?}\n3\n5\n{?5|Hoe?\nZo is dat.}\n",
            ["5 questions and no answer"],
        ),
        (
            "1\n{?1|Hoeveel dijken?}\n{=1|25}\n2\n{?2|Wie dan?}\n{=2|31}\n3\n{?3|Waar?}\n{=3|32}\n4\n{?4|Wat?}\n{=4|Dat is zo.}\n",
            [
                "question 1: its answer holds no words",
                "question 2: its answer holds no words",
                "question 3: its answer holds no words",
            ],
        ),
        ("1. {?1|Hoe?}\n2. {?2|Wat?}\n3. {?3|Wie?}\n", ["3 questions and no answer"]),
        ("1. {?1|Hoe?}\n", ["1 question and no answer"]),
        ("1. {?1|Hoe hoog is de dijk?}\n\n{=1|Drie meter.}\n", []),
        (
            "1. {?1|Hoe hoog is dijk 1?}\n2. {?2|Hoe hoog is dijk 2?}\n3. {?3|Hoe hoog is dijk 3?}\n4. {?4|Hoe hoog is dijk 4?}\n5. {?5|Hoe hoog is dijk 5?\nHij is oud.}\n",
            ["5 questions and no answer"],
        ),
        (
            "1. {?1|Hoe hoog is dijk 1?}\n2. {?2|Hoe hoog is dijk 2?}\n3. {?3|Hoe hoog is dijk 3?}\n4. {?4|Hoe hoog is dijk 4?}\n{=1 2 3 4|Hij is oud.}\n",
            [
                "questions 1, 2, 3 have no answer of their own; the next one, to 4, was taken to serve them too"
            ],
        ),
        (
            "1. {?1|Hoe hoog is dijk 1?\nHij is oud.}\n2. {?2|Hoe hoog is dijk 2?}\n3. {?3|Hoe hoog is dijk 3?}\n4. {?4|Hoe hoog is dijk 4?}\n5. {?5|Hoe hoog is dijk 5?}\n6. {?6|Hoe hoog is dijk 6?}\n7. {?7|Hoe hoog is dijk 7?}\n8. {?8|Hoe hoog is dijk 8?}\n9. {?9|Hoe hoog is dijk 9?}\n10. {?10|Hoe hoog is dijk 10?}\n",
            ["10 questions and no answer"],
        ),
        (
            "1. {?1|Hoe hoog is dijk 1?\nHij is oud.}\n2. {?2|Hoe hoog is dijk 2?}\n3. {?3|Hoe hoog is dijk 3?}\n4. {?4|Hoe hoog is dijk 4?}\n5. {?5|Hoe hoog is dijk 5?}\n6. {?6|Hoe hoog is dijk 6?}\n7. {?7|Hoe hoog is dijk 7?}\n8. {?8|Hoe hoog is dijk 8?}\n9. {?9|Hoe hoog is dijk 9?}\n",
            ["9 questions and no answer"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe?}\n\n{?2|Wat?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            [],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat\nzo?} {?2|Wat\nis dat?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat?}\n{?2|Wat is dat?\nIk wil dat weten.}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            [],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat? Zo ja, waarom?} {?2|Wat is dat? Graag per jaar.}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat? Graag per jaar.} {?2|Wat is dat?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat?} {?2|Wat is dat? Klopt dat daarbij?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat?} {?2|Wat is dat? Waarom zo?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe is dat?} {?2|Wat is dat? Klopt het dat het zo is?}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|{?2|Hoe is dat? Wat is dat? Klopt het ook?}}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; each gets the whole text"],
        ),
        (
            "Vraag 1, 2 en 3\n{?1|Hoe is dat?[1]} {?2|Wat is dat?¹} {?3|En wie?12}\n\nAntwoord 1, 2 en 3\n{=1 2 3|Zo.}\n\nVraag 4\n{?4|Wie?}\n\nAntwoord 4\n{=4|Jan.}\n\n",
            ["questions 1, 2, 3 are printed together; where each ends was guessed"],
        ),
        (
            "Vraag 1 en 2\n{?1|{?2|Een lijst.}}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["questions 1, 2 are printed together; each gets the whole text"],
        ),
        (
            "Vraag 1 en 2{?1|}{?2|}\n\nAntwoord 1 en 2\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            [
                "questions 1, 2 are printed together; each gets the whole text",
                "question 1: it or its answer holds no word and no figure",
            ],
        ),
        (
            "1 en 2. {?1|Hoe is dat?}\n{?2|Wat is dat?}\n{=1 2|Zo is dat.}\n\n3. {?3|Wie?}\n{=3|Jan is dat.}\n",
            [],
        ),
        (
            "1 en 2. {?1|Hoe is dat?} {?2|Wat is dat?} {=1 2|Zo is dat.}\n\n3. {?3|Wie?}\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2 are printed together; where each ends was guessed",
                "question 1, 2: it ends in the middle of a line",
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 1 en 2\n{=1 2|Dat.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.\n\nAntwoord 7\nDat.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\n",
            ["an answer to 7, which is not asked; taken for running text"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nAntwoord 1\n{=1|Dat.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\n",
            ["a second answer to 1"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.\n\nAntwoord\nDat.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\n",
            ["the word Antwoord where no question is open was taken for running text"],
        ),
        (
            "Antwoord 1\nEerst.\n\nVraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 1\n{=1|Zo.}\n\nAntwoord 2\n{=2|Dat.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n",
            [],
        ),
        (
            "Vraag 1 en 2\n{?1|Hoe?}\n{?2|Wat?}\n\nAntwoord\n{=1 2|Zo.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord\n{=3|Jan.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 1 en 3\n{=1 3|Jan.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 3\n{=3|Dat.}\n\nVraag 3\n{?3|Wie?\n\nJan.}\n",
            [
                "question 1 has no answer",
                "question 2 has no answer",
                "the answer to 3 stands behind question 2, which has none",
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 2\n{=2|Dat.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 1\n{=1|Jan.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Jan.}\n",
            ["question 1 has no answer"],
        ),
        (
            "Vraag 1\n**{?1|Hoe?}**\n\nAntwoord 1\n{=1|Dit is **vet**}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Jan} |\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nIs dat erg?\n\nNee, dat niet.}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["a paragraph in the answer to 1 asks something itself"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nis dat erg?\n\nNee, dat niet.}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nIs dat erg?\nNee, dat niet.}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\nIs dat erg?\n\nNee, dat niet.}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            [],
        ),
        ("1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nIs dat erg?}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n", []),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\nOver dijken\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\nOver dijken\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\nOver dijken}\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 may be a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het:\n\nOver dijken}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 may be a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het\n\nOver dijken}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 may be a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het;\n\nOver dijken}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 may be a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nOver 3 dijken}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["question 1: the last lines of its answer end no sentence, from 'Over 3 dijken' on"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\nOvxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nOvxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            [
                "question 1: the last lines of its answer end no sentence, from 'Ovxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' on"
            ],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\nOver\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nOve}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["question 1: the last lines of its answer end no sentence, from 'Ove' on"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\nD66-fractie\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\n**Over dijken**\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        ("1. {?1|Hoe?}\n\n{=1|Over dijken}\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n", []),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.\n\nDat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door. Dat gaat zo door.} \n\nOver dijken\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n",
            ["the last line of the answer to 1 was left out as a heading"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\n\nVragen over dijken\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            ["a heading was left out of the answer to 1, before question 2"],
        ),
        (
            "1. {?1|Hoe?}\n\n{=1|Zo is het.}\nVragen over dijken\n\n2. {?2|Wat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            ["a heading was left out of the answer to 1, before question 2"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\n{=1|Ja.}\n\nVraag 2\n{?2|Wat?}\n\n{=2|Nee.}\n\nVraag 2\n{?2|Wie?}\n\n{=2|Soms.}\n\nVraag 2\n{?2|Waar?}\n\n{=2|Daar.}\n\nVraag 2\n{?2|Waar dan?}\n\n{=2|Hier.}\n\nVraag 2\n{?2|Waar nu?}\n\n{=2|Zo.}\n",
            [
                "number 2 occurs twice",
                "number 2 occurs twice",
                "number 2 occurs twice",
                "number 2 occurs twice",
            ],
        ),
        (
            "Vraag 1\n**{?1|Hoe?}**\n\nAntwoord 1\n{=1|Dit is **vet**}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n**{=2|Jan}**\n",
            [],
        ),
        (
            "1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.\n\n1. Hoe is dat?\n\nDat is zo.}\n\n",
            ["what looks like question 1 was taken for running text"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n",
            ["number 1 occurs twice"],
        ),
        (
            "1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nVragen over dijken (B)\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "Vragen over sluizen (C)\n\n1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nVragen over dijken (C)\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "Vragen over sluizen (A)\n\n1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nVragen over dijken\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "Sluizen\n\n1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nDijken\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nVragen over dijken\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.\n\n1a. Wat?\n\nDat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Dat is zo.}\n\n",
            ["what looks like question 1a was taken for running text"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n",
            ["number 2 is missing"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n5. {?5|Hoe is dat?}\n\n{=5|Dat is zo.}\n\n",
            ["numbers 2 to 3 are missing"],
        ),
        (
            "2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n",
            ["number 1 is missing"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n",
            ["number 2 occurs twice", "number 3 is missing"],
        ),
        (
            "1 en 2. {?1|Hoe?} {?2|Wat?}\n\n{=1 2|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n5. {?5|Hoe is dat?}\n\n{=5|Dat is zo.}\n\n",
            [
                "questions 1, 2 are printed together; where each ends was guessed",
                "number 3 is missing",
            ],
        ),
        ("Vragen\n\n1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n", []),
        (
            "1. De dijk.\n\nDat is zo.\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        (
            "2. Hoe is dat?\n\nDat is zo.\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        ("Vraag 1\n{?1|De dijk.}\n", ["1 question and no answer"]),
        ("1. {?1|De dijk.}\n\nAntwoord\n{=1|Dat is zo.}\n", []),
        (
            "Vraag\n{?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n",
            ["1 question without a number, numbered in order"],
        ),
        (
            "Vraag\nHoe?\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        (
            "Vraag\n{?1|Hoe?}\n\nVraag\n{?2|Wat?}\n",
            [
                "2 questions without a number, numbered in order",
                "2 questions and no answer",
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.\n\nVraag\nWat?\n\nAntwoord\nDat.}\n\nVraag 2\n{?2|Wie?}\n\nAntwoord 2\n{=2|Jan.}\n\n",
            [
                "the word Vraag without a number, where none is missing",
                "the word Antwoord where no question is open was taken for running text",
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["a question without a number was taken for 2"],
        ),
        (
            "Vraag\nEerst?\n\nVraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wie?}\n\nAntwoord 2\n{=2|Jan.}\n\n",
            [],
        ),
        (
            "1. Hoe?\n\nVraag\n{?1|Wat?}\n\nVraag\n{?2|Wie?}\n\nVraag\n{?3|Waar?}\n\n{=1 2 3|Zo.}\n",
            [
                "3 questions without a number, numbered in order",
                "questions 1, 2 have no answer of their own; the next one, to 3, was taken to serve them too",
            ],
        ),
        (
            "1. {?1|Hoe is dat geregeld?}\n\n1. {?1|Hoe is dat geregeld?}\n{=1|Zo is dat.}\n",
            ["question 1 has no answer", "number 1 occurs twice"],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\nAntwoord\n\n1. {=1|Zo is het.}\n\n2. {=2|Dat is zo.}\n\n3. {=3|Jan is het.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\nMededeling\n\n1. {=1|Zo is het.}\n\n2 en 3. {=2 3|Dat is zo.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\nANTWOORDEN van de minister\n\n1) {=1|Zo is het.}\n\n2) {=2|Dat is zo.}\n\n3) {=3|Jan.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\nAntwoord\n\n{=1 2 3|1. Zo is het.}\n",
            [
                "the answer behind questions 1, 2, 3 does not say whether it serves them all; it was taken to"
            ],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\nAntwoord\n\n{=1 2 3|1. Zo is het.\n\n3. Jan.}\n",
            [
                "the answer behind questions 1, 2, 3 does not say whether it serves them all; it was taken to"
            ],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\n4. {?4|Waar?}\n\n5. {?5|Zo?}\n\nAntwoord\n\n1. {=1|Zo is het.}\n\n2. {=2|Dus.}\n\n3. {=3|Jan.}\n",
            ["question 4 has no answer", "question 5 has no answer"],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\n3. {?3|Wie?}\n\n4. {?4|Waar?}\n\n5. {?5|Zo?}\n\n6. {?6|Nee?}\n\nAntwoord\n\n{=1 2 3 4 5 6|1. Zo is het.\n\n2. Dus.\n\n3. Jan.}\n",
            [
                "the answer behind questions 1, 2, 3, 4, 5, 6 does not say whether it serves them all; it was taken to"
            ],
        ),
        ("1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\nAntwoord\n\n1\t{=1|Zo is het.}\n\n2\t{=2|Dus.}\n", []),
        ("1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\nAntwoord\n\n1\n{=1|Zo is het.}\n\n2\n{=2|Dus.}\n", []),
        ("1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\nAntwoord\n\n1 {=1|Zo is het.}\n\n2 {=2|Dus.}\n", []),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nHoogachtend,\n\nDe minister\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nHoogachtend\n\nDe minister\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nMet vriendelijke groet,\nJan\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nBijlage\n\nMeer\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nBIJLAGE 1\n\nMeer\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nBijlage A: \nMeer\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nBijlage IV. Over dijken\n\nMeer\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.\n\nBijlage over dijken\n\nMeer}\n",
            [
                "question 2: the last lines of its answer end no sentence, from 'Bijlage over dijken' on"
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.\n\nBijlage 123\n\nMeer}\n",
            ["question 2: the last lines of its answer end no sentence, from 'Bijlage 123' on"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.\n\nBijlage 1 Over dijken.\n\nMeer}\n",
            ["question 2: the last lines of its answer end no sentence, from 'Meer' on"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nToelichting:\nDeze vragen dienen ter aanvulling op\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\n\nDeze schriftelijke vragen zijn mede ter aanvulling op\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.\n\nDeze vragen zijn goed}\n",
            [
                "question 2: the last lines of its answer end no sentence, from 'Deze vragen zijn goed' on"
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat.}\nHoogachtend,\nDe minister\n\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat. Hoogachtend, de minister}\n\n",
            [],
        ),
        (
            "Antwoorden op vragen\n\n{?1|Hoe is dat?}\n\n{=1|Zo is dat.}\n\n{?2|Wat is dat?}\n\n{=2|Dat is zo.}\n",
            [
                "2 questions without a number, numbered in order",
                "nothing marks the questions; paragraphs that ask were taken for them",
            ],
        ),
        (
            "Over dijken\n\nHoe is dat?\n\nZo is dat.\n\nWat is dat?\n\nDat is zo.\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        (
            "Antwoorden op vragen\n\nHoe is dat?\n\nZo is dat.\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        (
            "Antwoorden op vragen\n\n{?1|Hoe is dat?\n\nWat is dat?}\n\n{=1|Dat is zo.}\n\n{?2|Wie?}\n\n{=2|Jan.}\n",
            [
                "2 questions without a number, numbered in order",
                "nothing marks the questions; paragraphs that ask were taken for them",
            ],
        ),
        (
            "Antwoorden op vragen\n\n{?1|Hoe is dat?}\n\nAntwoord\n{=1|Zo is dat.}\n\n{?2|Wat is dat?}\n\nAntwoord\n{=2|Dat is zo.}\n",
            [
                "2 questions without a number, numbered in order",
                "nothing marks the questions; paragraphs that ask were taken for them",
            ],
        ),
        (
            "Dit gaat nergens over.\n",
            ["no questions were found: no numbered question and no line that says Vraag"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Dat is zo.}\n\n5. {?5|De dijk van Urk?}\n\n{=5|Dus.}\n\n",
            ["number 4 is missing"],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord 1\n{=1|Zo.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord 2\n{=2|Dat. Zie\nVraag 5: dijken\nen meer.}\n\nVraag 3\n{?3|Wie?}\n\nAntwoord 3\n{=3|Jan.}\n\n",
            ["what looks like question 5 was taken for running text"],
        ),
        (
            "1 en 2. {?1|Hoe is dat?} {?2|Wat is dat? En zo?} {=1 2|Zo is dat.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2 are printed together; where each ends was guessed",
                "question 1, 2: it ends in the middle of a line",
            ],
        ),
        (
            "1 en 2. {?1|Hoe? Zo ja, hoe?} {?2|Wat is dat?} {=1 2|Zo is dat.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2 are printed together; where each ends was guessed",
                "question 1, 2: it ends in the middle of a line",
            ],
        ),
        (
            "1, 2 en 4. {?1|Hoe is dat?} {?2|Wat is dat?} {?4|Waar?} {=1 2 4|Zo is dat.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2, 4 are printed together; where each ends was guessed",
                "question 1, 2, 4: it ends in the middle of a line",
            ],
        ),
        (
            "1 en 2. {?1|{?2|Een lijst? En dan? Dat.}}\n\n{=1 2|Zo is dat.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2 are printed together; each gets the whole text",
                "question 1, 2: it does not end with a question mark",
            ],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nAntwoord\n{=1|Drie.1 Meer.}\n\n{note|1Zie het rapport.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
            [],
        ),
        (
            "1 en 2. {?1|Hoe is dat?} {?2|Wat is dat?} {=1 2|Zo is dat. Of is dat niet zo? Nee.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2 are printed together; where each ends was guessed",
                "question 1, 2: it ends in the middle of a line",
            ],
        ),
        (
            "1, 2 en 4. {?1|Hoe is dat?} {?2|Dat is zo. Wat is dat?} {?4|Dat is zo. Waar is dat?} {=1 2 4|Daar is dat. En dan? Dus.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            [
                "questions 1, 2, 4 are printed together; where each ends was guessed",
                "question 1, 2, 4: it ends in the middle of a line",
            ],
        ),
        (
            "1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\n3. {?A.3|Hoe is dat?}\n\n{=A.3|Dat is zo.}\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n1. {?C.1|Hoe is dat?}\n\n{=C.1|Dat is zo.}\n\n2. {?C.2|Hoe is dat?}\n\n{=C.2|Dat is zo.}\n\n3. {?C.3|Hoe is dat?}\n\n{=C.3|Dat is zo.}\n\n",
            [],
        ),
        (
            "1. {?A.1|Hoe is dat?}\n\n{=A.1|Dat is zo.}\n\n2. {?A.2|Hoe is dat?}\n\n{=A.2|Dat is zo.}\n\nThema dijken\n\n1. {?B.1|Hoe is dat?}\n\n{=B.1|Dat is zo.}\n\n2. {?B.2|Hoe is dat?}\n\n{=B.2|Dat is zo.}\n\n",
            [],
        ),
        (
            "Vraag 1\n{?A.1|Hoe?}\n\n{=A.1|Zo.}\n\nVraag 2\n{?A.2|Wat?}\n\n{=A.2|Dat.}\n\nThema dijken\n\nVraag 1\n{?B.1|Hoe?}\n\n{=B.1|Zo.}\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\nVraag\n{?3|Hoe?}\n\n{=3|Zo is dat.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n",
            ["a question without a number was taken for 3"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Zo.\n\n3) Hoe is dat dan precies?\n\nZo dus.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Dat is zo.}\n\n4. {?4|Hoe is dat?}\n\n{=4|Dat is zo.}\n\n",
            ["what looks like question 3 was taken for running text"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Zo.}\n\n6. {?6|Hoe is dat dan precies?}\n\n{=6|Zo dus.}\n\n",
            ["numbers 4 to 5 are missing"],
        ),
        (
            "1. {?1|Hoe is dat?}\n\n{=1|Dat is zo.}\n\n2. {?2|Hoe is dat?}\n\n{=2|Dat is zo.}\n\n3. {?3|Hoe is dat?}\n\n{=3|Zo.\n\n7. Hoe is dat dan precies?\n\nZo dus.}\n\n",
            ["what looks like question 7 was taken for running text"],
        ),
        (
            "Vraag 1, 3\n{?1|Hoe?}\n\n{?3|Wat?}\n\nAntwoord 1, 3\n{=1 3|Zo.}\n\nVraag 2\n{?2|Wie?}\n\nAntwoord 2\n{=2|Jan.}\n",
            [],
        ),
        (
            "1. Hoe is dat geregeld hier?\n2. Wat is dat voor iets hier?\n\n1. {?1|Hoe is dat geregeld hier?}\n\n{=1|Zo is dat.}\n\n2. {?2|Wat is dat voor iets hier?}\n\n{=2|Dat is zo.}\n",
            ["the questions are printed twice; the first printing was left out"],
        ),
        (
            "1. {?1|Hoe?}\n\n2. {?2|Wat?}\n\nAntwoord\n\n1. {=1|Zo is het.}\n\n2. {=2|Dus.\n\nAntwoord\n\nMeer.}\n",
            [],
        ),
        (
            "1. {?1|Hoe?}\n\nAntwoord\n{=1|Zo.}\n\n2. {?2|Wat?}\n\nAntwoord\n{=2|Dus.\n\n1. Nee.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\n**Antwoorden:**\n\n1. {=1|Zo is het.}\n\n2. {=2|Dus.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\n# Antwoord door de minister\n\n1. {=1|Zo is het.}\n\n2. {=2|Dus.}\n",
            [],
        ),
        (
            "Vraag 1\n{?1|Hoe?}\n\nVraag 2\n{?2|Wat?}\n\n{=1 2|Antwoord van\n\n1. Zo is het.\n\n2. Dus.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "Vraag 1\n{?1|Kent u dit bericht?}\n{note|1}\nAntwoord\n{=1|Ja, dat is zo.}\n\n{note|1Zie het rapport.}\n\nVraag 2\n{?2|Wat?}\n\nAntwoord\n{=2|Dat.}\n",
            [],
        ),
        (
            "1. {?1|Hoe is dat?} en\n\n2. {?2|Wat is dat?}\n\n{=1 2|Dat is zo.}\n\n3. {?3|Wie?}\n\n{=3|Jan is dat.}\n",
            ["question 1 has no answer of its own; the next one, to 2, was taken to serve it too"],
        ),
        (
            "Vraag 1 {?1|Hoe?} {=1|Zo is dat en dat blijft nog een hele tijd zo, zegt men.} Dijken van nu Vraag 2 {?2|Wat?} {=2|Dat is zo en dat blijft ook nog een hele tijd zo, zegt men hier.} Vraag 3 {?3|Wie?} {=3|Dat is Jan, en die blijft nog een hele tijd hier.}\n",
            [
                "question 1: it ends in the middle of a line",
                "the last line of the answer to 1 was left out as a heading",
                "question 2: it ends in the middle of a line",
                "question 3: it ends in the middle of a line",
            ],
        ),
        (
            "Vragen over sluizen (A)\n\nVraag 1\n{?A.1|Hoe?}\n\nAntwoord 1\n{=A.1|Zo.}\n\nVraag 2\n{?A.2|Wat?}\n\nAntwoord\n{=A.2|Dat.}\n\nVragen over dijken (B)\n\nVraag 1\n{?B.1|Hoe?}\n\nAntwoord 1\n{=B.1|Zo.}\n\nVraag 2\n{?B.2|Wat?}\n\nAntwoord 2\n{=B.2|Dat.}\n",
            [],
        ),
    ],
)
def test_a_document_is_read_so(marked: str, said: list[str]) -> None:
    assert reading(plain(marked)) == marked
    assert messages(plain(marked)) == said
