"""The server of the coding page: it shows the page, tells its state and saves rows."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import tornado.httpserver
import tornado.netutil
import tornado.web

from kamerboek.edition.schemas import columns, table
from kamerboek.errors import KamerboekError, nearest
from kamerboek.reading import validated
from kamerboek.workbench.desk import Desk
from kamerboek.workbench.rows import (
    ChangedMeanwhileError,
    Record,
    RowFault,
    group_of,
    save,
    say_none,
)
from kamerboek.workbench.serve.forms import FORMS
from kamerboek.workbench.serve.guard import HEADERS, HERE, Guard
from kamerboek.workbench.serve.said import error_text, fault_told
from kamerboek.workbench.serve.state import coding_of, document_of

STATIC = Path(__file__).parent / "static"
FILES = {
    "": "text/html",
    "code.css": "text/css",
    **dict.fromkeys(("code.js", "form.js", "text.js"), "text/javascript"),
}
"""What is served of `STATIC`, by its address, and as what."""

LARGEST = 1_000_000
"""Bytes of a request; the rows of one question are far fewer."""

MOST_ROWS = 200
"""Rows of one question in a request; none has nearly as many."""

ROWS, NONE = {"table", "seen", "group", "rows"}, {"table", "seen", "none"}
"""What a request says that saves rows of a question, and one that says that there are none."""

CONFLICT, UNFIT = 409, 422


class _Handler(tornado.web.RequestHandler):
    """Answers one request; `guard` lets it in or not, `desk` is the edition that is coded."""

    def initialize(self, desk: Desk, guard: Guard) -> None:
        self.desk, self.guard = desk, guard

    def set_default_headers(self) -> None:
        for name, value in HEADERS.items():
            self.set_header(name, value)
        self.clear_header("Server")

    def prepare(self) -> None:
        request = self.request
        status = self.guard.refuses(
            str(request.method), self.path_kwargs.get("token", ""), request.headers
        )
        if status:
            self.set_status(status)
            self.finish()

    def tell(self, said: object, status: int = 200) -> None:
        self.set_status(status)
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(json.dumps(said, ensure_ascii=False))


class _Page(_Handler):
    """The page and its two files."""

    def get(self, token: str, name: str) -> None:  # noqa: ARG002 - the guard has seen the token
        self.set_header("Content-Type", f"{FILES[name]}; charset=utf-8")
        self.finish((STATIC / (name or "code.html")).read_bytes())


class _State(_Handler):
    """All that the page shows."""

    def get(self, token: str) -> None:  # noqa: ARG002 - the guard has seen the token
        self.tell(document_of(self.desk) | coding_of(self.desk))


class _Save(_Handler):
    """Rows of a question, or that a table has none."""

    def post(self, token: str) -> None:  # noqa: ARG002 - the guard has seen the token
        try:
            asked = asked_of(self.request.body)
            faults = asked(self.desk)
        except ChangedMeanwhileError:
            self.tell(coding_of(self.desk), CONFLICT)
        except (KamerboekError, OSError) as error:  # a full disk is said on the page too
            self.tell({"message": f"Niet bewaard. {error_text(error)}", "faults": []}, UNFIT)
        else:
            if faults:
                self.tell({"message": "", "faults": list(map(fault_told, faults))}, UNFIT)
            else:
                self.tell(coding_of(self.desk))


def asked_of(body: bytes) -> Callable[[Desk], tuple[RowFault, ...]]:
    """Return what a request asks to be done; raises KamerboekError for one that asks nothing."""
    try:
        said: Any = json.loads(body, object_pairs_hook=_once)
        # Half of a sign, which JSON can hold and no file.
        json.dumps(said, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise KamerboekError("the request holds no JSON") from error
    if not isinstance(said, dict):
        raise KamerboekError("the request is no object")
    name = validated(str, said.get("table"), "table")
    seen = validated(str, said.get("seen"), "seen")
    if name not in FORMS:
        raise KamerboekError(f"the page has no form for a table {name!r}")
    for each in sorted(said.keys() - (NONE if "none" in said else ROWS)):
        raise KamerboekError(f"the page does not say {each!r} in such a request")
    if "none" in said:
        none = validated(bool, said["none"], "none")

        def say(desk: Desk) -> tuple[RowFault, ...]:
            say_none(desk, name, none, seen)
            return ()

        return say
    group = validated(str, said.get("group"), "group")
    rows = validated(list[dict[str, str]], said.get("rows"), "rows")
    if len(rows) > MOST_ROWS:
        raise KamerboekError(f"{len(rows)} rows; a question has at most {MOST_ROWS}")

    def write(desk: Desk) -> tuple[RowFault, ...]:
        number = desk.edition.question(group).question
        for row in rows:
            _refuse_elsewhere(desk, name, number, row)
        return save(desk, name, {number: rows}, seen)

    return write


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object of JSON; raises KamerboekError where one of two values would be lost."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise KamerboekError(f"the request says {twice!r} twice")
    return made


def _refuse_elsewhere(desk: Desk, name: str, group: str, row: Record) -> None:
    """Raise KamerboekError for a row with a column that is none, or of another question.

    What is in it would be lost, or stand beside the rows that the other question has.
    """
    known = columns(table(name).row_type)
    for column in row:
        if column not in known:
            raise KamerboekError(f"{name} has no column {column!r}{nearest(column, known)}")
    own = group_of(name, dict.fromkeys(known, "") | dict(row))
    if own != group and any(own == each.question for each in desk.edition.questions):
        raise KamerboekError(f"a row of question {own} is given for question {group}")


def application(desk: Desk, guard: Guard) -> tornado.web.Application:
    """Return the server's application: the page, its state, and where it saves."""
    given = {"desk": desk, "guard": guard}
    under = r"/(?P<token>[^/]*)"
    return tornado.web.Application(
        [
            (rf"{under}/(?P<name>{'|'.join(map(re.escape, FILES))})", _Page, given),
            (rf"{under}/state", _State, given),
            (rf"{under}/save", _Save, given),
        ],
        default_handler_class=_Handler,
        default_handler_args=given,
        log_function=lambda _: None,
    )


def serve(desk: Desk, ready: Callable[[str], None]) -> None:
    """Serve the coding page of an edition until it is interrupted; `ready` is told its address.

    It listens on this machine alone, at a port that is free.
    """

    async def run() -> None:
        sockets = tornado.netutil.bind_sockets(0, HERE)
        guard = Guard(sockets[0].getsockname()[1])
        server = tornado.httpserver.HTTPServer(
            application(desk, guard), max_body_size=LARGEST, max_buffer_size=LARGEST
        )
        server.add_sockets(sockets)
        ready(guard.address)
        await asyncio.Event().wait()

    asyncio.run(run())
