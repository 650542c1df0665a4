"""Work that goes on in the background while its results are used."""

from collections.abc import Generator, Iterator
from queue import Queue
from threading import Event, Thread
from typing import TypeVar

T = TypeVar("T")


def ahead(items: Generator[T, None, None], most: int) -> Iterator[T]:
    """Yield the items in their order while another thread goes on fetching, at most so many ahead.

    An error that fetching ends with is raised here, after the items before it.
    """
    fetched: Queue[tuple[T] | BaseException | None] = Queue(most)
    is_over = Event()
    thread = Thread(target=_fetch, args=(items, fetched, is_over), daemon=True)
    thread.start()
    try:
        while (each := fetched.get()) is not None:
            if isinstance(each, BaseException):
                raise each
            yield each[0]
    finally:
        is_over.set()
        while thread.is_alive():
            # Room for what the thread may be waiting to hand over, so that it sees that nobody wants more.
            _empty(fetched)
            thread.join(0.05)


def _fetch(items: Generator[T, None, None], fetched: "Queue[tuple[T] | BaseException | None]", is_over: Event) -> None:
    try:
        for item in items:
            fetched.put((item,))
            if is_over.is_set():
                return
        fetched.put(None)
    except BaseException as error:  # noqa: BLE001 - handed over whole to who asked
        fetched.put(error)
    finally:
        items.close()


def _empty(fetched: "Queue[tuple[T] | BaseException | None]") -> None:
    while not fetched.empty():
        fetched.get_nowait()
