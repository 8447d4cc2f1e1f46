"""The coding page in a real browser, and what its server lets in."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.parse
import urllib.request
from contextlib import closing
from pathlib import Path

from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.workbench.coding_page import ELSEWHERE, THEME, Served, opened, press, select


def test_a_question_is_coded_by_keyboard_and_undone(served: Served, page: Page) -> None:
    page.keyboard.press("t")
    page.keyboard.press("4")
    page.keyboard.press("i")
    page.keyboard.type("Schepen.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_have_text("Bewaard: thema van vraag 1.")
    assert served.table("themes").read_text("utf-8").splitlines()[1:] == ["1,readiness,,Schepen."]
    expect(page.locator("[data-table=themes]")).to_contain_text("1 van 7")
    page.keyboard.press("Escape")
    page.keyboard.press("z")
    expect(page.locator("#message")).to_have_text("Ongedaan gemaakt: thema van vraag 1.")
    assert not served.table("themes").exists()


def asked(page: Page, held: list[Route], number: int) -> Route:
    """Return the request of this number that was held, as soon as the page has made it."""
    for _ in range(400):
        if len(held) >= number:
            break
        page.wait_for_timeout(25)
    return held[number - 1]


def test_who_types_on_while_a_save_is_under_way_types_on(page: Page) -> None:
    """The form that is open by then stays as it is: letters are letters, not keys."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/save", hold)
    press(page, "t3i")
    page.keyboard.type("Eerst.")
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    press(page, "ji")
    page.keyboard.type("to")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_have_text("Nog bezig met bewaren; probeer het zo weer.")
    asked(page, held, 1).continue_()
    expect(page.locator("#message")).to_have_text("Bewaard: thema van vraag 1.")
    expect(page.locator("[data-table=themes]")).to_contain_text("1 van 7")
    expect(page.locator("#questions button").first).to_contain_class("coded")
    page.keyboard.type("t u w")
    expect(page.locator("#place")).to_contain_text("vraag 2")
    expect(page.locator("[data-column=rationale]")).to_have_value("tot u w")
    # What does not fit in a question that was left is said of that question, and stands there.
    page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    asked(page, held, 2).continue_()
    expect(page.locator("#message")).to_contain_text("Niet bewaard: thema van vraag 2.")
    expect(page.locator(".fault")).to_have_count(0)


def test_a_quote_is_selected_and_saved_as_printed(served: Served, page: Page) -> None:
    press(page, "wj")
    expect(page.locator("#place")).to_contain_text("vraag 2")
    page.locator("[data-column=disposition] [data-code=deferred]").click()
    # Half words become whole, and the line break is the document's.
    select(page, "2", "answer", "an voor de bouw\nvolgt eind 203")
    page.locator("[data-column=rationale]").fill("Komt later.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_have_text("Bewaard: wat het antwoord geeft van vraag 2.")
    written = served.table("dispositions").read_text("utf-8")
    assert 'deferred,,4,,,,"plan voor de bouw\nvolgt eind 2031",Komt later.' in written
    assert served.problems() == ()


def test_what_does_not_fit_is_said_at_its_field(served: Served, page: Page) -> None:
    press(page, "wjj")
    page.locator("[data-column=disposition] [data-code=answered]").click()
    page.locator("[data-column=quote]").fill("50 matrozen")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_contain_text("Niet bewaard")
    said = [
        "Deze woorden staan zo niet in vraag 3 of het antwoord, en niet in een antwoord waarnaar "
        "dat verwijst. Er staat wel: ‘40 matrozen.’",
        "Dit is leeg. Vul het in.",
    ]
    expect(page.locator(".fault")).to_have_text(said)
    assert not served.table("dispositions").exists()
    # What the document prints is text, whatever it looks like.
    expect(page.locator(".text[data-part=question]")).to_contain_text("<b>echte</b>")
    page.keyboard.press("Escape")
    page.keyboard.press("l")
    expect(page.locator(".fault")).to_have_count(0)
    # What was let go of comes back, and goes again.
    page.keyboard.press("z")
    expect(page.locator("[data-column=quote]")).to_have_value("50 matrozen")


def test_a_proposal_is_taken_over_and_words_of_the_answer_pointed_to_may_decide(
    served: Served, page: Page
) -> None:
    press(page, "wjjj")
    expect(page.locator(".proposal")).to_contain_text("het hele antwoord verwijst")
    page.keyboard.press("v")
    page.locator("[data-column=resolved] [data-code=answered]").click()
    page.locator("[data-column=quote]").fill("")
    select(page, "1", "answer", "12 schepen")
    expect(page.locator("[data-column=quote]")).to_have_value("12 schepen")
    page.locator("[data-column=rationale]").fill("Geeft het aantal.")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_contain_text("Bewaard")
    assert "4,referred_only,answered,1,,,,12 schepen," in served.table("dispositions").read_text()


def test_a_number_becomes_an_indicator(served: Served, page: Page) -> None:
    press(page, "jjg+")
    page.get_by_label("Getal in de tekst").select_option(label="40 (antwoord, mensen)")
    # A name that the series knows brings its label; it may be another all the same.
    page.locator("[data-column=indicator]").fill("civilians_on_military_posts")
    expect(page.locator("[data-column=label]")).not_to_have_value("")
    page.locator("[data-column=indicator]").fill("sailors")
    page.locator("[data-column=label]").fill("matrozen op de vloot")
    page.locator("[data-column=nature] [data-code=realisation]").click()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_have_text("Bewaard: kengetallen van vraag 3.")
    (row,) = served.table("indicators").read_text("utf-8").splitlines()[1:]
    assert row.startswith("sailors,matrozen op de vloot,,3@")
    assert served.problems() == ()


def test_keys_and_words_go_to_the_row_at_work(page: Page) -> None:
    """A row of which the answer says nothing leaves its field empty, and the next keeps its own."""
    page.set_viewport_size({"width": 1280, "height": 700})
    press(page, "jjo+")
    page.keyboard.type("Prijs")
    select(page, "3", "question", "Hoeveel")
    press(page, ["Escape", "7", "+"])
    first, second = page.locator("fieldset").nth(0), page.locator("fieldset").nth(1)
    # The new row is not under the bar of buttons.
    expect(second.locator("[data-column=element]")).to_be_focused()
    bar = page.locator(".actions").bounding_box()
    field = second.locator("[data-column=ask_quote]").bounding_box()
    assert bar
    assert field
    assert field["y"] + field["height"] <= bar["y"]
    page.keyboard.press("Escape")
    select(page, "3", "question", "Hoeveel")
    press(page, "1i")
    page.keyboard.type("Aantal")
    page.keyboard.press("Escape")
    select(page, "3", "answer", "40 matrozen")
    expect(second.locator("[data-column=answer_quote]")).to_have_value("40 matrozen")
    expect(second.locator("[data-column=element]")).to_have_value("Aantal")
    expect(first.locator("[data-column=answer_quote]")).to_have_value("")
    expect(first.locator("[data-column=element]")).to_have_value("Prijs")
    # A code is of the row in which somebody typed last.
    first.locator("[data-column=note]").fill("Staat er niet.")
    press(page, ["Escape", "6"])
    expect(first.get_by_role("radio", name="komt later")).to_have_attribute("aria-checked", "true")
    expect(second.get_by_role("radio", name="gegeven", exact=True)).to_have_attribute(
        "aria-checked", "true"
    )


def test_a_number_brings_its_own_period(page: Page) -> None:
    """Whoever passes another number on the way to one gets nothing of that; a click takes one."""
    press(page, "jjjjg+")
    for _ in range(2):
        page.locator("select").press("ArrowDown")
    expect(page.locator("select option:checked")).to_have_text("35 (antwoord, aantal, 2024)")
    expect(page.locator("[data-column=period]")).to_have_value("2024")
    page.locator(".number", has_text="30").click()
    expect(page.locator("select option:checked")).to_have_text(
        ["35 (antwoord, aantal, 2024)", "30 (antwoord, aantal, 2023)"]
    )
    expect(page.locator("[data-column=indicator]").nth(1)).to_be_focused()
    page.locator("[data-column=period]").nth(1).fill("2022")
    page.locator("select").nth(1).press("ArrowDown")
    expect(page.locator("[data-column=period]").nth(1)).to_have_value("2022")


def test_a_joint_answer_is_called_so(page: Page) -> None:
    press(page, "jjjjjjg+")
    expect(page.get_by_role("heading", name="Antwoord 6 en 7")).to_be_visible()
    expect(page.get_by_text("De getallen van dit antwoord staan bij vraag 6.")).to_be_visible()
    press(page, ["Escape", "k", "+"])
    expect(page.locator("select option")).to_have_count(2)
    expect(page.get_by_text("De getallen van dit antwoord")).to_have_count(0)


def test_an_optional_code_is_taken_back_and_no_ground_may_be_said(
    served: Served, page: Page
) -> None:
    press(page, "jjg+")
    unit = page.locator("[data-column=unit] [data-code=persons]")
    expect(unit).to_have_text("mensen")
    for checked in ("true", "false"):
        unit.click()
        expect(unit).to_have_attribute("aria-checked", checked)
    press(page, "lb+")
    select(page, "3", "answer", "40 matrozen")
    page.get_by_label("Het antwoord noemt geen grond").check()
    page.locator("[data-code=annex]").click()
    # What is not saved is marked whichever table is open.
    expect(page.locator("[data-table=confidentiality]")).to_have_class("draft")
    press(page, "t")
    expect(page.locator("#questions button").nth(2)).to_contain_class("draft")
    press(page, "b")
    page.keyboard.press("Control+Enter")
    expect(page.locator("#message")).to_contain_text("Bewaard")
    assert ",none stated," in served.table("confidentiality").read_text("utf-8")
    expect(page.get_by_label("Het antwoord noemt geen grond")).to_be_checked()


def test_what_must_be_there_is_said_before_it_is_missed(page: Page) -> None:
    """And a table in which every question has a row cannot be said to be empty."""
    expect(page.get_by_text("Waarom, in één regel (nodig)")).to_be_visible()
    expect(page.get_by_text("Raakt ook aan", exact=True)).to_be_visible()
    press(page, "o")
    expect(page.get_by_text("niets van deze soort")).to_have_count(0)
    press(page, "g")
    expect(page.get_by_text("niets van deze soort")).to_have_count(1)


def test_all_that_is_wrong_with_a_row_is_said_at_once(page: Page) -> None:
    """Also where no code is chosen: what is wrong whichever it will be."""
    press(page, "w")
    page.locator("[data-column=quote]").fill("50 schepen")
    page.keyboard.press("Control+Enter")
    expect(page.locator(".fault")).to_have_text(
        [
            "Er is geen code gekozen. Kies er een.",
            "Deze woorden staan zo niet in vraag 1 of het antwoord, en niet in een antwoord "
            "waarnaar dat verwijst. Er staat wel: ‘12 schepen.’",
            "Dit is leeg. Vul het in.",
        ]
    )


def test_what_is_typed_while_it_saves_is_kept(served: Served, page: Page) -> None:
    press(page, "jjov")
    page.locator("[data-column=element]").fill("Aantal matrozen")
    page.locator("[data-column=status] [data-code=given]").click()
    select(page, "3", "answer", "40 matrozen")
    page.evaluate(
        """() => {
            const real = window.fetch;
            window.fetch = async (...asked) => {
                const answer = await real(...asked);
                await new Promise(go => { window.go = go; });
                window.fetch = real;
                return answer;
            };
        }"""
    )
    with page.expect_response("**/save"):
        page.keyboard.press("Control+Enter")
    page.keyboard.press("Escape")
    page.keyboard.press("+")
    page.locator("[data-column=element]").nth(1).fill("Nog iets")
    page.evaluate("window.go()")
    expect(page.locator("#message")).to_have_text("Bewaard: onderdelen van de vraag van vraag 3.")
    expect(page.locator("[data-column=element]").nth(1)).to_have_value("Nog iets")
    assert len(served.table("elements").read_text("utf-8").splitlines()) == 2


def test_two_tabs_lose_nothing(served: Served, context: BrowserContext) -> None:
    """The second tab saves from a state that is no longer there; nor is a hand's edit lost."""
    first, second = opened(served, context), opened(served, context)
    for page in (first, second):
        page.keyboard.press("4")
        page.locator("[data-column=rationale]").fill("Schepen.")
    first.keyboard.press("Control+Enter")
    expect(first.locator("#message")).to_have_text("Bewaard: thema van vraag 1.")
    path = served.table("themes")
    by_hand = path.read_text("utf-8").replace("Schepen.", "Met de hand.")
    path.write_text(by_hand, encoding="utf-8")
    second.keyboard.press("Control+Enter")
    expect(second.locator("#message")).to_contain_text("intussen gewijzigd")
    expect(second.locator("[data-column=rationale]")).to_have_value("Schepen.")
    assert path.read_text("utf-8") == by_hand
    second.keyboard.press("Escape")
    second.keyboard.press("l")
    expect(second.locator("[data-column=rationale]")).to_have_value("Met de hand.")


def test_a_page_of_another_origin_gets_nothing(served: Served, context: BrowserContext) -> None:
    """Even one that has the address: it can neither read the state nor save, nor hold the page."""
    before = served.write_theme()
    page = context.new_page()
    page.route(ELSEWHERE, lambda route: route.fulfill(body="<p>", status=200))
    page.goto(ELSEWHERE)
    tried = page.evaluate(
        """async address => {
            const attempt = (path, options) => fetch(address + path, options)
                .then(answer => answer.text(), () => "refused");
            const body = JSON.stringify({table: "themes", group: "1", rows: [], seen: ""});
            return [
                await attempt("state"),
                await attempt("save", {method: "POST", body}),
                await attempt("save", {method: "POST", body, mode: "no-cors"}),
            ];
        }""",
        served.address,
    )
    assert tried == ["refused", "refused", "refused"]
    assert served.table("themes").read_bytes() == before


def test_who_is_let_in(served: Served) -> None:
    asked = {"table": "themes", "group": "1", "rows": [THEME], "seen": ""}
    good = {"Content_Type": "application/json", "Origin": served.origin}
    before = served.write_theme()
    wrong = served.ask
    assert wrong("state")[0] == 200
    assert wrong("state", Host="evil.test")[0] == 403
    assert wrong("state", Origin="http://evil.test")[0] == 403
    for site in ("cross-site", "same-site"):
        assert wrong("state", Sec_Fetch_Site=site)[0] == 403
    assert wrong("../wrong-token/state")[0] == 404
    assert wrong("..")[0] == 404
    assert wrong("../../etc/passwd")[0] == 404
    assert wrong("save", asked, Content_Type="application/json")[0] == 403
    assert wrong("save", asked, **(good | {"Origin": "null"}))[0] == 403
    assert wrong("save", asked, **(good | {"Content_Type": "text/plain"}))[0] == 415
    assert wrong("save", asked, **good)[0] == 409
    for odd in ([], {"table": "../x"}, {**asked, "group": "99"}, {**asked, "rows": "x"}):
        assert wrong("save", odd, **good)[0] == 422
    # What holds no JSON, and what is nested without end.
    for body in (b"{", b"\xff", b"[" * 100_000):
        assert wrong("save", body, **good)[0] == 422
    assert served.table("themes").read_bytes() == before


def test_each_answer_says_what_browsers_may_do_with_it(served: Served) -> None:
    with urllib.request.urlopen(f"{served.address}state") as answer:  # noqa: S310 - our own server
        said = answer.headers
    assert said["X-Content-Type-Options"] == "nosniff"
    assert said["Cache-Control"] == "no-store"
    assert said["Referrer-Policy"] == "no-referrer"
    assert said["Cross-Origin-Resource-Policy"] == "same-origin"
    policy = said["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"} <= set(policy)
    assert "Server" not in said


def test_a_request_has_a_largest_size(served: Served) -> None:
    good = {"Content_Type": "application/json", "Origin": served.origin}
    assert served.ask("save", b" " * 1_000_000, **good)[0] == 422
    # One byte more is refused by what it says of itself, before it is sent.
    where = urllib.parse.urlsplit(f"{served.address}save")
    with closing(http.client.HTTPConnection(where.netloc, timeout=10)) as connection:
        connection.putrequest("POST", where.path)
        connection.putheader("Content-Length", "1000001")
        connection.endheaders()
        assert connection.getresponse().status == 400


def test_it_listens_on_this_machine_alone(served: Served) -> None:
    port = int(served.origin.rpartition(":")[2])
    listening = Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]
    places = {line.split()[1] for line in listening if line.split()[3] == "0A"}
    assert f"0100007F:{port:04X}" in places
    assert f"00000000:{port:04X}" not in places
