"""Runs on other machines: joblib's own Dask backend, for as long as somebody asks for it."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from kamerboek.errors import KamerboekError

PATIENCE = 10
"""Seconds that a scheduler may take to answer, and its workers to come."""


@contextmanager
def on_scheduler(address: str) -> Iterator[None]:
    """Have what joblib runs meanwhile be run by the workers of the Dask scheduler at an address.

    A worker needs the project's folder at the same path, with the same package installed. What a
    worker did that is lost, Dask has another do again. Raises KamerboekError where Dask is not
    installed, nothing answers at the address, there is no worker, and where run after run ends its
    worker.
    """
    from joblib import parallel_config

    try:
        from distributed import Client, KilledWorker
        from distributed.comm.core import CommClosedError
    except ImportError as error:
        raise KamerboekError(
            "--scheduler: Dask is not installed here; give "
            "`python -m pip install -e '.[cluster]'` in the project's folder"
        ) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what goes wrong is said in a line
    place = f"--scheduler {address}"
    try:
        client = Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        raise KamerboekError(
            f"{place}: no Dask scheduler answers there; start one with dask scheduler, and give "
            "its address as tcp://host:8786"
        ) from error
    try:
        if not client.ncores():
            client.wait_for_workers(1, timeout=PATIENCE)
        with parallel_config(backend="dask", client=client, wait_for_workers_timeout=PATIENCE):
            yield
    except TimeoutError as error:
        raise KamerboekError(
            f"{place}: it has no worker; start some with dask worker {address} --nthreads 1"
        ) from error
    except KilledWorker as error:
        raise KamerboekError(
            f"{place}: a run ended each worker that it was given to; was there enough memory?"
        ) from error
    except CommClosedError as error:
        raise KamerboekError(
            f"{place}: the scheduler is gone; what was done is kept, so the same command goes on"
        ) from error
    finally:
        client.close(timeout=PATIENCE)
