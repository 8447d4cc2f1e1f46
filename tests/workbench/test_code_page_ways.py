"""What a hand can do on the coding page, way by way: keys, rows, quotes, what it says."""

from __future__ import annotations

import json

from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.workbench.coding_page import Served, opened, press, reload, select

SILENT = (
    "Niet bewaard: de server antwoordt niet. Draait kamerboek code nog? Uw invoer staat er nog."
)
MEANWHILE = (
    "Niets bewaard: de tabel ‘aangekondigde stappen’ is intussen gewijzigd, in een ander venster "
    "of met de hand. Wat er nu staat, is opnieuw geladen."
)


def said(page: Page) -> Locator:
    return page.locator("#message")


def field(page: Page, column: str, row: int = 0) -> Locator:
    return page.locator("fieldset").nth(row).locator(f"[data-column={column}]")


def box(page: Page, label: str) -> Locator:
    return page.get_by_label(label)


def places(page: Page) -> str:
    return page.locator("#place").inner_text()


def test_what_is_wrong_is_said_until_it_fits(page: Page) -> None:
    page.keyboard.press("Control+Enter")
    expect(said(page)).to_have_text("Er is niets veranderd.")
    expect(said(page)).to_have_class("")
    press(page, "w")
    field(page, "quote").fill("50 schepen")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".fault")).to_have_count(3)
    expect(said(page)).to_have_class("wrong")
    field(page, "disposition").locator("[data-code=answered]").click()
    field(page, "quote").fill("12 schepen")
    field(page, "rationale").fill("Geeft het.")
    expect(page.locator("#undo")).to_be_disabled()
    page.keyboard.press("Control+Enter")
    expect(said(page)).to_have_text("Bewaard: wat het antwoord geeft van vraag 1.")
    expect(said(page)).to_have_class("")
    expect(page.locator(".fault")).to_have_count(0)
    expect(page.locator("#undo")).to_be_enabled()


def test_a_fault_stands_in_its_row_and_is_gone_to(served: Served, page: Page) -> None:
    served.write("elements", "3,Aantal,Hoeveel,given,40 matrozen,", "3,Plaats,vloot,absent,,")
    reload(page)
    page.set_viewport_size({"width": 1280, "height": 300})
    press(page, "jjo")
    field(page, "ask_quote").fill("Nergens")
    field(page, "note", 1).fill("Nee.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("fieldset").nth(0).locator(".fault")).to_have_count(1)
    expect(page.locator("fieldset").nth(1).locator(".fault")).to_have_count(0)
    expect(page.locator(".fault")).to_be_in_viewport()


def test_what_is_typed_outlives_a_server_that_is_gone(page: Page) -> None:
    press(page, "t4i")
    page.keyboard.type("Schepen.")
    page.route("**/save", lambda route: route.abort())
    page.keyboard.press("Control+Enter")
    expect(said(page)).to_have_text(SILENT)
    expect(said(page)).to_have_class("wrong")
    expect(field(page, "rationale")).to_have_value("Schepen.")
    page.unroute("**/save")
    page.keyboard.press("Control+Enter")
    expect(said(page)).to_have_text("Bewaard: thema van vraag 1.")
    # Nor is what could not be undone forgotten.
    page.route("**/save", lambda route: route.abort())
    page.keyboard.press("Escape")
    press(page, "z")
    expect(said(page)).to_have_text(SILENT)
    page.unroute("**/save")
    press(page, "z")
    expect(said(page)).to_have_text("Ongedaan gemaakt: thema van vraag 1.")
    page.route("**/save", lambda route: route.abort())
    press(page, "a")
    page.get_by_text("In het hele document is niets van deze soort").click()
    expect(said(page)).to_have_text(SILENT)


def test_that_there_is_nothing_of_a_kind_is_said_and_taken_back(served: Served, page: Page) -> None:
    none = page.get_by_text("In het hele document is niets van deze soort")
    press(page, "a")
    none.click()
    expect(said(page)).to_have_text("Bewaard: er is niets van deze soort.")
    assert served.rows("commitments") == []
    expect(none).to_have_text("In het hele document is niets van deze soort ✓ (terugnemen)")
    none.click()
    expect(said(page)).to_have_text("Niet meer gezegd dat er niets is.")
    assert not served.table("commitments").exists()
    # What came from elsewhere meanwhile is told, and shown.
    served.write("commitments")
    none.click()
    expect(said(page)).to_have_text(MEANWHILE)
    expect(none).to_contain_text("(terugnemen)")
    # Nor is it said of a kind of which there is something.
    page.keyboard.press("x")
    served.write("tensions", "1,12 schepen,3,40 matrozen,Twee.")
    reload(page)
    press(page, "x")
    expect(page.locator("[data-table=tensions]")).to_contain_text("1")
    press(page, "j")
    expect(none).to_have_count(0)


def test_one_goes_through_the_questions(served: Served, page: Page) -> None:
    press(page, "kk")
    assert places(page).endswith("vraag 1, 1 van 7")
    page.get_by_role("button", name="Volgende →").click()
    page.get_by_role("button", name="Volgende →").click()
    page.get_by_role("button", name="← Vorige").click()
    assert places(page).endswith("vraag 2, 2 van 7")
    expect(page.locator("[aria-current]")).to_have_text("Vraag 2")
    press(page, ["Alt+j", "Control+j"])
    assert places(page).endswith("vraag 2, 2 van 7")
    press(page, "jjjjjjj")
    assert places(page).endswith("vraag 7, 7 van 7")
    # What is not coded yet comes next, behind the last question from the first on.
    served.write_theme()
    reload(page)
    press(page, "jjjjjju")
    assert places(page).endswith("vraag 2, 2 van 7")
    served.write("themes", *(f"{number},readiness,,Schepen." for number in range(1, 8)))
    reload(page)
    press(page, "u")
    expect(said(page)).to_have_text("Elke vraag heeft hier een rij.")
    expect(page.locator("[data-table=themes]")).to_contain_text("7 van 7")
    expect(page.locator("[data-table=elements]")).to_contain_text("0 van 7")


def test_texts_begin_at_their_beginning(page: Page) -> None:
    page.set_viewport_size({"width": 1000, "height": 200})
    texts = page.locator("#texts")
    texts.evaluate("shown => { shown.scrollTop = 20; }")
    assert texts.evaluate("shown => shown.scrollTop") > 0
    press(page, "j")
    assert texts.evaluate("shown => shown.scrollTop") == 0


def test_keys_are_shown_when_asked(page: Page) -> None:
    keys, asks = page.locator("#keys"), page.get_by_role("button", name="Toetsen")
    for pressed in ("true", "false"):
        press(page, "?")
        expect(asks).to_have_attribute("aria-expanded", pressed)
        expect(keys).to_be_visible(visible=pressed == "true")
    asks.click()
    expect(keys).to_be_visible()


def test_what_is_let_go_of_leaves_what_is_saved(served: Served, page: Page) -> None:
    served.write_theme()
    reload(page)
    expect(page.locator(".proposal")).to_have_count(0)
    field(page, "rationale").fill("Anders.")
    page.keyboard.press("Escape")
    press(page, "l")
    expect(field(page, "rationale")).to_have_value("Schepen.")


def test_a_code_without_a_row_at_work_is_of_the_last(served: Served, page: Page) -> None:
    served.write("elements", "3,Aantal,Hoeveel,given,40 matrozen,", "3,Plaats,vloot,absent,,")
    reload(page)
    press(page, "jjo3")
    chosen = page.locator("fieldset [aria-checked=true]")
    expect(chosen).to_have_text(["1 gegeven", "3 in de vertrouwelijke bijlage"])
    # A row that is taken away is the one of which that is asked.
    page.get_by_role("button", name="Rij weghalen").nth(1).click()
    expect(page.locator("fieldset")).to_have_count(1)
    expect(field(page, "element")).to_have_value("Aantal")


def test_what_is_proposed_and_what_is_by_hand_stand_side_by_side(
    served: Served, page: Page
) -> None:
    served.write("elements", "3,Aantal,matrozen,given,40 matrozen,")
    reload(page)
    press(page, "jjo")
    expect(page.locator(".proposal")).to_have_count(1)
    expect(page.locator(".proposal")).not_to_contain_text("Opmerking")
    press(page, "v")
    expect(page.locator(".proposal")).to_have_count(0)
    expect(page.locator("fieldset")).to_have_count(2)
    press(page, "wj")
    expect(page.locator(".proposal")).to_have_count(1)
    expect(page.locator(".proposal")).to_contain_text("Code: alleen verwijzing")
    press(page, "v")
    expect(page.locator(".proposal")).to_have_count(0)


def test_a_year_that_is_derived_is_said(served: Served, page: Page) -> None:
    # What a proposal does not say is as in a row by hand.
    press(page, "jav")
    field(page, "commitment").fill("Nota over de havens")
    field(page, "type").locator("[data-code=informing_the_kamer]").click()
    field(page, "strength").locator("[data-code=firm]").click()
    field(page, "due").fill("2025-Q2")
    derived = box(page, "Het jaar is afgeleid")
    expect(derived).not_to_be_checked()
    for checked in ("false", "true", "false"):
        derived.set_checked(checked == "true")
        page.keyboard.press("Control+Enter")
        expect(said(page)).to_have_text("Bewaard: aangekondigde stappen van vraag 2.")
        (row,) = served.rows("commitments")
        says = f"2,Nota over de havens,informing_the_kamer,firm,2025-Q2,{checked},In het tweede"
        assert row.startswith(says)
        page.keyboard.press("Escape")
        press(page, "kj")
        expect(derived).to_be_checked(checked=checked == "true")


def test_two_answers_that_do_not_fit(served: Served, page: Page) -> None:
    """Words of another answer go to the field for these, and its question with them."""
    press(page, "jjjx+")
    field(page, "question_b").fill("3")
    page.keyboard.press("Escape")
    select(page, "1", "answer", "12 schepen")
    expect(field(page, "quote_a")).to_have_value("")
    expect(field(page, "quote_b")).to_have_value("12 schepen")
    expect(field(page, "question_b")).to_have_value("3")
    field(page, "quote_b").fill("")
    field(page, "question_b").fill("")
    page.keyboard.press("Escape")
    select(page, "4", "question", "in Delft")
    expect(field(page, "quote_a")).to_have_value("in Delft")
    expect(page.locator(".armed")).to_have_attribute("data-column", "quote_b")
    select(page, "1", "answer", "12 schepen")
    expect(field(page, "question_b")).to_have_value("1")
    field(page, "note").fill("Schepen en Delft.")
    page.keyboard.press("Control+Enter")
    expect(said(page)).to_have_text("Bewaard: spanning met een ander antwoord van vraag 4.")
    assert served.rows("tensions") == ["4,in Delft,1,12 schepen,Schepen en Delft."]


def test_words_go_where_they_may_stand(page: Page) -> None:
    press(page, "jjo+")
    field(page, "ask_quote").fill("Hoeveel")
    page.keyboard.press("Escape")
    select(page, "3", "question", "matrozen")
    expect(field(page, "answer_quote")).to_have_value("")
    field(page, "answer_quote").click()
    select(page, "3", "question", "matrozen")
    expect(said(page)).to_have_text(
        "Die woorden horen niet in dit veld: ze staan in een andere tekst."
    )
    # Selected by keyboard they are taken when Shift is let go; blanks are none.
    page.keyboard.press("Escape")
    select(page, "3", "answer", " zijn 40 matr", by="keyboard")
    page.keyboard.press("Shift")
    expect(field(page, "answer_quote")).to_have_value("zijn 40 matrozen")
    press(page, "b+")
    select(page, "3", "answer", " ")
    expect(said(page)).to_have_text("")
    select(page, "3", "question", "matrozen")
    expect(field(page, "quote")).to_have_value("")
    # The answer that is pointed to stands beside this one, and is another's.
    page.keyboard.press("Escape")
    press(page, "jb+")
    select(page, "1", "answer", "12 schepen")
    expect(field(page, "quote")).to_have_value("")


def test_a_selection_may_begin_or_end_outside_a_text(page: Page) -> None:
    """Of what is selected the words of the text count, up to its edge."""
    press(page, "jjb+")
    for begin, end, words in (
        ("h2", "text", "Er zijn 40 matrozen."),
        ("text", "list", "zijn 40 matrozen."),
    ):
        page.evaluate(
            """([begin, end]) => {
                const shown = document.querySelector(".text[data-part=answer]");
                const places = {
                    h2: [shown.previousSibling.firstChild, 2],
                    text: begin === "h2" ? [shown.lastChild, 10] : [shown.firstChild, 4],
                    list: [document.querySelector("#tables"), 0],
                };
                getSelection().setBaseAndExtent(...places[begin], ...places[end]);
            }""",
            [begin, end],
        )
        field(page, "quote").evaluate("shown => { shown.value = ''; }")
        page.keyboard.press("Shift")
        expect(field(page, "quote")).to_have_value(words)
        page.keyboard.press("Escape")


def test_the_name_of_a_number_brings_a_label_where_there_is_none(page: Page) -> None:
    press(page, "jjg+")
    field(page, "label").fill("eigen woorden")
    field(page, "indicator").fill("civilians_on_military_posts")
    expect(field(page, "label")).to_have_value("eigen woorden")
    # A number that is within words that are selected is not chosen, the words are quoted.
    page.evaluate(
        """() => {
            const shown = document.querySelector(".number");
            getSelection().selectAllChildren(shown);
            shown.dispatchEvent(new MouseEvent("mouseup", {bubbles: true}));
        }"""
    )
    expect(page.locator("select")).to_have_value("")
    page.evaluate("getSelection().removeAllRanges()")
    page.locator(".number").click()
    expect(page.locator("select option:checked")).to_have_text("40 (antwoord, mensen)")
    expect(field(page, "note")).not_to_be_focused()
    expect(page.locator(".number")).to_have_attribute("title", "40 persons")


def test_no_ground_is_a_box_and_no_words(served: Served, page: Page) -> None:
    served.write("confidentiality", "3,40 matrozen,none stated,annex")
    reload(page)
    press(page, "jjb")
    none = box(page, "Het antwoord noemt geen grond")
    expect(none).to_be_checked()
    expect(field(page, "ground")).to_have_value("")
    none.uncheck()
    expect(none).not_to_be_checked()
    field(page, "ground").fill("Er zijn")
    expect(none).not_to_be_checked()


def test_what_a_code_means_is_said_beside_it(page: Page) -> None:
    press(page, "t9")
    chosen = field(page, "theme").locator("[aria-checked=true]")
    expect(chosen).to_have_text("9 Overig")
    meaning = chosen.get_attribute("title")
    assert meaning
    expect(page.locator(".meaning", has_text=meaning)).to_have_count(1)
    expect(page.get_by_role("radiogroup", name="Thema (nodig)")).to_be_visible()


def test_a_table_that_cannot_be_read_says_so(served: Served, page: Page) -> None:
    served.table("themes").write_text("niets\n", encoding="utf-8")
    reload(page)
    expect(said(page)).to_contain_text("themes.csv")
    expect(said(page)).to_have_class("wrong")
    expect(page.locator("#form > .fault")).to_contain_text("themes.csv")
    press(page, "w")
    expect(page.locator("#form > .fault")).to_have_count(0)


def test_a_section_is_named_and_a_missing_answer_too(page: Page) -> None:
    def with_section(route: Route) -> None:
        told = json.loads(route.fetch().body())
        told["questions"][0] |= {"section": "Havens", "answered_with": []}
        told["questions"][0]["texts"]["answer"] = ""
        told["questions"][0]["marks"] = {
            "question": [
                {"start": 0, "end": 7, "kind": "signal", "says": "komt later", "quantity": ""},
                {"start": 3, "end": 7, "kind": "number", "says": "veel", "quantity": "1@3"},
            ],
            "answer": [],
        }
        number = {"quantity": "1@3", "text": "veel", "part": "question", "unit": "", "period": ""}
        told["quantities"]["1"] = [number]
        route.fulfill(json=told)

    page.route("**/state", with_section)
    reload(page)
    expect(page.locator("#place")).to_contain_text("Havens: vraag 1, 1 van 7")
    expect(page.get_by_text("Er staat geen antwoord bij.")).to_be_visible()
    # Marks that overlap are both seen.
    marked = page.locator(".text span")
    expect(marked).to_have_text(["Hoe", "veel"])
    expect(marked.nth(1)).to_have_class("signal number")
    expect(marked.nth(1)).to_have_attribute("title", "komt later; veel")
    press(page, "g+")
    expect(page.locator("select option")).to_have_text(["kies een getal", "veel (vraag)"])


def test_what_is_wrong_with_no_field_stands_below_them(page: Page) -> None:
    faults = [{"place": 0, "column": "rule", "said": "Die regel is er niet."}]
    refused = {"message": "", "faults": faults}
    page.route("**/save", lambda route: route.fulfill(status=422, json=refused))
    press(page, ["o", "+", "Escape", "+", "Control+Enter"])
    expect(page.locator("fieldset").nth(0).locator("> .fault")).to_have_text(faults[0]["said"])
    expect(page.locator("fieldset").nth(1).locator("> .fault")).to_have_count(0)
    expect(said(page)).to_have_text("Niet bewaard: er klopt iets niet, hieronder staat wat.")


def test_who_leaves_with_something_unsaved_is_asked(
    served: Served, context: BrowserContext
) -> None:
    page = opened(served, context)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    press(page, "4")
    with page.expect_event("close"):
        page.close(run_before_unload=True)
    assert asked == ["beforeunload"]
